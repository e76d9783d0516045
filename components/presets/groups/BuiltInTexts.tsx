import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../lib/core/contract.ts";
import type { GuidanceText } from "../../../lib/core/guidance/guidance-text.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { TextWithSlots } from "../words/TextWithSlots.tsx";

/** More at once is no help: there are hundreds. */
const most = 12;

export interface BuiltInTextsProps {
  code: Language;
  /** Those that have been replaced. */
  taken: readonly string[];
  onChoose(text: GuidanceText): void;
}

/** The built-in texts, found by their words, to put one's own wording in the place of one. */
export function BuiltInTexts({ code, taken, onChoose }: BuiltInTextsProps) {
  const t = useTranslations("presets");
  const [wanted, setWanted] = useState("");
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (languages.get(code)?.guidance.texts ?? []).filter(({ text, label }) => {
    const all = `${label} ${text}`.toLowerCase();
    return !taken.includes(text) && words.every((word) => all.includes(word));
  });
  return (
    <div className="dk-member-fields">
      <Field
        type="search"
        label={t("searchText")}
        hint={t("foundTexts", { count: found.length, shown: Math.min(most, found.length) })}
        value={wanted}
        onChange={setWanted}
      />
      <ul className="dk-list" aria-label={t("replaceBuiltIn")}>
        {found.slice(0, most).map((text) => (
          <li key={`${text.kind} ${text.text}`} className="dk-list-item">
            <span className="dk-list-words">
              <span className="dk-hint">
                {t(`values.kind.${text.kind}`)} · {text.label}
              </span>
              <TextWithSlots text={text.text} lang={code} />
            </span>
            <Button small onClick={() => onChoose(text)}>
              {t("replaceIt")}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
