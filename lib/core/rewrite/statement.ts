import type { Span } from "../contract.ts";
import type { LanguageData } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { foldText } from "../text/fold.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stems.ts";
import { foldedToken, TokenKind, type Tokens, tokenise } from "../text/tokens.ts";
import type { ClaimWords } from "./claim-words.ts";

/** A stretch of a sentence with one subject and one verb, roughly. `first` and `last` are token indexes, `last` exclusive. */
export interface Clause extends Span {
  first: number;
  last: number;
  /** Number of the sentence it stands in. */
  sentence: number;
  folded: string;
  stems: ReadonlySet<string>;
  isCondition: boolean;
  isQuestion: boolean;
  isNegated: boolean;
  /** What follows "of", "whether". */
  isIndirect: boolean;
}

export interface StatedSentence extends Span {
  folded: string;
  stems: ReadonlySet<string>;
  clauses: readonly Clause[];
  isQuestion: boolean;
}

/** A text as the verifier reads it. */
export interface Statement {
  text: string;
  tokens: Tokens;
  sentences: readonly StatedSentence[];
  clauses: readonly Clause[];
}

const breaks = new Set([",", ";", ":", "(", ")", "–", "?", "!", "."]);
/** How far behind "and" the subject of a new clause is looked for. */
const reach = 3;
const shortestStem = 4;

interface Sets extends WordSets {
  common: ReadonlySet<string>;
}

interface WordSets {
  joins: ReadonlySet<string>;
  softJoins: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
  mayOpen: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  negators: ReadonlySet<string>;
  ignored: ReadonlySet<string>;
  denies: RegExp;
  and: string;
  indirect: ReadonlySet<string>;
  /** The first word of each group of synonyms, for all of its words. */
  same: ReadonlyMap<string, string>;
}

const setsOf = oncePer(
  (words: ClaimWords): WordSets => ({
    joins: new Set(words.joins),
    softJoins: new Set(words.softJoins),
    subjects: new Set(words.subjects),
    conditions: new Set(words.conditions),
    mayOpen: new Set(words.mayOpen),
    openers: new Set(words.openers),
    negators: new Set(words.negators),
    ignored: new Set([...words.ignored, ...words.negators, ...words.conditions].flatMap((word) => stemOf(word) ?? [])),
    denies: new RegExp(words.denies),
    and: words.and,
    indirect: new Set(words.indirect),
    same: new Map(
      words.synonyms.flatMap((list) => list.split(" ").map((word) => [word, list.split(" ")[0] as string] as const)),
    ),
  }),
);

/** What is asked of a language besides the words for claims. */
type TextWords = Pick<LanguageData, "letter" | "commonWords">;

const stemsOfList = oncePer((list: readonly string[]) => new Set(list.flatMap((word) => stemOf(word) ?? [])));
const abbreviationsOf = oncePer((letter: LanguageData["letter"]) => new Set(letter.abbreviations));

/** Reads a text: its sentences, cut into clauses, with the stems of their words and whether they say no. Linear. */
export function readStatement(text: string, words: ClaimWords, { letter, commonWords }: TextWords): Statement {
  const tokens = tokenise(text);
  const sets = { ...setsOf(words), common: stemsOfList(commonWords) };
  const abbreviations = abbreviationsOf(letter);
  const clauses: Clause[] = [];
  const sentences = splitSentences(tokens, abbreviations).map((sentence, number): StatedSentence => {
    const isQuestion = text.slice(sentence.start, sentence.end).trimEnd().endsWith("?");
    const cuts = cutIntoClauses(tokens, sentence.first, sentence.last, sets);
    const own = cuts.map(([first, last], at) => {
      const clause = readClause(tokens, first, last, number, {
        sets,
        words,
        isQuestion,
        isOpening: first === sentence.first,
      });
      // "Weten wij meer, dan bellen wij u."
      const after = at === 0 ? cuts[1] : undefined;
      return after && words.consequence.includes(foldedToken(tokens, after[0]))
        ? { ...clause, isCondition: true }
        : clause;
    });
    clauses.push(...own);
    const stems = new Set(own.flatMap((clause) => [...clause.stems]));
    return {
      start: sentence.start,
      end: sentence.end,
      folded: foldedAt(text, sentence),
      stems,
      clauses: own,
      isQuestion,
    };
  });
  return { text, tokens, sentences, clauses };
}

