import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Incident, incidentKinds } from "../../lib/core/guidance/incident.ts";
import { readPhrase } from "../../lib/core/presets/phrase-pattern.ts";
import { useKindNames } from "../panel/names.ts";
import { Field, TextArea } from "../ui/Field.tsx";
import { RadioGroup } from "../ui/RadioGroup.tsx";
import { type FactExamples, FactFields } from "./FactFields.tsx";
import { fromLocalTime, toLocalTime } from "./local-time.ts";

export interface IncidentFieldsProps {
  incident: Incident;
  issues: readonly string[];
  examples: FactExamples;
  onKeep(incident: Incident): void;
}

/** Everything about an incident. What is written is kept when its field is left, what is chosen at once. */
export function IncidentFields({ incident, issues, examples, onKeep }: IncidentFieldsProps) {
  const t = useTranslations("incidents");
  const nameOf = useKindNames();
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
        onBlur={() => (name.trim() ? onKeep({ ...incident, name: name.trim() }) : setName(incident.name))}
      />
      <RadioGroup
        legend={t("kind")}
        value={incident.kind}
        choices={incidentKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(kind) => onKeep({ ...incident, kind })}
      />
      <Field
        label={t("ends")}
        hint={t("endsHint")}
        type="datetime-local"
        value={until}
        error={moment === null && t("noMoment")}
        onChange={setUntil}
        onBlur={() => moment && onKeep({ ...incident, until: moment })}
      />
      <TextArea
        label={t("words")}
        hint={t("wordsHint")}
        rows={3}
        value={words}
        error={unusable && t("noPhrase", { phrase: unusable })}
        onChange={setWords}
        onBlur={() => unusable === undefined && onKeep({ ...incident, words: phrases.slice(0, 100) })}
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
                  const others = incident.issues.filter((one) => one !== issue);
                  onKeep({ ...incident, issues: checked ? [...others, issue] : others });
                }}
              />
              <span>{nameOf("issues", issue)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FactFields examples={examples} facts={incident.facts} onKeep={(facts) => onKeep({ ...incident, facts })} />
    </div>
  );
}
