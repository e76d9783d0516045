import { adverbs, prepositions, setWords, subjects, weights } from "../languages/nl/form/words.ts";
import { findAgreement } from "./agreement.ts";
import { isUnasked } from "./askable.ts";
import { type Clauses, isOpener, isVerb, type Word } from "./clauses.ts";
import { type Edits, inflect, likeCase } from "./edits.ts";
import { guessWithoutT, verbForms, withPrefix } from "./morphology.ts";
import { isRequest } from "./requests.ts";
import { inheritedSubject, isSubjectAfter, isSubjectBefore, readBefore } from "./subject.ts";

const informal = new Map(setWords.map(([formal, other]) => [formal, other]));
const fixed = new Map([...informal, ["uw", "je"], ["uwe", "jouwe"], ["uzelf", "jezelf"]]);

/** Edits one sentence so that it says "je". */
export function toJe(clauses: Clauses, edits: Edits): void {
  const { words } = clauses;
  const afterVerb = new Set<number>();
  /** The last "u" that was a subject. */
  let lastSubject = -1;
  let lastRequest = -1;
  for (const [at, word] of words.entries()) {
    const other = fixed.get(word.folded);
    if (other !== undefined) edits.set(word, inCase(words, at, other));
    else if ((word.folded === "zich" || word.folded === "zichzelf") && !edits.has(word)) {
      if (isOwn(words, at, lastSubject)) edits.set(word, word.folded === "zich" ? "je" : "jezelf");
    } else if (word.folded === "u" && !isHour(words, at)) {
      // "Dan kunt ook u ...": the verb stands before "ook".
      const isWeighed = word.border === "" && weights.has(words[at - 1]?.folded ?? "") && words[at - 1]?.border === "";
      const verb =
        word.border !== "" ? -1 : isWeighed && verbForms().withoutT.has(words[at - 2]?.folded ?? "") ? at - 2 : at - 1;
      const form = verb >= 0 ? informalBefore(words, verb) : null;
      const twin = form !== null ? twinOf(words, verb) : -1;
      if (form !== null && (twin >= 0 || isSubjectAfter(words, verb, inheritedSubject(words, verb, lastSubject)))) {
        afterVerb.add(at);
        lastSubject = at;
        const before = words[verb] as Word;
        const isFirst = readBefore(words, verb) === "empty";
        if (isFirst && !isUnasked(form) && isRequest(clauses, twin >= 0 ? twin : verb, lastRequest >= 0)) {
          lastRequest = at;
          const next = words[at + 1];
          const isReflexive = next?.border === "" && next.folded === "zich";
          const last = isReflexive ? next : word;
          edits.set({ start: before.start, end: last.end }, inflect(before, form) + (isReflexive ? " je" : ""));
          edits.set({ start: last.start, end: last.start }, "");
        } else {
          edits.set(before, inflect(before, form));
          edits.set(word, verb < at - 1 || isStressed(word) ? "jij" : inCase(words, at, "je"));
          edits.link(before, word);
        }
        if (twin >= 0) {
          const first = words[twin] as Word;
          edits.set(first, inflect(first, informalBefore(words, twin) ?? first.folded));
          edits.link(first, word);
        }
      } else {
        const isSubject =
          verb >= 0 && isVerb(words, verb)
            ? isSubjectAfter(words, verb, inheritedSubject(words, verb, lastSubject))
            : isSubjectBefore(words, at);
        if (isSubject) lastSubject = at;
        if (isSubject && verb >= 0 && isVerb(words, verb)) afterVerb.add(at);
        edits.set(word, inCase(words, at, pronounFor(words, at, isSubject)));
      }
    }
  }
  const agreement = findAgreement(
    words,
    (at) => afterVerb.has(at),
    (at) => (words[at] as Word).folded === "u",
  );
  for (const [verb, pronoun] of agreement) {
    const word = words[verb] as Word;
    if (word.folded !== "heeft" || edits.has(word)) continue;
    edits.set(word, inflect(word, "hebt"));
    edits.link(word, words[pronoun] as Word);
  }
}

