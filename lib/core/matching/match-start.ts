import type { Sentence } from "../text/sentences.ts";
import type { Ending } from "./automaton.ts";
import { type Graph, root, sentenceRoot } from "./graph.ts";
import { Type, type Vocabulary } from "./vocabulary.ts";

/**
 * Finds where a match begins: the earliest token from which its pattern leads to where it is known to end. `isClosing`:
 * the pattern ends with the end of the sentence, which takes no token.
 */
export function createMatchStarts({ symbol, before, firstBefore, depth }: Graph, vocabulary: Vocabulary) {
  return ({ places }: Ending, types: Uint16Array, sentence: Sentence, last: number, isClosing: boolean): number => {
    const at = isClosing ? last : spokenBefore(types, last, sentence.first);
    const known = places.length === 1 ? (depth[places[0] as number] as number) : 0;
    return known > 0 ? stepBack(types, sentence, at, known - 1) : walkBack(places, types, sentence, at);
  };

  /** Goes the graph backwards, token by token, all ways at once. */
  function walkBack(places: readonly number[], types: Uint16Array, sentence: Sentence, from: number): number {
    const opening = spokenFrom(types, sentence.first);
    let at = from;
    let first = at;
    let here = places;
    while (here.length > 0) {
      const earlier = spokenBefore(types, at, sentence.first);
      const type = earlier < sentence.first ? Type.nothing : (types[earlier] as number);
      const next: number[] = [];
      for (const place of here)
        for (let i = firstBefore[place] as number; i < (firstBefore[place + 1] as number); i++) {
          const from = before[i] as number;
          if (from === root || (from === sentenceRoot && at === opening)) first = at;
          if (from > sentenceRoot && vocabulary.accepts(type, symbol[from] as number) && !next.includes(from))
            next.push(from);
        }
      here = next;
      at = earlier;
    }
    return first;
  }
}

/** Every way there has the same length. */
function stepBack(types: Uint16Array, sentence: Sentence, from: number, tokens: number): number {
  let at = from;
  for (let left = tokens; left > 0; left--) at = spokenBefore(types, at, sentence.first);
  return at;
}

function spokenBefore(types: Uint16Array, at: number, lowest: number): number {
  let earlier = at - 1;
  while (earlier >= lowest && types[earlier] === Type.skipped) earlier--;
  return earlier;
}

function spokenFrom(types: Uint16Array, at: number): number {
  let from = at;
  while (types[from] === Type.skipped) from++;
  return from;
}
