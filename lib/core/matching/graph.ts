import { NumberReader, toSigned } from "./number-text.ts";
import { Symbol_, type VocabularyTables } from "./vocabulary.ts";

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
  /** For each symbol, whether a gap waits for it. */
  isBehindGap: Uint8Array;
  /** The patterns that end at each place. */
  ends: Ends;
}

/** The patterns that end at each place, as chains: most places have none, some have several. */
export interface Ends {
  /** The first link of each place; -1 where no pattern ends. */
  firstLink: Int32Array;
  nextLink: Int32Array;
  pattern: Uint16Array;
}

/** The graph that was written down as tables, with the steps that lead on from each place. */
export function readGraph(tables: GraphTables): Graph {
  const count = tables.placeCount;
  const symbol = new Uint16Array(count);
  const firstBefore = new Uint32Array(count + 1);
  const firstAfter = new Uint32Array(count + 1);
  const before = new Uint16Array(tables.joinCount);
  const isBehindGap = new Uint8Array(mostSymbols);
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
      if (symbol[from] === Symbol_.any && from > sentenceRoot) isBehindGap[symbol[place] as number] = 1;
      firstAfter[from + 1] = (firstAfter[from + 1] as number) + 1;
    }
    firstBefore[place + 1] = at;
  }
  for (let place = 0; place < count; place++)
    firstAfter[place + 1] = (firstAfter[place + 1] as number) + (firstAfter[place] as number);
  const after = turnedAround(before, firstBefore, firstAfter);
  return { symbol, after, firstAfter, isBehindGap, ends: readEnds(tables) };
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

/** How many symbols a place can name. */
const mostSymbols = 0x10000;

function readEnds({ placeCount, endCount, ends }: GraphTables): Ends {
  const counts = new NumberReader(endCount);
  const steps = new NumberReader(ends);
  const firstLink = new Int32Array(placeCount).fill(-1);
  const nextLink = new Int32Array(ends.length);
  const pattern = new Uint16Array(nextLink.length);
  let place = 0;
  let link = 0;
  for (let number = 0; !counts.isAtEnd; number++)
    for (let left = counts.next(); left > 0; left--) {
      place += toSigned(steps.next());
      pattern[link] = number;
      nextLink[link] = firstLink[place] as number;
      firstLink[place] = link++;
    }
  return { firstLink, nextLink, pattern };
}
