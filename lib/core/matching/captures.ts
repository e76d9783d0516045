import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Word } from "../text/words.ts";
import { type Choice, isOneToken, type OneToken, type Pattern } from "./pattern.ts";
import { Symbol_, Type, type Vocabulary } from "./vocabulary.ts";

/** What one group or slot of a pattern took: which option, and its tokens, `last` exclusive. */
export interface Capture {
  group: number;
  slot: string | null;
  option: number;
  first: number;
  last: number;
}

/** A text as patterns see it. */
export interface MatchedText {
  tokens: Tokens;
  types: Uint16Array;
  vocabulary: Vocabulary;
}

/**
 * What the groups of a pattern took in a match that is known to be there: from token `first` up to `last`. The first
 * option that leads to the end is the one that counts.
 */
export function readCaptures(
  pattern: Pattern,
  { tokens, types, vocabulary }: MatchedText,
  first: number,
  last: number,
): readonly Capture[] {
  const captures: Capture[] = [];

  const takes = (item: OneToken, at: number): boolean => {
    if (at >= last) return false;
    const word = (tokens.words[at] as Word).folded;
    const isSpoken = (tokens.kind[at] as number) <= TokenKind.number;
    switch (item.kind) {
      case "word":
        return isSpoken && (item.prefix ? word.startsWith(item.word) : word === item.word);
      case "mark":
        return tokens.kind[at] === TokenKind.punctuation && word === item.mark;
      default:
        return vocabulary.accepts(types[at] as number, Symbol_[item.kind]);
    }
  };

  const read = (item: Pattern, at: number, then: (at: number) => boolean): boolean => {
    while (at < last && types[at] === Type.skipped) at++;
    switch (item.kind) {
      case "start":
      case "end":
        return then(at);
      case "sequence":
        return readItems(item.items, 0, at, then);
      case "gap":
        return readGap(item, at, then);
      case "choice":
        return readChoice(item, at, then);
      default:
        return takes(item, at) && then(at + 1);
    }
  };

  const readItems = (items: readonly Pattern[], from: number, at: number, then: (at: number) => boolean): boolean =>
    from === items.length
      ? then(at)
      : read(items[from] as Pattern, at, (next) => readItems(items, from + 1, next, then));

  const readGap = (gap: Pattern & { kind: "gap" }, from: number, then: (at: number) => boolean): boolean => {
    const grow = (words: number, at: number): boolean => {
      captures.push({ group: 0, slot: gap.slot, option: 0, first: from, last: at });
      if (then(at)) return true;
      captures.pop();
      return words > 0 && read({ kind: "any" }, at, (next) => grow(words - 1, next));
    };
    return grow(gap.words, from);
  };

  const readChoice = (item: Choice, at: number, then: (at: number) => boolean): boolean => {
    while (at < last && types[at] === Type.skipped) at++;
    for (let option = 0; option < item.options.length; option++) {
      const one = item.options[option] as Pattern;
      if (isOneToken(one) && !takes(one, at)) continue;
      const kept = captures.length;
      const took = read(one, at, (next) => {
        captures.push({ group: item.group, slot: item.slot, option, first: at, last: next });
        if (then(next)) return true;
        captures.pop();
        return false;
      });
      if (took) return true;
      captures.length = kept;
    }
    return item.optional && then(at);
  };

  read(pattern, first, (at) => at === last);
  return captures;
}
