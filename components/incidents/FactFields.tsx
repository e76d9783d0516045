import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../lib/core/contract.ts";
import { type Incident, type IncidentFact, incidentFacts } from "../../lib/core/guidance/incident.ts";
import { Field } from "../ui/Field.tsx";
import { Segments } from "../ui/Segments.tsx";

/** How each fact could read, by the language of the letter. */
export type FactExamples = Readonly<Record<Language, Readonly<Record<IncidentFact, string>>>>;

export interface FactFieldsProps {
  facts: Incident["facts"];
  examples: FactExamples;
  /** `value`: "" for nothing. */
  onKeep(language: Language, fact: IncidentFact, value: string): void;
}

/** What can be said of an incident, in the words of a letter, for each language; what is left empty stays a gap in the texts. */
export function FactFields({ facts, examples, onKeep }: FactFieldsProps) {
  const t = useTranslations("incidents");
  const label = useId();
  const [language, setLanguage] = useState<Language>("nl");
  return (
    <section aria-labelledby={label} className="dk-row">
      <p id={label} className="dk-label">
        {t("facts")}
      </p>
      <Segments
        labelledBy={label}
        choices={(["nl", "en"] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={language}
        onChange={(value) => setLanguage(value)}
      />
      <div className="dk-incident-facts">
        {incidentFacts.map((fact) => (
          <FactField
            key={`${language} ${fact}`}
            label={t(`factNames.${fact}`)}
            hint={t("example", { example: examples[language][fact] })}
            language={language}
            value={facts[language][fact] ?? ""}
            onKeep={(value) => onKeep(language, fact, value.trim())}
          />
        ))}
      </div>
    </section>
  );
}

interface FactFieldProps {
  label: string;
  hint: string;
  language: Language;
  value: string;
  onKeep(value: string): void;
}

function FactField({ label, hint, language, value, onKeep }: FactFieldProps) {
  const [written, setWritten] = useState(value);
  return (
    <Field
      label={label}
      hint={hint}
      lang={language}
      value={written}
      maxLength={200}
      onChange={setWritten}
      onBlur={() => written !== value && onKeep(written)}
    />
  );
}
