import {
  afterPerson,
  bareNouns,
  givers,
  infinitiveFollowers,
  measures,
  modals,
  nouns,
  numerals,
  perfects,
  prepositions,
} from "../languages/nl/form/words.ts";
import { isOpener, isVerb, type Word } from "./clauses.ts";
import { modalForms } from "./formal-verb.ts";
import { verbForms, withoutParticle } from "./morphology.ts";

/** Whether what follows "je" at `at` belongs to it: a noun, or what goes with a noun. */
export function ownsNext(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.border !== "") return false;
  const word = next.folded;
  const { withoutT, withT, singular, past, participles } = verbForms();
  const before = words[at]?.border === "" ? (words[at - 1]?.folded ?? "") : "";
  const isAfterPreposition = prepositions.has(before) && before !== "voor";
  if (/^\d/.test(word)) return words[at]?.border === "start" || (isAfterPreposition && /e$/.test(word));
  if (weekday.test(word)) return false;
  if (next.isMarked || pronominal.test(word) || isOpener(words, at + 1)) return false;
  if (word === "pas") return isPass(words, at + 2) || (withoutT.has(before) && words[at - 1]?.clause === at - 1);
  if (word === "te" && /[dt]e$/.test(words[at + 3]?.folded ?? "") && isNounLike(words, at + 4)) return true;
  if (numerals.has(word)) return ownsSeveral(words, at, isAfterPreposition);
  if (withT.has(word) && saysI(words, at)) return false;
  if (word === "goed" && words[at + 2]?.folded === "recht") return true;
  if (word === "zorgen" && makesWorries(words, at)) return false;
  if (nouns.has(word) || bareNouns.has(word)) return !(singular.has(word) && isDone(words, at));
  if (afterPerson.has(word)) return false;
  if (next.text !== word && /^\p{Lu}/u.test(next.text)) return true;
  if (word === "eigen") return true;
  if (participles.has(word) && /en$/.test(word) && isNounLike(words, at + 2)) return true;
  if (past.has(word) && /[dt]e$/.test(word) && !isSubjectPlace(words, at) && isNounLike(words, at + 2)) return true;
  const isForm = (form: string) => withoutT.has(form) || past.has(form) || singular.has(form) || participles.has(form);
  if (isForm(word) || withT.get(word) === word || modalForms.has(word) || auxiliaries.has(word)) return false;
  if (/en$/.test(word) && isDone(words, at)) return false;
  if (withoutParticle(word, isForm) !== null || (!isAfterPreposition && isUnknownParticiple(words, at))) return false;
  if (word === "huwelijk" || word === "weekend") return true;
  if (/(?:lijk|isch)$/.test(word) && prepositions.has(words[at - 1]?.folded ?? "") && isNounLike(words, at + 2))
    return true;
  return !/(?:lijk|isch|loos|waarts|[^iu]end|[^u]ig)$/.test(word);
}

/** "ervan", "erop": with these nothing is owned. */
const pronominal =
  /^(?:er|hier|daar|waar)(?:van|op|bij|uit|aan|in|mee|voor|over|naar|toe|tegen|door|onder|tussen|om|af|heen|buiten|langs|overheen|doorheen|vandaan|bovenop|onderdoor)$/;

/** "je pas is geblokkeerd" and "als je pas werkt", not "je pas morgen". */
function isPass(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.border !== "" || isVerb(words, at)) return true;
  const { singular, participles } = verbForms();
  const isForm = (form: string) => singular.has(form);
  if (singular.has(word.folded) || withoutParticle(word.folded, isForm) !== null) return true;
  return participles.has(word.folded) && /^(?:is|wordt|was|werd)$/.test(words[at + 1]?.folded ?? "");
}

/** "wat ik voor je doe": the verb of "ik" at the end of its clause. */
function saysI(words: readonly Word[], at: number): boolean {
  const after = words[at + 2];
  if (after !== undefined && after.border === "" && !isOpener(words, at + 2)) return false;
  for (let before = at - 1; before >= 0 && before >= at - 8; before--) {
    if (isVerb(words, before)) return false;
    if (words[before]?.folded === "ik") return true;
  }
  return false;
}

const weekday = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag/;

/** "van je drie ritten", not "we sturen je drie bonnen" or "heeft je drie weken laten wachten". */
function ownsSeveral(words: readonly Word[], at: number, isAfterPreposition: boolean): boolean {
  const noun = words[at + 2];
  if (noun === undefined || noun.border !== "" || !/(?:en|s)$/.test(noun.folded) || measures.has(noun.folded))
    return false;
  return words[at]?.border === "start" || isAfterPreposition || !hasGiver(words, at);
}

function hasGiver(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 6; before--)
    if (givers.has((words[before] as Word).folded) || perfects.has((words[before] as Word).folded)) return true;
  return words[at - 1]?.folded === "voor";
}

/** Where "je" and a past are subject and verb; elsewhere the past is an adjective ("in je gemiste trein"). */
const isSubjectPlace = (words: readonly Word[], at: number) =>
  (words[at] as Word).clause === at || isOpener(words, at - 1) || words[at - 1]?.folded === "voor";

const auxiliaries = new Set(["is", "was", "heb", "ben", "had", "zou"]);

/** "je verloren middag": after a participle stands a noun. */
function isNounLike(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.border !== "" || afterPerson.has(word.folded) || word.folded === "te") return false;
  if (nouns.has(word.folded)) return true;
  return !isVerb(words, at) && !verbForms().singular.has(word.folded) && !isOpener(words, at);
}

const perfect = /^(?:be|ver|ont|her|(?:[a-z]{2,6})?ge)[a-z]{3,}[dt]$/;

export const looksPerfect = (word: string) => perfect.test(word) && !word.endsWith("heid") && !nouns.has(word);

/** "Heb je je bezeerd": looks like a participle, and the verb that asks for one is there. */
function isUnknownParticiple(words: readonly Word[], at: number): boolean {
  const after = words[at + 2];
  if (!looksPerfect(words[at + 1]?.folded ?? "")) return false;
  if (after !== undefined && after.border === "" && !isOpener(words, at + 2) && !isVerb(words, at + 2)) return false;
  for (let before = at - 1; before >= 0 && before >= (words[at] as Word).clause; before--)
    if (perfects.has((words[before] as Word).folded)) return true;
  return false;
}

function makesWorries(words: readonly Word[], at: number): boolean {
  for (let near = Math.max(0, at - 3); near < Math.min(words.length, at + 8); near++)
    if (/^(?:maak|maakt|maken|maakte|gemaakt)$/.test((words[near] as Word).folded)) return true;
  return false;
}

/** "Wij willen je vragen", "kunnen je vragen om": a verb, not something owned. */
function isDone(words: readonly Word[], at: number): boolean {
  const after = words[at + 2];
  const isLast = after === undefined || after.border !== "" || infinitiveFollowers.has(after.folded);
  if (!isLast) return false;
  for (let before = at - 1; before >= 0 && before >= (words[at] as Word).clause; before--)
    if (modals.has((words[before] as Word).folded)) return true;
  return false;
}
