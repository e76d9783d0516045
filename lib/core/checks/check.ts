import type { Category, ComplaintReading, Draft, Finding, Promise_, Severity, Span } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Form } from "../text/form-of-address.ts";
import type { Reading } from "../text/reading.ts";
import type { Triad } from "../triad/read-triad.ts";

/** What a check may look at. */
export interface CheckInput {
  draft: Draft;
  reading: Reading;
  /** The customer's message, read as a text. */
  theirs: Reading | null;
  complaint: ComplaintReading | null;
  form: Form;
  triad: Triad;
  promises: readonly Promise_[];
  preset: Preset;
  /** The moment of writing, from which terms are counted. */
  now: Date;
}

/** What a check points at. */
export interface Pointed extends Span {
  replacements?: readonly string[];
  /** The key of another sentence in `checkReasons` than the check's own. */
  reason?: string;
  /** What stands for "{most}" in the sentence. */
  filled?: Readonly<Record<string, string>>;
}

/** A rule that is more than a phrase: it counts, compares with the complaint, or looks at how the letter is built. */
export interface Check {
  /** Stable id, the same in every language: "placeholder-left". Also the key of its sentence in the language's `checkReasons`. */
  id: string;
  category: Category;
  severity: Severity;
  find(input: CheckInput): readonly Pointed[];
}

/** Findings of one check, with text and message filled in. */
export function runCheck(check: Check, input: CheckInput): Finding[] {
  const { text, lexicon } = input.reading;
  const { checkReasons } = lexicon.language;
  return check.find(input).map(({ start, end, replacements = [], reason = check.id, filled = {} }) => ({
    rule: check.id,
    category: check.category,
    severity: check.severity,
    start,
    end,
    excerpt: text.slice(start, end),
    message: (checkReasons[reason] ?? "").replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? ""),
    replacements,
  }));
}
