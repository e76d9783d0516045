import { joiners, softeners } from "../languages/nl/form/words.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { verbForms } from "./morphology.ts";

/** How far on a word such as "gerust" may stand. */
const reach = 5;

/**
 * Whether the verb at `at`, the first word of its clause, asks the reader for something: "Belt u ons gerust" and not
 * "Belt u voor 12 uur, dan ...". `asked`: the clause before did.
 */
export function isRequest({ words, isQuestion }: Clauses, at: number, asked: boolean): boolean {
  if (isQuestion) return false;
  const { border } = words[at] as Word;
  const isJoined = border === "" && at > 0;
  if (isJoined && (words[at - 1] as Word).border === "") return asked || isSoft(words, at);
  if (border === ",") return asked || isSoft(words, at);
  return !isCondition(words, at) || isSoft(words, at);
}

function isSoft(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && next <= at + reach && (words[next] as Word).border === ""; next++)
    if (softeners.has((words[next] as Word).folded)) return true;
  return false;
}

/** "..., dan" or "..., kunt u": what went before was a condition. */
function isCondition(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length; next++) {
    const word = words[next] as Word;
    if (word.border === "," && !isOpener(words, next) && !joiners.has(word.folded))
      return word.folded === "dan" || isVerb(words, next) || verbForms().withT.has(word.folded);
  }
  return false;
}
