import type { Category, ComplaintReading, Draft, Finding, Severity, Span } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Form } from "../text/form-of-address.ts";
import type { Reading } from "../text/reading.ts";

/** What a check may look at. */
export interface CheckInput {
  draft: Draft;
  reading: Reading;
  /** The customer's message, read as a text. */
  theirs: Reading | null;
  complaint: ComplaintReading | null;
  form: Form;
  preset: Preset;
}

/** A rule that is more than a phrase: it counts, compares with the complaint, or looks at how the letter is built. */
export interface Check {
  /** Stable id, the same in every language: "placeholder-left". Also the key of its sentence in the language's `checkReasons`. */
  id: string;
  category: Category;
  severity: Severity;
  find(input: CheckInput): readonly (Span & { replacements?: readonly string[] })[];
}

/** Findings of one check, with text and message filled in. */
export function runCheck(check: Check, input: CheckInput): Finding[] {
  const { text, lexicon } = input.reading;
  return check.find(input).map(({ start, end, replacements = [] }) => ({
    rule: check.id,
    category: check.category,
    severity: check.severity,
    start,
    end,
    excerpt: text.slice(start, end),
    message: lexicon.language.checkReasons[check.id] ?? "",
    replacements,
  }));
}
