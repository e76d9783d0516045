import {
  adverbs,
  agents,
  antecedentWords,
  determiners,
  doneByThings,
  doneToPersons,
  feltFromThings,
  joiners,
  onlyYours,
  openers,
  pointers,
  prepositions,
  receivedByPersons,
  relative,
  subjects,
  weights,
} from "../languages/nl/form/words.ts";
import { isOpener, isVerb, isYou, type Word } from "./clauses.ts";
import { verbForms, withoutParticle } from "./morphology.ts";

/**
 * What stands before a verb in its clause. `empty`: nothing, the clause begins with it. `place`: something that is no
 * subject, so that the subject follows ("morgen", "in de bijlage"). `thing`: a noun that may be either. `agent`: a
 * subject.
 */
export type Before = "empty" | "place" | "thing" | "agent";

/** Reads what stands between the beginning of the clause and the verb at `at`. */
export function readBefore(words: readonly Word[], at: number): Before {
  let from = (words[at] as Word).clause;
  while (from < at && (joiners.has(fold(words, from)) || from + 1 < at) && weightless(words, from)) from++;
  if (from >= at) return "empty";
  const last = fold(words, at - 1);
  if (subjects.has(last) || (last === "wie" && from === at - 1)) return "agent";
  const first = fold(words, from);
  if (from === at - 1 && (first === "je" || first === "u" || first === "jij")) return "agent";
  if (subjects.has(first) || (first === "het" && from === at - 1)) return "agent";
  if (relative.has(first) || first === "dit" || first === "het" || first === "alles")
    return from === at - 1 ? "thing" : nounBefore(words, from, at);
  if ((first === "welke" || first === "welk") && nounBefore(words, from, at) === "agent") return "thing";
  if (openers.has(first) && !prepositions.has(first))
    return pointers.has(first) || from === at - 1
      ? "place"
      : hasVerbIn(words, from, at)
        ? "place"
        : nounBefore(words, from, at);
  if (weights.has(first) && from < at - 1) return nounBefore(words, from + 1, at);
  if (
    adverbs.has(first) ||
    prepositions.has(first) ||
    /(?:lijk|isch|halve|wege|gewijs|ochtend|middag|avond|nacht)$/.test(first)
  )
    return "place";
  if (/^\d/.test(first)) return "thing";
  return nounBefore(words, from, at);
}

const fold = (words: readonly Word[], at: number) => words[at]?.folded ?? "";
const weightless = (words: readonly Word[], at: number) =>
  joiners.has(fold(words, at)) || fold(words, at) === "ja" || fold(words, at) === "nee";

function hasVerbIn(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isVerb(words, at)) return true;
  return false;
}

/** A noun with what belongs to it: somebody who acts, or a thing. */
function nounBefore(words: readonly Word[], from: number, to: number): Before {
  const first = words[from] as Word;
  if (adverbs.has(first.folded) || prepositions.has(first.folded)) return "place";
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (at > from && prepositions.has(word.folded)) break;
    if (isAgent(word.folded) || subjects.has(word.folded)) return "agent";
    if (at > from && /^\p{Lu}/u.test(word.text) && !/^\d/.test(word.text)) return "agent";
  }
  const isBare = !determiners.has(first.folded) && /^\p{Lu}/u.test(first.text);
  const verb = verbForms().withoutT.get(fold(words, to)) ?? "";
  if (
    isBare &&
    !receivedByPersons.has(verb) &&
    (to - from === 1 || prepositions.has(fold(words, from + 1))) &&
    !/(?:en|s|ing|heid)$/.test(first.folded)
  )
    return "agent";
  return "thing";
}

/** Compounds end as their noun does ("hoofdmonteur"). */
export function isAgent(word: string): boolean {
  if (agents.has(word)) return true;
  for (let at = 3; at <= word.length - 4; at++) if (agents.has(word.slice(at))) return true;
  return false;
}

/** The stem of the verb that says what is done by the finite verb at `at`: its own, or that of the participle after it. */
function actOf(words: readonly Word[], at: number): string | null {
  const { withoutT, withT, participles } = verbForms();
  const own = fold(words, at);
  if (own !== "heeft" && own !== "hebt" && own !== "wordt") return withoutT.get(own) ?? (withT.has(own) ? own : null);
  for (let next = at + 1; next < words.length && !isBorder(words, next); next++) {
    const word = fold(words, next);
    const bare = participles.has(word) ? word : withoutParticle(word, (rest) => participles.has(rest));
    if (bare !== null) return participles.get(bare) as string;
  }
  return null;
}

