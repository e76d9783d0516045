import type { Span } from "../contract.ts";
import type { MatchedText } from "../matching/captures.ts";
import { findMatchesIn, type Match } from "../matching/find-matches.ts";
import type { Lexicon, Owner } from "../matching/lexicon.ts";
import { oncePer } from "../once-per.ts";
import { type Letter, type Part, readLetter } from "./letter.ts";
import { findQuotations } from "./quotations.ts";
import type { SentenceMemory } from "./sentence-memory.ts";
import { type Sentence, splitSentences } from "./sentences.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A text read once, for all who ask something of it. */
export interface Reading {
  text: string;
  lexicon: Lexicon;
  tokens: Tokens;
  types: Uint16Array;
  sentences: readonly Sentence[];
  /** The part of the letter each sentence stands in. */
  parts: readonly Part[];
  letter: Letter;
  quotations: readonly Span[];
  /** All matches, sentence by sentence, in the order of their ends. */
  found: readonly (readonly OwnedMatch[])[];
  /** The same without those in quoted mail and in quotations. */
  matchesIn: readonly (readonly OwnedMatch[])[];
  /** `matchesIn` in one list; asking all of it again for each sentence would take quadratic time. */
  matches: readonly OwnedMatch[];
  /** The sentences of the letter's own text, by number. */
  body: readonly number[];
  /** See `rememberedPerSentence`. */
  memories: readonly SentenceMemory[];
}

export type OwnedMatch = Match & { owner: Owner };

/** Reads a draft or a complaint: sentences, letter parts, and every pattern of the language. `tokens`: those of the text. */
export function readText(text: string, lexicon: Lexicon, tokens: Tokens = tokenise(text)): Reading {
  const { automaton, language } = lexicon;
  const letter = readLetter(text, language.letter);
  const types = automaton.vocabulary.typesOf(tokens);
  const sentences = sentencesOf(tokens, letter, lexicon);
  const matched = { tokens, types, vocabulary: automaton.vocabulary };
  const found = sentences.map((sentence, number) => findOwned(lexicon, matched, sentence, number));
  return assemble(
    { text, lexicon, tokens, types, sentences, letter, found },
    sentences.map(() => []),
  );
}

/** The sentences of a text, none of which lies in two parts of the letter. */
export function sentencesOf(tokens: Tokens, letter: Letter, lexicon: Lexicon): Sentence[] {
  return cutAtParts(tokens, splitSentences(tokens, abbreviationsOf(lexicon)), letter);
}

/** What the patterns of the lexicon match in one sentence, quoted mail and quotations included. */
export function findOwned(lexicon: Lexicon, text: MatchedText, sentence: Sentence, number: number): OwnedMatch[] {
  return findMatchesIn(lexicon.automaton, text, sentence, number).map((match) => owned(match, lexicon));
}

/** What is known of a text before quoted mail and quotations are told from its own words. */
export type Groundwork = Pick<Reading, "text" | "lexicon" | "tokens" | "types" | "sentences" | "letter" | "found">;

/** Puts a reading together from what was found in its sentences. */
export function assemble(groundwork: Groundwork, memories: readonly SentenceMemory[]): Reading {
  const { tokens, sentences, letter, found } = groundwork;
  const quotations = findQuotations(tokens);
  const parts = sentences.map((sentence) => partAt(letter, sentence.start));
  const matchesIn = found.map((matches, number) => {
    if (parts[number] === "quote") return [];
    return quotations.length === 0 ? matches : matches.filter((match) => !isQuoted({ quotations }, match));
  });
  const body = parts.flatMap((part, number) => (part === "body" ? [number] : []));
  return { ...groundwork, parts, quotations, matchesIn, matches: matchesIn.flat(), body, memories };
}

/** The match itself, with its owner: there are too many for a copy of each. */
function owned(match: Match & { owner?: Owner }, { owners }: Lexicon): OwnedMatch {
  match.owner = owners[match.pattern] as Owner;
  return match as OwnedMatch;
}

const abbreviationsOf = oncePer(({ language }: Lexicon): ReadonlySet<string> => new Set(language.letter.abbreviations));

/** A greeting that goes on in its line ("Hoi Sanne, wat een gedoe") ends a sentence too. */
function cutAtParts(tokens: Tokens, sentences: readonly Sentence[], letter: Letter): Sentence[] {
  const borders = letter.parts.map((part) => part.start);
  let border = 0;
  return sentences.flatMap((sentence) => {
    while (border < borders.length && (borders[border] as number) <= sentence.start) border++;
    const at = borders[border];
    if (at === undefined || at >= sentence.end) return [sentence];
    let cut = sentence.first;
    while (cut < sentence.last && (tokens.start[cut] as number) < at) cut++;
    if (cut === sentence.first || cut === sentence.last) return [sentence];
    return [
      { first: sentence.first, last: cut, start: sentence.start, end: tokens.end[cut - 1] as number },
      { first: cut, last: sentence.last, start: tokens.start[cut] as number, end: sentence.end },
    ];
  });
}

function partAt(letter: Letter, offset: number): Part {
  return lastUpTo(letter.parts, offset)?.part ?? letter.parts[0]?.part ?? "body";
}

/** Whether a place lies inside a quotation. */
export function isQuoted({ quotations }: Pick<Reading, "quotations">, span: Span): boolean {
  if (quotations.length === 0) return false;
  const quotation = lastUpTo(quotations, span.start);
  return quotation !== undefined && contains(quotation, span);
}

/** Of spans in reading order, the last that begins at or before `offset`. */
export function lastUpTo<S extends Span>(spans: readonly S[], offset: number): S | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as S).start <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

export const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
