import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { ReadyText } from "../../lib/core/guidance/ready-texts.ts";
import { Button } from "../ui/Button.tsx";
import { LiveRegion } from "../ui/Notice.tsx";
import { Segments } from "../ui/Segments.tsx";

const forms = ["u", "je", "en"] as const;
export type TextForm = (typeof forms)[number];

export interface ReadyTextsProps {
  textsIn(form: TextForm): readonly ReadyText[];
  startsWith: TextForm;
  /** Whether the text is on the clipboard now. */
  onCopy(text: string): Promise<boolean>;
}

/** Texts for where nobody writes, to be copied; their gaps are filled where they are put. */
export function ReadyTexts({ textsIn, startsWith, onCopy }: ReadyTextsProps) {
  const t = useTranslations("readyTexts");
  const label = useId();
  const [form, setForm] = useState(startsWith);
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      <p id={label} className="dk-label">
        {t("language")}
      </p>
      <Segments
        labelledBy={label}
        choices={forms.map((value) => ({ value, label: t(`forms.${value}`) }))}
        value={form}
        onChange={(value) => setForm(value)}
      />
      <LiveRegion>{copied && t("copied")}</LiveRegion>
      <ul className="dk-ready-texts" lang={form === "en" ? "en" : "nl"}>
        {textsIn(form).map((ready) => (
          <li key={ready.label}>
            <p className="dk-label">{ready.label}</p>
            <p>{ready.text}</p>
            <Button
              small
              aria-label={`${t("copy")}: ${ready.label}`}
              onClick={() => void onCopy(ready.text).then((done) => setCopied(done ? ready.label : null))}
            >
              {copied === ready.label ? t("copied") : t("copy")}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
