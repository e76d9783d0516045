import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Incident, type IncidentFact, incidentKinds } from "../../lib/core/guidance/incident.ts";
import { readPhrase } from "../../lib/core/presets/phrase-pattern.ts";
import type { IncidentChange } from "../../lib/state/incident-store.ts";
import { useKindNames } from "../panel/names.ts";
import { Field, TextArea } from "../ui/Field.tsx";
import { RadioGroup } from "../ui/RadioGroup.tsx";
import { type FactExamples, FactFields } from "./FactFields.tsx";
import { fromLocalTime, toLocalTime } from "./local-time.ts";

export interface IncidentFieldsProps {
  incident: Incident;
  issues: readonly string[];
  examples: FactExamples;
  onChange(to: IncidentChange): void;
}

/** Everything about an incident. What is written is kept when its field is left, what is chosen at once. */
export function IncidentFields({ incident, issues, examples, onChange }: IncidentFieldsProps) {
  const t = useTranslations("incidents");
  const nameOf = useKindNames();
  const keep = (part: Partial<Incident>) => onChange((one) => ({ ...one, ...part }));
  const [name, setName] = useState(incident.name);
  const [words, setWords] = useState(incident.words.join("\n"));
  const [until, setUntil] = useState(toLocalTime(incident.until));
  const phrases = words.split("\n").flatMap((line) => line.trim() || []);
  const unusable = phrases.find((phrase) => readPhrase(phrase) === null);
  const moment = fromLocalTime(until);
  return (
    <div className="dk-form">
      <Field
        label={t("name")}
        hint={t("nameHint")}
        value={name}
        maxLength={80}
        onChange={setName}
        onBlur={() => (name.trim() ? keep({ name: name.trim() }) : setName(incident.name))}
      />
      <RadioGroup
        legend={t("kind")}
        value={incident.kind}
        choices={incidentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => keep({ kind })}
      />
      <Field
        label={t("ends")}
        hint={t("endsHint")}
        type="datetime-local"
        value={until}
        error={moment === null && t("noMoment")}
        onChange={setUntil}
        onBlur={() => moment && keep({ until: moment })}
      />
      <TextArea
        label={t("words")}
        hint={t("wordsHint")}
        rows={3}
        value={words}
        error={unusable && t("noPhrase", { phrase: unusable })}
        onChange={setWords}
        onBlur={() => unusable === undefined && keep({ words: phrases.slice(0, 100) })}
      />
      <fieldset className="dk-row">
        <legend className="dk-label">{t("issues")}</legend>
        <p className="dk-hint">{t("issuesHint")}</p>
        <div className="dk-incident-issues">
          {issues.map((issue) => (
            <label key={issue} className="dk-choice">
              <input
                type="checkbox"
                checked={incident.issues.includes(issue)}
                onChange={({ currentTarget: { checked } }) => {
                  onChange((one) => {
                    const others = one.issues.filter((other) => other !== issue);
                    return { ...one, issues: checked ? [...others, issue] : others };
                  });
                }}
              />
              <span>{nameOf("issues", issue)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FactFields
        examples={examples}
        facts={incident.facts}
        onKeep={(language, fact, value) =>
          onChange((one) => ({
            ...one,
            facts: { ...one.facts, [language]: withFact(one.facts[language], fact, value) },
          }))
        }
      />
    </div>
  );
}

type Facts = Incident["facts"]["nl"];

function withFact(facts: Facts, fact: IncidentFact, value: string): Facts {
  const { [fact]: _, ...others } = facts;
  return value === "" ? others : { ...others, [fact]: value };
}
