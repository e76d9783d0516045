import type { Language, Note } from "../contract.ts";
import type { Slots } from "../matching/pattern.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import type { LetterWords } from "../text/letter.ts";

/**
 * How much a phrase of a note is worth. `anchored`: weak alone, strong beside a fact of this complaint.
 * `detailed`: weak alone, strong with a date, an amount or a name that the customer can count on.
 */
export type Grade = "strong" | "anchored" | "detailed" | "weak" | "fake";

/** The phrases of one note: grade → what the phrase does ("impact", "responsibility", ...) → patterns. */
export interface NotePhrases {
  phrases: Readonly<Partial<Record<Grade, Readonly<Record<string, readonly string[]>>>>>;
  /** Patterns that look like the note and are about something else; they silence what they overlap. */
  lookAlikes: readonly string[];
  /** Drafts and the grade that this note must get in them; a second text is the complaint. */
  examples: Readonly<
    Record<"strong" | "weak" | "fake" | "absent", readonly (readonly [draft: string, complaint?: string])[]>
  >;
}

/** Small lists of patterns that the readers of notes, promises and complaints ask for by name. */
export type Cues = Readonly<Record<string, readonly string[]>>;

/** All that the engine knows of one language: data only. */
export interface LanguageData {
  code: Language;
  /** Frequent small words, for telling the language of a text. */
  frequentWords: readonly string[];
  letter: LetterWords;
  slots: Slots;
  rules: readonly PhraseRule[];
  /** The sentence that the agent reads for each reason that rules name. */
  reasons: Readonly<Record<string, string>>;
  notes: Readonly<Record<Note, NotePhrases>>;
  cues: Cues;
}
