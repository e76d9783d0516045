import { afterPerson, articles, joiners, openers, prepositions, subjects } from "../languages/nl/form/words.ts";
import { isOpener, isVerb, type Word } from "./clauses.ts";
import { verbForms, withPrefix } from "./morphology.ts";
import { readBefore } from "./subject.ts";

/** Said with "je" and, in an everyday tone, with "u"; a letter has the other one. */
export const modalForms = new Map([
  ["kan", "kunt"],
  ["zal", "zult"],
  ["wil", "wilt"],
]);

/** What the verb right before "je" or "jullie" becomes before "u"; null when it is no verb that "je" goes with. */
export function formalBefore(words: readonly Word[], at: number, pronoun: string): string | null {
  const word = words[at] as Word;
  const { withT, singular, past } = verbForms();
  if (pronoun === "jullie") return singular.get(word.folded) ?? null;
  if (word.folded === "dank" && word.clause === at) return "dank";
  if (!fullForms.has(word.folded) && hasVerbBefore(words, at)) return null;
  const noun = words[at - 1];
  if (word.border === "" && noun !== undefined && !fullForms.has(word.folded) && articles.has(noun.folded)) return null;
  const modal = modalForms.get(word.folded);
  if (modal !== undefined) return modal;
  if (past.has(word.folded)) return word.folded;
  if (prepositions.has(word.folded) && word.folded !== "voldoe") return null;
  return (
    withT.get(word.folded) ??
    (openers.has(word.folded) ? null : withPrefix(word.folded, withT)) ??
    guessFormal(words, at)
  );
}

/** Forms that are only ever a verb before "je". */
export const fullForms = new Set(["heb", "ben", "kun", "zul", "wil"]);

/** In "Je hebt vier keer je adres gegeven" the verb of the clause has been. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
  let found = false;
  for (let before = (words[at] as Word).clause; before < at; before++) {
    if (isOpener(words, before)) return false;
    found ||= isVerb(words, before);
  }
  return found;
}

/** A verb that no list holds: the first word of a question, or right after a first "dan". */
function guessFormal(words: readonly Word[], at: number): string | null {
  const word = words[at] as Word;
  const isPlain = /^[a-z]{3,}[^aeiout]$/.test(word.folded) && !/(?:en|er|el)$/.test(word.folded);
  if (
    !isPlain ||
    afterPerson.has(word.folded) ||
    isOpener(words, at) ||
    joiners.has(word.folded) ||
    subjects.has(word.folded)
  )
    return null;
  const before = readBefore(words, at);
  if (before === "empty" ? word.border !== "start" : !(before === "place" && at - word.clause === 1)) return null;
  return `${word.folded}t`;
}
