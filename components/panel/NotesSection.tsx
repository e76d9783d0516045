import { useTranslations } from "use-intl";
import { type Note, notes, type Review } from "../../lib/core/contract.ts";
import type { CarryingWords } from "../../lib/core/triad/carrying-words.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { SuggestionList } from "../guidance/SuggestionList.tsx";
import { Bar } from "../triad/Bars.tsx";
import { type Owing, shownOf } from "../triad/strengths.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Heading } from "../ui/Heading.tsx";
import { Section } from "../ui/Section.tsx";
import { Evidence } from "./Evidence.tsx";

export interface NotesSectionProps {
  review: Review;
  /** The draft. */
  text: string;
  owing: Owing;
  carriedBy: CarryingWords | null;
  actions: Pick<ReplyActions, "revealSpan" | "insertSuggestion">;
}

/** The three notes: the sentence that carries each, or what could be said. */
export function NotesSection({ review, text, owing, carriedBy, actions }: NotesSectionProps) {
  const t = useTranslations();
  // One at a time: the sentences of the first note that is missing are in view, the others wait behind a click.
  const firstMissing = notes.find((note) => ["absent", "fake"].includes(shownOf(note, review, owing)));
  return (
    <Section title={t("triad.title")}>
      <ul className="dk-notes">
        {notes.map((note) => (
          <NoteItem
            key={`${note} ${note === firstMissing}`}
            note={note}
            review={review}
            text={text}
            owing={owing}
            carriedBy={carriedBy}
            actions={actions}
            startsOpen={note === firstMissing}
          />
        ))}
      </ul>
    </Section>
  );
}

function NoteItem({
  note,
  review,
  text,
  owing,
  carriedBy,
  actions,
  startsOpen,
}: NotesSectionProps & { note: Note; startsOpen: boolean }) {
  const t = useTranslations();
  const { evidence, advice } = review.triad[note];
  const strength = shownOf(note, review, owing);
  const language = review.language ?? undefined;
  const suggestions = review.suggestions.filter(({ kind }) => kind === note);
  return (
    <li className={`dk-note dk-note-${note}`} data-note={note} data-strength={strength}>
      <div className="dk-note-head">
        <Bar note={note} strength={strength} />
        <Heading className="dk-note-name">{t(`notes.${note}`)}</Heading>
        <span className={`dk-note-strength dk-note-${strength}`}>{t(`strength.${strength}`)}</span>
      </div>
      {evidence.map((span) => (
        <Evidence
          key={span.start}
          span={span}
          words={text.slice(span.start, span.end)}
          stressed={carriedBy?.[note] ?? []}
          language={language}
          actions={actions}
        />
      ))}
      {strength === "not-owed" ? (
        <p className="dk-soft">
          {t(note === "apology" && owing.told.fault === "theirs" ? "triad.notOwed" : "triad.notAsked")}
        </p>
      ) : (
        strength !== "strong" &&
        advice && (
          <p className="dk-soft" lang={language}>
            {advice}
          </p>
        )
      )}
      {strength !== "strong" && suggestions.length > 0 && (
        <Disclosure
          className="dk-note-more"
          startsOpen={startsOpen}
          summary={t("triad.sentences", { count: suggestions.length })}
        >
          <SuggestionList suggestions={suggestions} actions={actions} language={language} />
        </Disclosure>
      )}
    </li>
  );
}