/** A stretch of a text, folded and on one line; of masked data only the first letter of its kind. */
export function foldedAt(text: string, { start, end }: Span): string {
  return foldText(text.slice(start, end))
    .replace(/⟦(.)[^⟧]{0,60}⟧/g, "⟦$1⟧")
    .replace(/\s+/g, " ");
}

function cutIntoClauses(tokens: Tokens, first: number, last: number, sets: Sets): [number, number][] {
  const cuts: [number, number][] = [];
  let from = first;
  const cut = (at: number) => {
    if (at > from) cuts.push([from, at]);
    from = at;
  };
  for (let at = first; at < last; at++) {
    const word = foldedToken(tokens, at);
    if (breaks.has(word)) {
      cut(at);
      from = at + 1;
    } else if (at > from && opensClause(tokens, at, last, from, sets)) cut(at);
  }
  cut(last);
  return cuts;
}

function opensClause(tokens: Tokens, at: number, last: number, from: number, sets: Sets): boolean {
  const word = foldedToken(tokens, at);
  if (sets.joins.has(word)) return at - from > 1 || !sets.mayOpen.has(foldedToken(tokens, from));
  if (!sets.softJoins.has(word)) return false;
  const isFree = word === sets.and && !hasNegator(tokens, from, at, sets);
  for (let next = at + 1; next < Math.min(last, at + 1 + reach); next++) {
    const folded = foldedToken(tokens, next);
    if (sets.subjects.has(folded) || (isFree && sets.negators.has(folded))) return true;
  }
  return false;
}

interface ClauseSetting {
  sets: Sets;
  words: ClaimWords;
  isQuestion: boolean;
  isOpening: boolean;
}

function readClause(
  tokens: Tokens,
  first: number,
  last: number,
  sentence: number,
  { sets, words, isQuestion, isOpening }: ClauseSetting,
): Clause {
  const span = { start: tokens.start[first] as number, end: tokens.end[last - 1] as number };
  const folded = foldedAt(tokens.text, span);
  return {
    ...span,
    first,
    last,
    sentence,
    folded,
    stems: stemsOf(tokens, first, last, sets, words),
    isQuestion,
    isCondition:
      opensCondition(tokens, first, last, sets) ||
      (sets.openers.has(foldedToken(tokens, first)) &&
        (isOpening || sets.subjects.has(foldedToken(tokens, first + 1)))),
    isIndirect: sets.indirect.has(foldedToken(tokens, first)),
    isNegated: hasNegator(tokens, first, last, sets) || sets.denies.test(folded),
  };
}

function opensCondition(tokens: Tokens, first: number, last: number, sets: Sets): boolean {
  for (let at = first; at < Math.min(last, first + 2); at++) {
    const word = foldedToken(tokens, at);
    if (sets.conditions.has(word)) return true;
    if (!sets.mayOpen.has(word)) continue;
    const next = foldedToken(tokens, at + 1);
    if (sets.subjects.has(next) || sets.negators.has(next) || next === "long") return true;
  }
  return false;
}

function hasNegator(tokens: Tokens, first: number, last: number, { negators }: Sets): boolean {
  for (let at = first; at < last; at++) {
    if (!negators.has(foldedToken(tokens, at))) continue;
    const next = foldedToken(tokens, at + 1);
    if (next !== "only" && next !== "alleen") return true;
  }
  return false;
}

/** Stems of the words that say what a clause is about, and its numbers as values. */
function stemsOf(tokens: Tokens, first: number, last: number, sets: Sets, words: ClaimWords): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = first; at < last; at++) {
    const word = foldedToken(tokens, at);
    if (tokens.kind[at] === TokenKind.number) stems.add(word);
    else if (tokens.kind[at] === TokenKind.word) {
      const value = Object.hasOwn(words.numerals, word) ? words.numerals[word] : undefined;
      if (value !== undefined) stems.add(String(value));
      else if (words.shortWords.includes(word)) stems.add(word);
      else if (word.length >= shortestStem) {
        const stem = stemOf(sets.same.get(word) ?? word);
        if (stem !== null && !sets.ignored.has(stem) && !sets.common.has(stem)) stems.add(stem);
      }
    }
  }
  return stems;
}
