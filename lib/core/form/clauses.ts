import {
  afterIf,
  beforeNouns,
  determiners,
  joiners,
  nouns,
  openers,
  pluralVerbs,
  prepositions,
  subjects,
  weakOpeners,
} from "../languages/nl/form/words.ts";
import { foldText } from "../text/fold.ts";
import type { Sentence } from "../text/sentences.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import { isAskable, isUnasked } from "./askable.ts";
import { verbForms, withoutParticle } from "./morphology.ts";

/** What stands between a word and the one before it: nothing, or a mark that ends a clause. */
export type Border = "" | "start" | "," | ":";

export interface Word {
  start: number;
  end: number;
  /** As written. */
  text: string;
  folded: string;
  border: Border;
  /** Whether a quotation mark stands before it. */
  isMarked: boolean;
  /** Index of the first word of the clause, after "en", "maar" and the like. */
  clause: number;
  /** A verb, most likely, that a subject goes with. */
  isVerb: boolean;
}

/** The words of one sentence, cut into clauses. `isQuestion`: it ends with a question mark. */
export interface Clauses {
  words: readonly Word[];
  isQuestion: boolean;
}

const colons = new Set([":", ";", "(", ")", "–", "—", "-", "•", "*", "/"]);

const marks = new Set(["'", "‘", "’", '"', "“", "”", "„"]);

/** Reads a sentence into words and clauses. `skips` says of a token that it is somebody else's. */
export function readClauses(tokens: Tokens, sentence: Sentence, skips: (token: number) => boolean): Clauses {
  const words: Word[] = [];
  let border: Border = "start";
  let isQuestion = false;
  let isMarked = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
    const text = tokens.text.slice(start, end);
    if (tokens.kind[at] === TokenKind.newline) continue;
    if (skips(at)) {
      if (border !== "start") border = ":";
    } else if (tokens.kind[at] === TokenKind.word || tokens.kind[at] === TokenKind.number) {
      words.push({
        start,
        end,
        text,
        folded: end - start > longestWord ? "" : foldText(text),
        border,
        isMarked,
        clause: 0,
        isVerb: false,
      });
      border = "";
      isMarked = false;
    } else if (text === "?") isQuestion = true;
    else if (marks.has(text)) isMarked = true;
    else if (border === "" && text === ",") border = ",";
    else if (border !== "start" && colons.has(text)) border = ":";
  }
  markClauses(words);
  return { words, isQuestion };
}

/** What is longer is no word; it stays as it is. */
const longestWord = 40;

function markClauses(words: readonly Word[]): void {
  let clause = 0;
  let hasVerb = false;
  for (const [at, word] of words.entries()) {
    if (word.border !== "") {
      clause = at;
      hasVerb = false;
    }
    if (joiners.has(word.folded) && (hasVerb || at === clause)) {
      clause = at + 1;
      hasVerb = false;
    }
    word.clause = Math.min(clause, at);
    word.isVerb = readsVerb(words, at);
    hasVerb ||= word.isVerb;
  }
}

const small = new Set(["is", "zijn", "hebben", "heb", "ben", "kan", "zal", "wil", "zou", "was"]);

export const isVerb = (words: readonly Word[], at: number) => words[at]?.isVerb === true;

function readsVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? "";
  const isFirst = words[at]?.clause === at;
  if (small.has(word)) return true;
  if (nouns.has(word)) return false;
  if (words[at]?.border === "" && beforeNouns.has(words[at - 1]?.folded ?? "")) return false;
  const { withoutT, withT, past, singular } = verbForms();
  if (withoutT.has(word) || past.has(word)) return true;
  if (withT.get(word) === word) return true;
  const [before, after] = [words[at - 1]?.folded ?? "", words[at + 1]?.folded ?? ""];
  if (/en$/.test(word) && (after === "wij" || after === "we" || before === "wij" || before === "we")) return true;
  if (singular.has(word))
    return subjects.has(before) || subjects.has(after) || singular.get(word) === "zult" || pluralVerbs.has(word);
  if (withT.has(word))
    return (
      before === "ik" ||
      isPerson(after) ||
      (isFirst && (isAskable(word) || (!isUnasked(word) && (determiners.has(after) || after === "op"))))
    );
  return withoutParticle(word, (rest) => withoutT.has(rest) || past.has(rest)) !== null;
}

const isPerson = (word: string) => word === "ik" || word === "je" || word === "jij";

/** Whether the word opens a subordinate clause here. */
export function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (!openers.has(word.folded)) return false;
  const next = words[at + 1];
  // "dat u het als hinderlijk heeft ervaren" compares.
  if (word.folded === "als" && word.border === "")
    return (
      next !== undefined &&
      next.border === "" &&
      (isYou(next.folded) || subjects.has(next.folded) || afterIf.has(next.folded))
    );
  if (!weakOpeners.has(word.folded)) return true;
  // "voor u" is a preposition, "Voor u belt, ..." is not.
  if (word.folded === "voor" && (word.clause !== at || isVerb(words, at + 2))) return false;
  if (next === undefined || next.border !== "") return false;
  if (isYou(next.folded) || subjects.has(next.folded)) return word.folded !== "dan" || !isVerb(words, at - 1);
  const before = words[at - 1]?.folded ?? "";
  if (subjects.has(before) || isYou(before)) return false;
  if (word.folded === "die" || word.folded === "dat" || word.folded === "wat" || word.folded === "of")
    return word.border !== "start" && !prepositions.has(before) && !isVerb(words, at + 1);
  return false;
}

export const isYou = (word: string) => word === "u" || word === "je" || word === "jij" || word === "jullie";
