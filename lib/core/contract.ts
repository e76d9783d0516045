/**
 * The public contract of the engine: what goes into `review()` and what comes out.
 *
 * Everything here is plain data (JSON in, JSON out). Offsets are UTF-16 code units into the text they belong to,
 * `start` inclusive, `end` exclusive. The interface, the terminal program, stored data and outside tools depend on
 * these shapes: change them only together with `Review["version"]`.
 */

export type Language = "nl" | "en";

/** A place in a text. */
export interface Span {
  start: number;
  end: number;
}

export const notes = ["empathy", "apology", "solution"] as const;
export type Note = (typeof notes)[number];

/** `fake`: looks like the note, but a customer does not hear it as one. */
export type Strength = "strong" | "weak" | "fake" | "absent";

export const categories = [
  "bureaucratic",
  "empty",
  "condescending",
  "blaming",
  "vague-time",
  "non-apology",
  "passive",
  "legalistic",
  "jargon",
  "commanding",
  "refusal-first",
  "mixed-form",
  "over-promise",
  "robotic",
  "shouting",
  "we-focus",
  "content",
] as const;
export type Category = (typeof categories)[number];

/** 3: mend before sending. 2: better mended. 1: a hint. */
export type Severity = 1 | 2 | 3;

export interface Draft {
  text: string;
  /** The customer's message that is being answered. */
  complaint?: string;
  channel?: string;
  /** 1 for the first answer in this thread, 2 for the second, and so on. */
  answerNumber?: number;
  subject?: string;
}

export interface Finding extends Span {
  /** Stable id: presets and "never flag this" store it. */
  rule: string;
  category: Category;
  severity: Severity;
  /** The text at the span. When the box holds something else there, the finding no longer counts. */
  excerpt: string;
  /** One sentence for the agent, in the language of the draft; about the text, never about its writer. */
  message: string;
  /** Texts for the whole span, best first; "" takes the phrase away. Empty when only the writer can mend it. */
  replacements: readonly string[];
}

export interface NoteReading {
  strength: Strength;
  /** The sentences that carry the note, in the draft. Empty when absent. */
  evidence: readonly Span[];
  /** What would make it stronger, in the language of the draft; "" when strong. */
  advice: string;
}

export const factKinds = ["amount", "date", "time", "order-number", "email", "phone", "iban", "postcode"] as const;
export type FactKind = (typeof factKinds)[number];

export interface Fact extends Span {
  kind: FactKind;
  text: string;
}

export interface Question extends Span {
  text: string;
  /** True when the draft takes it up. */
  answered: boolean;
}

/** What the engine read in the customer's message; offsets point into `draft.complaint`. */
export interface ComplaintReading {
  issues: readonly string[];
  emotion: { kind: string; strength: 0 | 1 | 2 | 3 };
  questions: readonly Question[];
  asks: readonly string[];
  /** Kinds of step the customer names: "lawyer", "press", "regulator", ... */
  escalation: readonly string[];
  repeat: boolean;
  vulnerable: boolean;
  name: string | null;
  form: "u" | "je" | null;
  facts: readonly Fact[];
}

/** Something the draft says will happen. */
export interface Promise_ extends Span {
  /** "ik", "wij", "I", "we", a name, or null when nobody is named. */
  who: string | null;
  what: string;
  /** `date` is an ISO date (yyyy-mm-dd) where one can be computed from `now`. */
  when: { text: string; date?: string } | null;
  missing: readonly ("who" | "when")[];
}

export const suggestionKinds = [
  "empathy",
  "apology",
  "solution",
  "goodwill",
  "cost-compensation",
  "alternative",
  "refusal",
  "closure",
  "receipt",
  "summary",
  "move-to-private",
  "incident",
  "hand-over",
  "care",
  "no-reply-needed",
] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export const places = ["start", "after-greeting", "after-empathy", "after-apology", "before-sign-off", "end"] as const;
export type Place = (typeof places)[number];

/** A part of a suggestion that only the agent can fill in; offsets into `Suggestion.text`. */
export interface Slot extends Span {
  name: string;
}

/** A sentence the agent may add. */
export interface Suggestion {
  kind: SuggestionKind;
  /** Two to four words, in the language of the draft. */
  label: string;
  text: string;
  place: Place;
  slots: readonly Slot[];
}

export interface Review {
  version: 1;
  /** null: neither Dutch nor English; then nothing is claimed. */
  language: Language | null;
  /** Dutch form of address in the draft. */
  form: "u" | "je" | "mixed" | null;
  triad: Record<Note, NoteReading>;
  /** In reading order. */
  findings: readonly Finding[];
  complaint: ComplaintReading | null;
  promises: readonly Promise_[];
  /** Best first. */
  suggestions: readonly Suggestion[];
}
