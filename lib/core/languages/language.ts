import type { Language, Note } from "../contract.ts";
import type { NoteSentences } from "../guidance/note-sentences.ts";
import type { Slots } from "../matching/pattern.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import type { LetterWords } from "../text/letter.ts";

/**
 * How much a phrase of a note is worth. `anchored`: weak alone, strong beside a fact of this complaint.
 * `detailed`: weak alone, strong with a date, an amount or a name that the customer can count on.
 * `restated`: says what the customer did or went through; strong where the sentence names the harm, nothing elsewhere.
 */
export type Grade = "strong" | "anchored" | "detailed" | "restated" | "weak" | "fake";

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

/**
 * Small lists of patterns that the readers of notes and promises ask for by name.
 * - but: takes back what stood before it ("maar", "however")
 * - negation: turns an act into its absence ("niet", "unable to")
 * - impact: what failures do to people (waited, missed, called again, without, cost)
 * - detail: what a customer can count on (a date, a term, an amount, a time, "gratis")
 * - late-reply: an apology for the answer being late, and for nothing else
 * - promise: who will do something; slot <we> or "u krijgt"-like subjects
 * - cause: gives a reason ("doordat", "because")
 * - when, amount: a day or term; a sum
 * - general-you: "je" that means anybody (Dutch)
 */
export const cueNames = [
  "but",
  "negation",
  "impact",
  "detail",
  "late-reply",
  "promise",
  "cause",
  "when",
  "amount",
  "general-you",
] as const;
export type CueName = (typeof cueNames)[number];
export type Cues = Readonly<Record<CueName, readonly string[]>>;

/** What a customer's message is searched for: name → patterns. */
export interface ComplaintCues {
  issues: Readonly<Record<string, readonly string[]>>;
  /** Kind of feeling → patterns for mild, clear and heated. */
  emotions: Readonly<Record<string, readonly [readonly string[], readonly string[], readonly string[]]>>;
  escalation: Readonly<Record<string, readonly string[]>>;
  asks: Readonly<Record<string, readonly string[]>>;
  vulnerable: Readonly<Record<string, readonly string[]>>;
  repeat: readonly string[];
}

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
  /** The same for the checks of `core/checks`, by their ids. */
  checkReasons: Readonly<Record<string, string>>;
  notes: Readonly<Record<Note, NotePhrases>>;
  cues: Cues;
  complaint: ComplaintCues;
  /** What would make a note stronger, for the agent. */
  advice: Readonly<Record<Note, Readonly<Record<"weak" | "fake" | "absent", string>>>>;
  noteSentences: NoteSentences;
  /** Stems of words that every letter is full of, so that sharing them means nothing. */
  commonWords: readonly string[];
  /** What a question word asks for: the cues that answer it. The first entry with a word of the question counts. */
  questionWords: readonly { words: readonly string[]; answers: readonly CueName[] }[];
}
