import type { Span } from "../contract.ts";
import type { Sentence } from "../text/sentences.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Automaton } from "./automaton.ts";
import { type Capture, type MatchedText, readCaptures } from "./captures.ts";
import { Type } from "./vocabulary.ts";
import type { Ending } from "./walk.ts";

/** A pattern found in a text. Token indexes, `last` exclusive; `start` and `end` are UTF-16 offsets. */
export interface Match extends Span {
  pattern: number;
  /** Index of the sentence it was found in. */
  sentence: number;
  first: number;
  last: number;
  /** What the pattern's groups and slots took; read when it is asked for, which few do. */
  readonly captures: readonly Capture[];
  /**
   * Takes it over into another version of its text that has the same sentence, so many tokens and UTF-16 units further on.
   */
  move(text: MatchedText, sentence: number, tokens: number, units: number): void;
}

/** Finds every pattern in every sentence; see `findMatchesIn`. */
export function findMatches(
  automaton: Automaton,
  tokens: Tokens,
  types: Uint16Array,
  sentences: readonly Sentence[],
): Match[] {
  const text: MatchedText = { tokens, types, vocabulary: automaton.vocabulary };
  return sentences.flatMap((sentence, number) => findMatchesIn(automaton, text, sentence, number));
}

/**
 * Finds every pattern in one sentence, in one pass over its tokens. Of matches of one pattern that begin at the same word
 * the longest is given; of those that end at the same word, the one that begins first. In the order of their ends.
 */
export function findMatchesIn(automaton: Automaton, text: MatchedText, sentence: Sentence, number: number): Match[] {
  const { tokens, types } = text;
  const matches: Match[] = [];
  const inner = startOfClosingMarks(tokens, types, sentence);
  const collect = (endings: readonly Ending[], last: number) => {
    for (const { pattern, first } of endings) {
      dropShorter(matches, pattern, first);
      matches.push(new FoundMatch(automaton, text, pattern, number, first, last));
    }
  };
  automaton.begin(types, sentence.first, sentence.last);
  for (let at = sentence.first; at < sentence.last; at++) {
    if (at === inner) collect(automaton.close(at), at);
    collect(automaton.take(at), at + 1);
  }
  if (inner === sentence.last) collect(automaton.close(inner), inner);
  return matches;
}

/** Takes a match away that a longer one of the same pattern, from the same word on, is about to follow. */
function dropShorter(matches: Match[], pattern: number, first: number): void {
  for (let i = matches.length - 1; i >= 0; i--) {
    const other = matches[i] as Match;
    if (other.last <= first) return;
    if (other.pattern !== pattern || other.first !== first) continue;
    matches.splice(i, 1);
    return;
  }
}

class FoundMatch implements Match {
  readonly pattern: number;
  sentence: number;
  first: number;
  last: number;
  start: number;
  end: number;
  readonly #automaton: Automaton;
  #text: MatchedText;

  constructor(automaton: Automaton, text: MatchedText, pattern: number, sentence: number, first: number, last: number) {
    this.pattern = pattern;
    this.sentence = sentence;
    this.first = first;
    this.last = last;
    this.start = text.tokens.start[first] as number;
    this.end = text.tokens.end[last - 1] as number;
    this.#automaton = automaton;
    this.#text = text;
  }

  move(text: MatchedText, sentence: number, tokens: number, units: number): void {
    this.#text = text;
    this.sentence = sentence;
    this.first += tokens;
    this.last += tokens;
    this.start += units;
    this.end += units;
  }

  get captures(): readonly Capture[] {
    const pattern = this.#automaton.patternAt(this.pattern);
    return pattern ? readCaptures(pattern, this.#text, this.first, this.last) : [];
  }
}

/** The token at which the closing ".", "?!" or quotation mark of the sentence begins, and marks that are read past. */
function startOfClosingMarks(tokens: Tokens, types: Uint16Array, sentence: Sentence): number {
  let at = sentence.last;
  while (
    at > sentence.first &&
    (types[at - 1] === Type.skipped ||
      (tokens.kind[at - 1] === TokenKind.punctuation &&
        '.?!"”)'.includes(tokens.text.charAt(tokens.start[at - 1] as number))))
  )
    at--;
  return at;
}
