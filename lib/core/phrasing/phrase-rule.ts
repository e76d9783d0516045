import type { Category, Severity } from "../contract.ts";

/** Texts in place of a phrase; see `replacement.ts` for `$1`, `$1(a/b)`, `$date` and `[date]`. */
export type Replacements = readonly string[];

/** A phrase that a customer hears as something else than it was meant, with the proof that the rule is right. */
export interface PhraseRule {
  /** For ever: presets and "never flag this phrase" store it. Language, slash, words: "nl/eventueel-ongemak". */
  id: string;
  category: Category;
  severity: Severity;
  /** Key of the sentence that the agent reads; see `reasons.ts` of the language. */
  why: string;
  /** Patterns (see `matching/pattern.ts`) and what may stand in their place, best first; [] where only the writer can mend it. */
  replace: Readonly<Record<string, Replacements>>;
  /** Look-alike patterns: a finding that overlaps one of them is none. */
  unless?: readonly string[];
  /** Office words that are harmless alone: flagged once a letter, and only from this many of the category on. Default 1. */
  density?: number;
  /** Where it counts. Default "body". */
  where?: "body" | "greeting" | "sign-off" | "anywhere";
  examples: {
    /** A text and, where the rule has a replacement, the text with the first one in place. */
    bad: readonly (readonly [text: string, mended?: string])[];
    /** Look-alikes that must be left alone. */
    good: readonly string[];
  };
}

/** Rules of one category, the category written once. */
export function phraseRules(category: Category, rules: readonly Omit<PhraseRule, "category">[]): readonly PhraseRule[] {
  return rules.map((rule) => ({ category, ...rule }));
}
