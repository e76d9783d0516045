import {
  bareNouns,
  given,
  givers,
  joiners,
  neverAsked,
  nouns,
  numerals,
  onePlural,
  prepositions,
  subjects,
} from "../languages/nl/form/words.ts";
import { isAskable } from "./askable.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { modalForms } from "./formal-verb.ts";
import { verbForms } from "./morphology.ts";
import { looksPerfect, ownsNext } from "./owns-next.ts";
import { inheritedSubject, isAgent, isSubjectAfter, isSubjectBefore, readBefore } from "./subject.ts";

/** What a "je" is: the one who does, the one it is done to, the owner, or a "zich". */
export type Role = "subject" | "object" | "owner" | "self";

/** What the "je" at `at` is; `formal`: what the verb right before it becomes, if that is a verb it can go with. */
export function roleOf({ words, isQuestion }: Clauses, at: number, formal: string | null, lastYou: number): Role {
  const word = words[at] as Word;
  if (word.folded === "jij") return "subject";
  const owns = ownsNext(words, at);
  const verb = at - 1;
  const before = word.border === "" ? (words[verb]?.folded ?? "") : "";
  const next = words[at + 1]?.folded ?? "";
  if (formal !== null) {
    const isOther = hasOtherSubject(words, verb, lastYou, word.folded === "jullie");
    if (!isOther) {
      if (formal === before || modalForms.has(before)) {
        // "Morgen kan je pakket komen", "Mocht je vragen hebben".
        if (before === "mocht" && endsWithHave(words, at)) return "subject";
        if (!owns || bareNouns.has(next) || numerals.has(next) || (before === "wil" && !isAgent(next)))
          return "subject";
        return "owner";
      }
      if (neverAsked.has(before) || word.folded === "jullie") return "subject";
      const isFirst = readBefore(words, verb) === "empty";
      if (!isFirst || isQuestion || !owns) return "subject";
      return isAskable(before) || !bareNouns.has(next) ? "owner" : "subject";
    }
  }
  if (owns && words[verb]?.folded === "je" && isOpener(words, verb - 1) && looksPerfect(next)) return "self";
  if (owns) {
    if (isOpener(words, verb) && word.border === "" && !prepositions.has(before) && opensWithPerson(words, at))
      return "subject";
    const isNoun = nouns.has(next) && !verbForms().withoutT.has(next) && verbForms().withT.get(next) !== next;
    if (at === word.clause && word.border !== "," && !isNoun && !hasVerbAfter(words, at + 1)) return "subject";
    if (!prepositions.has(before) && isGiven(words, at)) return "object";
    return "owner";
  }
  if (isVerb(words, verb) && word.border === "") return selfOr("object", words, at, lastYou);
  return selfOr(
    isSubjectBefore(words, at) && !isAfterSelf(words, at, lastYou) ? "subject" : "object",
    words,
    at,
    lastYou,
  );
}

const isAfterSelf = (words: readonly Word[], at: number, lastYou: number) => lastYou >= 0 && isOwn(words, at, lastYou);

/** A second "je" that goes back to the first is "zich". */
function selfOr(role: Role, words: readonly Word[], at: number, lastYou: number): Role {
  if (words[at]?.folded === "jullie" || lastYou < 0 || !isOwn(words, at, lastYou)) return role;
  const before = words[at - 1]?.folded ?? "";
  return prepositions.has(before) ? "object" : "self";
}

function isOwn(words: readonly Word[], at: number, lastYou: number): boolean {
  const clause = (words[at] as Word).clause;
  if (at === clause) return false;
  if (lastYou < clause && clause !== 0 && !(clause > 0 && joiners.has(words[clause - 1]?.folded ?? ""))) return false;
  let verbs = 0;
  for (let between = lastYou + 1; between <= at; between++) {
    const word = words[between] as Word;
    // "Dat je belt siert je": the second verb is not hers.
    if (isVerb(words, between) && between < at && ++verbs > 1 && between === at - 1) return false;
    if (subjects.has(word.folded) && between < at) return false;
    if (between < at && isOpener(words, between)) return false;
    if (between <= at && word.border !== "") return false;
  }
  return true;
}

