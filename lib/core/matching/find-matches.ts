import type { Span } from "../contract.ts";
import type { Sentence } from "../text/sentences.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Automaton } from "./automaton.ts";
import { type Capture, matchPattern } from "./match-pattern.ts";
import { Type } from "./vocabulary.ts";

/** A pattern found in a text. Token indexes, `last` exclusive; `start` and `end` are UTF-16 offsets. */
export interface Match extends Span {
  pattern: number;
  /** Index of the sentence it was found in. */
  sentence: number;
  first: number;
  last: number;
  /** What the pattern's groups and slots took. */
  captures: readonly Capture[];
}

/**
 * Finds every pattern in every sentence, in one pass over the tokens. Of matches of one pattern that begin at the same
 * word the longest is given; of those that end at the same word, the one that begins first.
 */
export function findMatches(
  automaton: Automaton,
  tokens: Tokens,
  types: Uint16Array,
  sentences: readonly Sentence[],
): Match[] {
  const matches: Match[] = [];
  for (let number = 0; number < sentences.length; number++) {
    const sentence = sentences[number] as Sentence;
    const from = matches.length;
    const inner = startOfClosingMarks(tokens, types, sentence);
    let state = automaton.startState;
    const collect = (at: number, last: number) => {
      for (const pattern of automaton.endingAt(at) ?? []) addMatch(matches, from, pattern, number, last);
    };
    const addMatch = (list: Match[], since: number, pattern: number, sentenceNumber: number, last: number) => {
      const found = matchPattern(automaton, pattern, types, sentence, inner, last);
      if (!found) return;
      const first = found.first;
      for (let i = list.length - 1; i >= since; i--) {
        const other = list[i] as Match;
        if (other.last <= first) break;
        if (other.pattern !== pattern || other.first !== first) continue;
        list.splice(i, 1);
        break;
      }
      list.push({
        pattern,
        sentence: sentenceNumber,
        first,
        last,
        start: tokens.start[first] as number,
        end: tokens.end[last - 1] as number,
        captures: found.captures,
      });
    };
    for (let at = sentence.first; at < sentence.last; at++) {
      if (at === inner) collect(automaton.step(state, Type.endOfSentence), at);
      state = automaton.step(state, types[at] as number);
      if (types[at] !== Type.skipped) collect(state, at + 1);
    }
    if (inner === sentence.last) collect(automaton.step(state, Type.endOfSentence), inner);
  }
  return matches;
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
