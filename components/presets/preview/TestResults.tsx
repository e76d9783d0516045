import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { type Failure, runPresetTests } from "../../../lib/core/presets/run-tests.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LiveRegion } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Section.tsx";

export interface TestResultsProps {
  preset: Preset;
  now: Date;
  /** Shows the letter of a test. */
  onShow(index: number): void;
}

/** The preset's own test letters: a tick, or what did not come out as it should. */
export function TestResults({ preset, now, onShow }: TestResultsProps) {
  const t = useTranslations();
  const results = useMemo(() => runPresetTests(preset, now), [preset, now]);
  const held = results.filter(({ failures }) => failures.length === 0).length;
  const say = (failure: Failure) =>
    failure.kind === "note"
      ? t("presets.failure.note", {
          note: t(`notes.${failure.note}`),
          wanted: t(`strength.${failure.wanted}`),
          read: t(`strength.${failure.read}`),
        })
      : t(`presets.failure.${failure.kind}`, { words: failure.words });
  return (
    <Section title={t("presets.testResults")}>
      <LiveRegion>{t("presets.testsHold", { held, count: results.length })}</LiveRegion>
      <ul className="dk-list" aria-label={t("presets.testResults")}>
        {results.map(({ name, failures }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two tests may have the same name
          <li key={index} className="dk-test" data-holds={failures.length === 0}>
            <Icon name={failures.length === 0 ? "tick" : "close"} />
            <div className="dk-list-words">
              <Button small look="quiet" className="dk-test-name" onClick={() => onShow(index)}>
                {name}
                <span className="dk-unseen"> ({t(failures.length === 0 ? "presets.holds" : "presets.holdsNot")})</span>
              </Button>
              {failures.map((failure) => (
                <p key={JSON.stringify(failure)} className="dk-hint">
                  {say(failure)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