/** Whether the verb right before "je" goes with somebody else ("de monteur belt je"). */
export function hasOtherSubject(words: readonly Word[], verb: number, lastYou: number, isPlural: boolean): boolean {
  const inherited = inheritedSubject(words, verb, lastYou);
  const before = readBefore(words, verb);
  if (before === "empty") {
    if (inherited !== "other") return false;
    return isPlural || isAmbiguous(words[verb]?.folded ?? "") || speaksOfMe(words, verb);
  }
  if (isPlural) return !isSubjectAfter(words, verb, inherited);
  const word = words[verb]?.folded ?? "";
  if (isAmbiguous(word)) return !isSubjectAfter(words, verb, inherited);
  const last = words[verb - 1]?.folded ?? "";
  return last === "ik" || last === "'k" || (before === "agent" && last !== "je");
}

/** A form that "hij" has too; others are only for "ik" and "je". */
function isAmbiguous(word: string): boolean {
  const { past, withT } = verbForms();
  return past.has(word) || withT.get(word) === word || modalForms.has(word);
}

/** Whether the clause before says "ik" ("Ik zoek het uit en bel je"). */
function speaksOfMe(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const word = words[at]?.folded ?? "";
    if (word === "ik") return true;
    if (word === "je" || word === "jij" || word === "wij" || word === "we") return false;
  }
  return false;
}

/** After "als", "dat" and the like, "je" and a noun: whether "je" is the subject ("als je vragen hebt"). */
function opensWithPerson(words: readonly Word[], at: number): boolean {
  const noun = words[at + 1]?.folded ?? "";
  const after = words[at + 2];
  if (after === undefined || after.border !== "") return !nouns.has(noun) && !isAgent(noun);
  let hasOther = false;
  for (let verb = at + 2; verb < words.length && (words[verb] as Word).border === ""; verb++) {
    const { folded } = words[verb] as Word;
    if (/^(?:hebt|bent|kunt|zult|wilt)$/.test(folded)) return true;
    if (noun === "prijs" && folded === "stelt") return true;
    if (/^(?:zijn|hebben|worden|kunnen|waren|hadden|moeten|werden|zullen)$/.test(folded))
      return bareNouns.has(noun) && folded === "hebben";
    if (plural.test(noun) && !onePlural.has(noun) && isVerb(words, verb)) return true;
    if (/^(?:is|heeft|was|wordt|werd)$/.test(folded)) return false;
    hasOther ||= isVerb(words, verb);
  }
  return bareNouns.has(noun) || (!hasOther && !nouns.has(noun) && /(?:t|[dt]e)$/.test(noun));
}

/** With a verb in the singular these are no subject ("als je flesjes maakt"). */
const plural = /(?:jes|[bcdfghjklmnpqrstvwxz]en|'s|(?:er|el|eur|or|aar)s)$/;

/** "Mocht je ongemak hebben": a person has it. */
function endsWithHave(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && (words[next] as Word).border === ""; next++)
    if (words[next]?.folded === "hebben") return true;
  return false;
}

/** "Je chillt nu" has no other verb; "Je pakket ligt klaar" has. */
function hasVerbAfter(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && (words[next] as Word).border === ""; next++)
    if (isVerb(words, next)) return true;
  return !/t$/.test(words[at]?.folded ?? "");
}

/** "We bieden je (onze oprechte) excuses aan": what is given belongs to nobody yet. */
function isGiven(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1]?.folded ?? "", words[at + 2]?.folded ?? ""];
  if (!given.has(next) && !(given.has(after) && words[at + 2]?.border === "")) return false;
  const { clause } = words[at] as Word;
  for (let near = Math.max(clause, at - 5); near < words.length && near <= at + 8; near++) {
    if (near > at && (words[near] as Word).border !== "") return false;
    if (givers.has((words[near] as Word).folded) && (near < at || words[near]?.folded !== "vragen")) return true;
  }
  return false;
}
