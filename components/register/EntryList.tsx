import { useState } from "react";
import { useTranslations } from "use-intl";
import type { RegisterEntry } from "../../lib/core/register/entry.ts";
import { searchEntries } from "../../lib/core/register/search.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { LiveRegion } from "../ui/Notice.tsx";
import { Section } from "../ui/Section.tsx";
import { EntryItem } from "./EntryItem.tsx";

export interface EntryListProps {
  entries: readonly RegisterEntry[];
  /** Id of the entry that somebody came for: it stands open. */
  opened: string | null;
  onRemove(id: string): void;
}

/** As many as are shown at first, and with each step. */
const step = 30;

/** Every answer that is remembered, newest first, with a search through all of their words. */
export function EntryList({ entries, opened, onRemove }: EntryListProps) {
  const t = useTranslations("registerPage");
  const [question, setQuestion] = useState("");
  const [most, setMost] = useState(step);
  const found = searchEntries(entries, question);
  const first = found.filter(({ id }) => id === opened);
  const inOrder = [...first, ...found.filter(({ id }) => id !== opened)];
  return (
    <Section title={t("answers")}>
      <Field
        type="search"
        label={t("search")}
        hint={t("searchHint")}
        value={question}
        onChange={(value) => {
          setQuestion(value);
          setMost(step);
        }}
      />
      <LiveRegion unseen>{question.trim() !== "" && t("found", { count: found.length })}</LiveRegion>
      {found.length === 0 ? (
        <p className="dk-soft">{entries.length === 0 ? t("noAnswers") : t("found", { count: 0 })}</p>
      ) : (
        <ul className="dk-list">
          {inOrder.slice(0, most).map((entry) => (
            <EntryItem
              key={entry.id}
              entry={entry}
              startsOpen={entry.id === opened}
              onRemove={() => onRemove(entry.id)}
            />
          ))}
        </ul>
      )}
      {inOrder.length > most && (
        <Button onClick={() => setMost(most + step)}>{t("showMore", { count: inOrder.length - most })}</Button>
      )}
    </Section>
  );
}
