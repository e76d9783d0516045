import type { Span } from "../contract.ts";
import { draftLexicon, frequentWords } from "../languages/languages.ts";
import { findForm } from "../text/form-of-address.ts";
import { guessLanguage } from "../text/language-guess.ts";
import { isQuoted, type Reading, readText } from "../text/reading.ts";
import { readClauses } from "./clauses.ts";
import { Edits, type FormChange, withEdits } from "./edits.ts";
import { toJe } from "./to-je.ts";
import { toU } from "./to-u.ts";

export interface Conversion {
  /** The text with all changes made. */
  text: string;
  /** In reading order, not overlapping. */
  changes: readonly FormChange[];
}

/**
 * Rewrites a Dutch letter in the other form of address: pronouns, the verbs that go with them, and set words such as
 * "alstublieft". Quotations, quoted mail and the signature stay as they are, and so do names, greetings and
 * "Hoogachtend". Works on any string; a text that says `to` already, or is English, comes back unchanged.
 */
export function convertForm(text: string, to: "u" | "je"): Conversion {
  const reading = readText(text, draftLexicon("nl"));
  const { form } = findForm(reading);
  if ((form === to && to === "u") || guessLanguage(reading.tokens, frequentWords) === "en")
    return { text, changes: [] };
  const edits = new Edits();
  for (const [number, sentence] of reading.sentences.entries()) {
    const part = reading.parts[number];
    if (part === "quote" || part === "signature") continue;
    const clauses = readClauses(reading.tokens, sentence, (token) => isQuoted(reading, spanOf(reading, token)));
    if (to === "je") toJe(clauses, edits);
    else toU(clauses, edits, { general: form === "mixed" ? generalIn(reading, number) : [], asks: form !== "mixed" });
  }
  const changes = edits.changes(text);
  return { text: withEdits(text, changes), changes };
}

const spanOf = ({ tokens }: Reading, token: number): Span => ({
  start: tokens.start[token] as number,
  end: tokens.end[token] as number,
});

/** In a text that says both, the "je" that means anybody is no customer's. */
function generalIn(reading: Reading, sentence: number): readonly Span[] {
  return (reading.matchesIn[sentence] ?? []).filter(({ owner }) => owner.of === "cue" && owner.cue === "general-you");
}
