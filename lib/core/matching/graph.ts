import { NumberReader, toSigned } from "./number-text.ts";
import type { VocabularyTables } from "./vocabulary.ts";

/**
 * Patterns as places joined by tokens, without empty edges (a Glushkov automaton): every place is reached by tokens of
 * one symbol only. What patterns begin with in common is there once. Places 0 and 1 are where patterns begin: `root`, and
 * `sentenceRoot` for those that only begin where a sentence does. All lists are written as in `number-text.ts`.
 */
export interface GraphTables {
  placeCount: number;
  joinCount: number;
  /** The symbol that leads to each place. */
  symbol: string;
  /** How many places stand right before each place, and then which, from the nearest on: how far back, or 0 for `root`. */
  beforeCount: string;
  before: string;
  /** How many places each pattern ends at, and then which: steps from the one named before. */
  endCount: string;
  ends: string;
}

/** What patterns compile into. */
export interface AutomatonTables {
  vocabulary: VocabularyTables;
  graph: GraphTables;
}

export const root = 0;
export const sentenceRoot = 1;

/** A graph ready for use. */
export interface Graph {
  symbol: Uint16Array;
  /** The places after place p stand in `after` from `firstAfter[p]` up to `firstAfter[p + 1]`. */
  after: Uint16Array;
  firstAfter: Uint32Array;
  /** The patterns that end at each place; undefined for most places. */
  patternsAt: readonly (readonly number[] | undefined)[];
}

export function readGraph(tables: GraphTables): Graph {
  const count = tables.placeCount;
  const symbol = new Uint16Array(count);
  const firstBefore = new Uint32Array(count + 1);
  const firstAfter = new Uint32Array(count + 1);
  const before = new Uint16Array(tables.joinCount);
  const symbols = new NumberReader(tables.symbol);
  const beforeCounts = new NumberReader(tables.beforeCount);
  const distances = new NumberReader(tables.before);
  for (let place = 0, at = 0; place < count; place++) {
    symbol[place] = symbols.next();
    let from = place;
    for (let left = beforeCounts.next(); left > 0; left--) {
      const back = distances.next();
      from = back === 0 ? root : from - back;
      before[at++] = from;
      firstAfter[from + 1] = (firstAfter[from + 1] as number) + 1;
    }
    firstBefore[place + 1] = at;
  }
  for (let place = 0; place < count; place++)
    firstAfter[place + 1] = (firstAfter[place + 1] as number) + (firstAfter[place] as number);
  const after = turnedAround(before, firstBefore, firstAfter);
  return { symbol, after, firstAfter, patternsAt: readEnds(tables) };
}

function turnedAround(before: Uint16Array, firstBefore: Uint32Array, firstAfter: Uint32Array): Uint16Array {
  const after = new Uint16Array(before.length);
  const filled = firstAfter.slice();
  for (let place = 0; place + 1 < firstBefore.length; place++)
    for (let at = firstBefore[place] as number; at < (firstBefore[place + 1] as number); at++) {
      const from = before[at] as number;
      after[filled[from] as number] = place;
      filled[from] = (filled[from] as number) + 1;
    }
  return after;
}

function readEnds(tables: GraphTables): readonly (readonly number[] | undefined)[] {
  const patternsAt: number[][] = [];
  const counts = new NumberReader(tables.endCount);
  const steps = new NumberReader(tables.ends);
  let place = 0;
  for (let pattern = 0; !counts.isAtEnd; pattern++)
    for (let left = counts.next(); left > 0; left--) {
      place += toSigned(steps.next());
      const list = patternsAt[place];
      if (list) list.push(pattern);
      else patternsAt[place] = [pattern];
    }
  return patternsAt;
}
