import type { Sentence } from "../text/sentences.ts";
import type { Automaton } from "./automaton.ts";
import { type Choice, isOneToken, type Pattern } from "./pattern.ts";
import { Symbol_, Type } from "./vocabulary.ts";

/** Each word that a gap goes over. */
const anyToken: Pattern = { kind: "any", symbol: Symbol_.any };

/** What one group or slot of a pattern took: which option, and its tokens, `last` exclusive. */
export interface Capture {
  group: number;
  slot: string | null;
  option: number;
  first: number;
  last: number;
}

/**
 * Reads one match of a pattern that is known to end before token `last`: where it begins (the earliest place that
 * fits) and what its groups took. null when the pattern needs the end of the sentence and this is not it.
 */
export function matchPattern(
  automaton: Automaton,
  number: number,
  types: Uint16Array,
  sentence: Sentence,
  inner: number,
  last: number,
): { first: number; captures: readonly Capture[] } | null {
  const { pattern, longest, shortest } = automaton.patternAt(number);
  const { vocabulary } = automaton;
  const captures: Capture[] = [];

  const takes = (at: number, symbol: number) => at < last && vocabulary.symbolsOf(types[at] as number).has(symbol);

  const read = (item: Pattern, at: number, then: (at: number) => boolean): boolean => {
    while (at < last && types[at] === Type.skipped) at++;
    switch (item.kind) {
      case "word":
      case "mark":
      case "any":
      case "number":
        return takes(at, item.symbol as number) && then(at + 1);
      case "start":
        return opensSentence(types, sentence, at) && then(at);
      case "end":
        return at === inner && then(at);
      case "sequence":
        return readItems(item.items, 0, at, then);
      case "gap":
        return readGap(item, at, then);
      case "choice":
        return readChoice(item, at, then);
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
      return words > 0 && read(anyToken, at, (next) => grow(words - 1, next));
    };
    return grow(gap.words, from);
  };

  const readChoice = (item: Choice, at: number, then: (at: number) => boolean): boolean => {
    while (at < last && types[at] === Type.skipped) at++;
    for (let option = 0; option < item.options.length; option++) {
      const one = item.options[option] as Pattern;
      if (isOneToken(one) && !takes(at, one.symbol as number)) continue;
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

  const from = Math.max(sentence.first, last - longest - countSkipped(types, sentence.first, last));
  for (let first = from; first <= last - shortest; first++) {
    if (types[first] === Type.skipped) continue;
    captures.length = 0;
    if (read(pattern, first, (at) => at === last)) return { first, captures: [...captures] };
  }
  return null;
}

/** Whether nothing but marks that are read past stands before `at` in its sentence. */
function opensSentence(types: Uint16Array, { first }: Sentence, at: number): boolean {
  while (at > first && types[at - 1] === Type.skipped) at--;
  return at === first;
}

function countSkipped(types: Uint16Array, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(from, to - 40); at < to; at++) if (types[at] === Type.skipped) count++;
  return count;
}
