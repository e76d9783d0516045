import type { Span } from "../contract.ts";
import {
  afterPerson,
  anybody,
  bareNouns,
  determiners,
  given,
  givers,
  joiners,
  modals,
  nouns,
  prepositions,
  setWords,
  subjects,
  weights,
} from "../languages/nl/form/words.ts";
import { findAgreement } from "./agreement.ts";
import { isAskable, isReflexive, isUnasked } from "./askable.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { type Edits, likeCase } from "./edits.ts";
import { verbForms, withoutParticle } from "./morphology.ts";
import { isRequest } from "./requests.ts";
import { inheritedSubject, isAgent, isSubjectAfter, isSubjectBefore, readBefore } from "./subject.ts";

const fixed = new Map([
  ...setWords.map(([formal, informal]) => [informal, formal] as const),
  ["jou", "u"],
  ["jouw", "uw"],
  ["jouwe", "uwe"],
  ["jezelf", "uzelf"],
  ["jouzelf", "uzelf"],
]);

export interface Manner {
  /** Places where "je" is anybody. */
  general: readonly Span[];
  /** Whether "Stuur ons" becomes "Stuurt u ons". */
  asks: boolean;
}

/** What a "je" is: the one who does, the one it is done to, the owner, or a "zich". */
type Role = "subject" | "object" | "owner" | "self";

/** Edits one sentence so that it says "u". */
export function toU(clauses: Clauses, edits: Edits, { general, asks }: Manner): void {
  const { words } = clauses;
  const afterVerb = new Set<number>();
  const owners = new Set<number>();
  let lastYou = -1;
  let lastRequest = -1;
  for (const [at, word] of words.entries()) {
    const other = fixed.get(word.folded);
    if (other !== undefined) {
      edits.set(word, likeCase(word.text, other));
      continue;
    }
    if (word.folded === "je" || word.folded === "jij" || word.folded === "jullie") {
      if (general.some((span) => span.start <= word.start && word.end <= span.end) || isAnybody(words, at)) continue;
      // "Dan kun ook jij ...": the verb stands before "ook".
      const isWeighed = word.folded === "jij" && weights.has(words[at - 1]?.folded ?? "");
      const verb =
        word.border !== "" ? -1 : isWeighed && verbForms().withT.has(words[at - 2]?.folded ?? "") ? at - 2 : at - 1;
      const formal = verb >= 0 ? formalBefore(words, verb, word.folded) : null;
      const role = roleOf(clauses, at, formal, lastYou);
      if (role === "owner") owners.add(at);
      edits.set(word, likeCase(word.text, role === "owner" ? "uw" : role === "self" ? "zich" : "u"));
      const before = words[verb];
      if (formal !== null && before !== undefined && isAsked(clauses, verb, at, role, lastYou)) {
        lastRequest = at;
        const self = role === "owner" ? "" : " zich";
        edits.set(before, `${likeCase(before.text, formal)} u`);
        edits.set(word, self === "" ? "uw" : "zich");
        if (self !== "") edits.link(before, word);
        continue;
      }
      if (role !== "subject") continue;
      lastYou = at;
      if (before !== undefined && isVerb(words, verb)) afterVerb.add(at);
      if (formal === null || before === undefined) continue;
      afterVerb.add(at);
      edits.set(before, likeCase(before.text, formal));
      edits.link(before, word);
      const twin = words[verb - 2];
      const twinForm = twin && verbForms().withT.get(twin.folded);
      if (twin && twinForm && verb - 2 === twin.clause && joiners.has(words[verb - 1]?.folded ?? "")) {
        edits.set(twin, likeCase(twin.text, twinForm));
        edits.link(twin, word);
      }
    } else if (asks) {
      const formal = requestAt(clauses, at, lastRequest, lastYou);
      if (formal === null) continue;
      lastRequest = at;
      edits.set(word, `${likeCase(word.text, formal)} u`);
    }
  }
  agree(words, edits, afterVerb, owners);
}

/** The verbs that stand apart from their "je": "als je dat hebt" → "als u dat heeft". */
function agree(
  words: readonly Word[],
  edits: Edits,
  afterVerb: ReadonlySet<number>,
  owners: ReadonlySet<number>,
): void {
  const isEdited = (at: number) => edits.has(words[at] as Word) && !owners.has(at);
  const agreement = findAgreement(words, (at) => afterVerb.has(at), isEdited);
  const agreed = new Set<number>();
  for (const [verb, pronoun] of agreement) {
    const word = words[verb] as Word;
    const isPlural = words[pronoun]?.folded === "jullie";
    const formal = isPlural ? singularOf(word.folded) : afterYou.get(word.folded);
    if (formal === undefined || edits.has(word)) continue;
    agreed.add(pronoun);
    edits.set(word, likeCase(word.text, formal));
    edits.link(word, words[pronoun] as Word);
  }
  for (const [at, word] of words.entries())
    if (word.folded === "jullie" && isEdited(at) && isOpener(words, at - 1) && !agreed.has(at))
      agreeAtEnd(words, at, edits);
}

/** "dat jullie ons een kans geven": the verb is the last word of the clause. */
function agreeAtEnd(words: readonly Word[], at: number, edits: Edits): void {
  let last = at;
  while (last + 1 < words.length && (words[last + 1] as Word).border === "" && !isOpener(words, last + 1)) last++;
  const word = words[last] as Word;
  const formal = singularOf(word.folded);
  if (last === at || formal === undefined || edits.has(word)) return;
  edits.set(word, likeCase(word.text, formal));
  edits.link(word, words[at] as Word);
}