const isBorder = (words: readonly Word[], at: number) =>
  (words[at] as Word).border !== "" && (words[at] as Word).border !== ",";

/** Whether "u" or "je", right after the verb at `at`, is its subject; `inherited`: who the clause before speaks of. */
export function isSubjectAfter(words: readonly Word[], at: number, inherited: "you" | "other" | null): boolean {
  if (onlyYours.has(fold(words, at))) return true;
  const before = readBefore(words, at);
  if (before === "place") return true;
  if (before === "agent") return false;
  if (before === "empty") return inherited !== "other";
  if (fold(words, at) === "wordt" || fold(words, at) === "word") return false;
  const act = actOf(words, at);
  return act === null || !doneByThings.has(act);
}

/** Whether "u" or "je" at `at` stands where the subject of its clause stands, before its verb. */
export function isSubjectBefore(words: readonly Word[], at: number): boolean {
  const { clause } = words[at] as Word;
  let from = at;
  while (from > clause && !isOpener(words, from - 1)) {
    from--;
    const word = fold(words, from);
    if (isVerb(words, from) || subjects.has(word) || isYou(word)) return false;
  }
  const opener = from - 1 >= clause ? from - 1 : -1;
  if (opener < 0)
    return (
      from === at || [...range(from, at)].every((one) => adverbs.has(fold(words, one)) || weights.has(fold(words, one)))
    );
  if (from === at) return !(antecedentWords.has(fold(words, opener)) && isDoneByAntecedent(words, opener, at));
  if (pointers.has(fold(words, opener)) && at - from <= 3) return true;
  return [...range(from, at)].every((one) => adverbs.has(fold(words, one)) || weights.has(fold(words, one)));
}

/** "de medewerker die u heeft geholpen": who helped is the one before "die". */
function isDoneByAntecedent(words: readonly Word[], opener: number, at: number): boolean {
  let antecedent = opener - 1;
  const nearest = fold(words, antecedent);
  if (antecedent < 0 && fold(words, opener) !== "wie") return false;
  let isPerson = isAgent(nearest);
  for (let back = 1; !isPerson && back <= 4 && antecedent > 0; back++) {
    antecedent--;
    if (prepositions.has(fold(words, antecedent + 1))) isPerson = isAgent(fold(words, antecedent));
  }
  const { participles } = verbForms();
  let act: string | null = null;
  for (let next = at + 1; next < words.length && (words[next] as Word).border === ""; next++) {
    const word = fold(words, next);
    const bare = participles.has(word) ? word : withoutParticle(word, (rest) => participles.has(rest));
    if (bare !== null) act = participles.get(bare) as string;
  }
  if (isPerson || fold(words, opener) === "wie") return act === null ? isPerson : !doneToPersons.has(act);
  return act !== null && feltFromThings.has(act);
}

function* range(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}

/**
 * Who the clause before a verb that opens its own clause speaks of: "you" as in "Dan belt u en krijgt u ...", "other" as in
 * "De monteur komt langs en belt u". `lastYou`: index of the last "u" or "je" that was a subject.
 */
export function inheritedSubject(words: readonly Word[], at: number, lastYou: number): "you" | "other" | null {
  const { clause, border } = words[at] as Word;
  if (clause !== at || at === 0) return null;
  const isJoined = border === "" && joiners.has(fold(words, at - 1));
  const end = isJoined ? at - 1 : at;
  if (end === 0) return null;
  const previous = (words[end - 1] as Word).clause;
  if (isJoined) {
    if (lastYou >= previous) return "you";
    return hasVerbIn(words, previous, end) ? "other" : null;
  }
  // "Onze planner, die alles weet, belt u."
  let first = end;
  while (first > 0 && (words[first] as Word).border !== "start" && (words[first] as Word).border !== ":") first--;
  let apposition = first + 1;
  while (apposition < end && (words[apposition] as Word).border === "") apposition++;
  if (
    apposition > first &&
    !hasVerbIn(words, first, apposition) &&
    nounBefore(words, first, apposition) === "agent" &&
    !openers.has(fold(words, first))
  )
    return "other";
  return null;
}
