import { useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { sampleLetters } from "../../../lib/core/presets/sample-letters.ts";
import { review } from "../../../lib/core/review.ts";
import { nothingTold } from "../../../lib/state/told.ts";
import { Bars } from "../../triad/Bars.tsx";
import { strengthsOf } from "../../triad/strengths.ts";
import { LiveRegion } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Section.tsx";
import { Select } from "../../ui/Select.tsx";
import { useEditedPreset } from "../fields/EditedPreset.tsx";
import { FoundInLetter } from "./FoundInLetter.tsx";
import { MarkedLetter } from "./MarkedLetter.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { TestResults } from "./TestResults.tsx";

/** ms */
const pause = 200;

/** What the preset does as it is now: a letter with its marks, its own test letters, and what in it can do nothing. */
export function Preview({ now }: { now: Date }) {
  const t = useTranslations("presets");
  const preset = useWhenItRests(useEditedPreset());
  const letters = lettersFor(preset);
  const [chosen, setChosen] = useState(0);
  const shown = letters[chosen] ?? letters[0];
  const read = useMemo(() => shown && readLetter(shown, preset, now), [shown, preset, now]);
  return (
    <>
      <Section title={t("preview")}>
        {letters.length > 1 && (
          <Select
            label={t("previewLetter")}
            choices={letters.map(({ name }, value) => ({ value, label: `${value + 1}. ${name}` }))}
            value={letters[chosen] ? chosen : 0}
            onChange={setChosen}
          />
        )}
        {shown && read && (
          <>
            <div className="dk-buttons">
              <Bars strengths={strengthsOf(read, { told: nothingTold, preset })} />
              <LiveRegion>{t("foundCount", { count: read.findings.length })}</LiveRegion>
            </div>
            <MarkedLetter text={shown.letter} findings={read.findings} lang={read.language ?? undefined} />
            <FoundInLetter findings={read.findings} lang={read.language ?? undefined} />
          </>
        )}
      </Section>
      {preset.tests.length > 0 && <TestResults preset={preset} now={now} onShow={setChosen} />}
      <ProblemList preset={preset} />
    </>
  );
}

/** What a value is once it has not changed for a moment: a hundred letters are not read again with every key. */
function useWhenItRests<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

type Letter = Pick<Preset["tests"][number], "name" | "letter" | "complaint" | "channel" | "language">;

/** Its own test letters; where it has none, letters that come with the product, in the languages that the team writes. */
const lettersFor = ({ tests, languages }: Preset): readonly Letter[] =>
  tests.length > 0 ? tests : sampleLetters.filter(({ language }) => languages.includes(language));

function readLetter({ letter, complaint, channel, language }: Letter, preset: Preset, now: Date) {
  const draft = {
    text: letter,
    ...(complaint !== undefined && { complaint }),
    ...(channel !== undefined && { channel }),
  };
  return review(draft, { preset, now, ...(language !== undefined && { language }) });
}