/** What the verb at `at` becomes before "je"; null when it stays as it is, or is none. */
function informalBefore(words: readonly Word[], at: number): string | null {
  const word = words[at] as Word;
  const { withoutT, withT } = verbForms();
  const known = withoutT.get(word.folded) ?? (isOpener(words, at) ? undefined : withPrefix(word.folded, withoutT));
  if (known !== undefined) return known;
  if (withT.get(word.folded) === word.folded && readBefore(words, at) === "empty") return word.folded;
  if (isVerb(words, at) || prepositions.has(word.folded) || isOpener(words, at)) return null;
  const before = readBefore(words, at);
  if (before !== "empty" && !(before === "place" && at - word.clause <= 3)) return null;
  return word.text === word.folded || before === "empty" ? guessWithoutT(word.folded) : null;
}

/** "Belt of mailt u": index of the first of two verbs. */
function twinOf(words: readonly Word[], at: number): number {
  const [joiner, first] = [words[at - 1], words[at - 2]];
  if (joiner?.border !== "" || first === undefined || !verbForms().withoutT.has(first.folded)) return -1;
  if (joiner.folded !== "of" && joiner.folded !== "en") return -1;
  return at - 2 === first.clause ? at - 2 : -1;
}

/** "om 17 u" speaks of an hour. */
const isHour = (words: readonly Word[], at: number) =>
  /\d$/.test(words[at - 1]?.folded ?? "") && words[at]?.border === "";

const isStressed = (word: Word) => word.text === "ú" || word.text === "Ú";

/** After "voor u en": another clause, and not another person. */
const goesOn = (words: readonly Word[], at: number) =>
  isVerb(words, at) || subjects.has((words[at] as Word).folded) || adverbs.has((words[at] as Word).folded);

const others = new Set(["uw", "haar", "hem", "hen"]);

function pronounFor(words: readonly Word[], at: number, isSubject: boolean): string {
  const word = words[at] as Word;
  const before = word.border === "" ? (words[at - 1]?.folded ?? "") : "";
  const next = words[at + 1];
  if (isStressed(word)) return isSubject ? "jij" : "jou";
  if (next?.border === "" && next.folded === "en" && others.has(words[at + 2]?.folded ?? ""))
    return before === "" ? "jij" : "jou";
  if (before === "en" && words[at - 3]?.folded === "uw")
    return next !== undefined && isVerb(words, at + 1) ? "jij" : "jou";
  if (prepositions.has(before) && next?.border === "" && next.folded === "en" && at + 2 < words.length)
    return goesOn(words, at + 2) ? "je" : "jou";
  if (weights.has(before) && next !== undefined && isVerb(words, at + 1) && readBefore(words, at - 1) === "empty")
    return "jij";
  if (before === "door") return "jou";
  if (next?.border === "" && (next.folded === "allen" || next.folded === "beiden")) return "jullie";
  if (before === "niet" && next?.folded === "maar") return "jij";
  if (
    before === "aan" &&
    (next === undefined || next.border !== "" || next.folded === "om" || words[at - 1]?.clause === at - 1)
  )
    return "jou";
  if (before === "als" && words[at - 2]?.folded === "net") return "jij";
  return "je";
}

/** A "U" that only politeness made a capital becomes small; at the beginning of a sentence it stays one. */
function inCase(words: readonly Word[], at: number, to: string): string {
  const { text, border } = words[at] as Word;
  if (text.length > 1 && text === text.toUpperCase()) return to.toUpperCase();
  const shouts = [words[at - 1], words[at + 1]].some(
    (word) => word !== undefined && word.text.length > 2 && /^\p{Lu}+$/u.test(word.text),
  );
  if (text === "U" && shouts) return to.toUpperCase();
  const isFirst = border === "start" || (at === 1 && /^p\.?s\.?$/.test((words[0] as Word).folded));
  return isFirst ? likeCase(text, to) : to;
}

/** Whether "zich" at `at` goes back to the "u" at `subject`. */
function isOwn(words: readonly Word[], at: number, subject: number): boolean {
  if (words[at - 1]?.folded === "u" && words[at + 1]?.folded === "te") return true;
  if (subject < 0) return false;
  for (let between = subject + 1; between < at; between++)
    if (subjects.has((words[between] as Word).folded) || isOpener(words, between)) return false;
  return true;
}