const afterYou = new Map([
  ["hebt", "heeft"],
  ["kan", "kunt"],
  ["wil", "wilt"],
  ["zal", "zult"],
]);

function singularOf(word: string): string | undefined {
  const { singular } = verbForms();
  const whole = singular.get(word);
  if (whole !== undefined) return whole;
  const rest = withoutParticle(word, (part) => singular.has(part));
  return rest === null ? undefined : word.slice(0, word.length - rest.length) + singular.get(rest);
}

const modalForms = new Map([
  ["kan", "kunt"],
  ["zal", "zult"],
  ["wil", "wilt"],
]);

/** What the verb right before "je" or "jullie" becomes before "u"; null when it is no verb that "je" goes with. */
function formalBefore(words: readonly Word[], at: number, pronoun: string): string | null {
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
  return withT.get(word.folded) ?? guessFormal(words, at);
}

const fullForms = new Set(["heb", "ben", "kun", "zul", "wil"]);

/** In "Je hebt vier keer je adres gegeven" the verb of the clause has been. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
  let found = false;
  for (let before = (words[at] as Word).clause; before < at; before++) {
    if (isOpener(words, before)) return false;
    found ||= isVerb(words, before);
  }
  return found;
}

const articles = new Set([
  "de",
  "het",
  "een",
  "mijn",
  "onze",
  "geen",
  "uw",
  "je",
  "per",
  "in",
  "op",
  "voor",
  "met",
  "van",
  "te",
]);

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

function roleOf({ words, isQuestion }: Clauses, at: number, formal: string | null, lastYou: number): Role {
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

const neverAsked = new Set(["heb", "ben", "kun", "zul", "word"]);
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

function hasOtherSubject(words: readonly Word[], verb: number, lastYou: number, isPlural: boolean): boolean {
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

/** "Stuur je bon mee", "Meld je aan": an order, of which "je" is the owner or the "zich". */
function isAsked(clauses: Clauses, verb: number, at: number, role: Role, lastYou: number): boolean {
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
function requestAt(clauses: Clauses, at: number, lastRequest: number, lastYou: number): string | null {
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
  if (word === "pas") return isPass(words, at + 2);
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
  if (isForm(word) || withT.get(word) === word || modalForms.has(word) || small.has(word)) return false;
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
const measures = new Set([
  "weken",
  "dagen",
  "maanden",
  "uren",
  "jaren",
  "minuten",
  "keren",
  "werkdagen",
  "punten",
  "tellen",
  "seconden",
]);

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

const numerals = new Set(["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"]);

/** Where "je" and a past are subject and verb; elsewhere the past is an adjective ("in je gemiste trein"). */
const isSubjectPlace = (words: readonly Word[], at: number) =>
  (words[at] as Word).clause === at || isOpener(words, at - 1) || words[at - 1]?.folded === "voor";

const small = new Set(["is", "was", "heb", "ben", "had", "zou"]);

/** "je verloren middag": after a participle stands a noun. */
function isNounLike(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.border !== "" || afterPerson.has(word.folded) || word.folded === "te") return false;
  if (nouns.has(word.folded)) return true;
  return !isVerb(words, at) && !verbForms().singular.has(word.folded) && !isOpener(words, at);
}

const perfect = /^(?:be|ver|ont|her|(?:[a-z]{2,6})?ge)[a-z]{3,}[dt]$/;
const looksPerfect = (word: string) => perfect.test(word) && !word.endsWith("heid") && !nouns.has(word);

/** "Heb je je bezeerd": looks like a participle, and the verb that asks for one is there. */
function isUnknownParticiple(words: readonly Word[], at: number): boolean {
  const after = words[at + 2];
  if (!looksPerfect(words[at + 1]?.folded ?? "")) return false;
  if (after !== undefined && after.border === "" && !isOpener(words, at + 2) && !isVerb(words, at + 2)) return false;
  for (let before = at - 1; before >= 0 && before >= (words[at] as Word).clause; before--)
    if (perfects.has((words[before] as Word).folded)) return true;
  return false;
}

const perfects = new Set([
  "zag",
  "ziet",
  "zie",
  "zijn",
  "heb",
  "hebben",
  "heeft",
  "had",
  "hadden",
  "hebt",
  "ben",
  "is",
  "wordt",
  "word",
  "werd",
  "worden",
  "werden",
  "voel",
  "voelt",
  "voelde",
]);

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

const infinitiveFollowers = new Set([
  "de",
  "het",
  "ons",
  "mij",
  "me",
  "even",
  "om",
  "of",
  "welke",
  "waar",
  "hoe",
  "dit",
  "dat",
  "naar",
  "wanneer",
  "wat",
]);

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
const onePlural = new Set([
  "eigen",
  "leven",
  "eten",
  "wagen",
  "vertrouwen",
  "inkomen",
  "vermogen",
  "schrijven",
  "teken",
  "keuken",
  "verleden",
  "ongenoegen",
  "haven",
  "laken",
  "kussen",
  "verlangen",
]);

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
    if (givers.has((words[near] as Word).folded)) return true;
  }
  return false;
}

function isAnybody(words: readonly Word[], at: number): boolean {
  return anybody.some((phrase) => {
    const from = at - phrase.indexOf("je");
    return from >= 0 && phrase.every((word, index) => words[from + index]?.folded === word);
  });
}
