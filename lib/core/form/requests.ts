import { determiners, joiners, nouns, softeners } from "../languages/nl/form/words.ts";
import { isAskable, isReflexive, isUnasked } from "./askable.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { fullForms } from "./formal-verb.ts";
import { verbForms } from "./morphology.ts";
import { hasOtherSubject, type Role } from "./role.ts";
import { readBefore } from "./subject.ts";

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

/** "Stuur je bon mee", "Meld je aan": an order, of which "je" is the owner or the "zich". */
export function isAsked(clauses: Clauses, verb: number, at: number, role: Role, lastYou: number): boolean {
  const { words, isQuestion } = clauses;
  const stem = words[verb]?.folded ?? "";
  if (isQuestion || words[at]?.folded !== "je" || readBefore(words, verb) !== "empty") return false;
  if (verbForms().withT.get(stem) === undefined || hasOtherSubject(words, verb, lastYou, false)) return false;
  if (role === "owner") return !fullForms.has(stem) && verbForms().withT.get(stem) !== stem;
  const next = words[at + 1];
  if (next === undefined || next.border !== "") return false;
  if (stem === "voel") return next.folded === "vrij";
  if (stem === "maak") return next.folded === "geen" || next.folded === "niet" || next.folded === "druk";
  if (!isReflexive(stem) || (determiners.has(next.folded) && next.folded !== "alle")) return false;
  if (stem === "stel") return next.folded === "voor";
  return isRequest(clauses, verb, false) && !/^(?:laat|log|zet|houd|hou|voeg|bedenk)$/.test(stem);
}

/** "Stuur ons een foto": what the verb becomes before "u"; null when nobody is asked for anything. */
export function requestAt(clauses: Clauses, at: number, lastRequest: number, lastYou: number): string | null {
  const { words } = clauses;
  const word = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined || next.border !== "" || (nouns.has(word.folded) && !objects.has(next.folded))) return null;
  const formal = verbForms().withT.get(word.folded);
  // "Wacht even" is said to both; in a row of requests it goes along.
  if (formal === undefined || (formal === word.folded && lastRequest < 0) || readBefore(words, at) !== "empty")
    return null;
  if (!isAskable(word.folded) && (isUnasked(word.folded) || !objects.has(next.folded))) return null;
  if (noRequest.has(next.folded) || isVerb(words, at + 1)) return null;
  const isAfterCondition = word.border === "," && lastYou >= 0 && lastYou < at;
  const isJoined = word.border === "";
  if (isJoined && at > 0 && (words[at - 1] as Word).border === "" && lastRequest < 0) return null;
  if (isAfterCondition && !clauses.isQuestion) return formal;
  return isRequest(clauses, at, lastRequest >= 0) || (word.border === "start" && !clauses.isQuestion) ? formal : null;
}

/** What makes a verb of a word that may be a noun ("Gebruik het label", not "Gebruik van het label"). */
const objects = new Set([...determiners, "hem", "dan", "daarvoor", "hiervoor", "op", "altijd", "niet", "alleen"]);

const noRequest = new Set(["ik", "u", "je", "jij", "jullie", "we", "wij", "hij", "ze", "zij", "en", "of"]);
