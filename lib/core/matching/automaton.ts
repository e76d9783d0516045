import { compileTables } from "./compile.ts";
import { type AutomatonTables, type Graph, readGraph, root, sentenceRoot } from "./graph.ts";
import { createMatchStarts } from "./match-start.ts";
import { type Pattern, parsePattern, type Slots, slotsOnDemand } from "./pattern.ts";
import { createStepTable } from "./step-table.ts";
import { createVocabulary, Type, type Vocabulary } from "./vocabulary.ts";

/** A pattern that ends with a token, and the places at which it does. */
export interface Ending {
  pattern: number;
  places: readonly number[];
}

/**
 * All patterns of a language in one automaton over token types. It is deterministic where it has been: states are made
 * when a text first needs them and kept, so that a text costs one table look-up a token whatever the number of patterns.
 */
export interface Automaton {
  vocabulary: Vocabulary;
  /** A pattern by its number, for reading what its groups took; null where its text was left out (see `pack.ts`). */
  patternAt(number: number): Pattern | null;
  /** The state before the first token of a sentence. */
  startState: number;
  step(state: number, type: number): number;
  /** Patterns that end with the token that led to `state`; undefined for most states. */
  endingAt(state: number): readonly Ending[] | undefined;
  /** The earliest token at which the match that ends before token `last` may begin. */
  startOf: ReturnType<typeof createMatchStarts>;
}

/** Above this many states the kept ones are dropped, so that no text can make the automaton grow without end. */
const statesKept = 20_000;

/** Compiles patterns into one automaton; a pattern's number is its place in `sources`. Throws `PatternError`. */
export function createAutomaton(sources: readonly string[], slots: Slots): Automaton {
  return automatonOf(compileTables(sources, slots), (number) => sources[number] as string, slots);
}

/** An automaton of tables that were compiled before. `sourceOf`: a pattern as it was written, by its number. */
export function automatonOf(tables: AutomatonTables, sourceOf: (number: number) => string, slots: Slots): Automaton {
  const vocabulary = createVocabulary(tables.vocabulary);
  const graph = readGraph(tables.graph);
  const parsedSlots = slotsOnDemand(slots);
  const patterns: Pattern[] = [];
  return {
    vocabulary,
    patternAt: (number) => {
      const source = sourceOf(number);
      if (source === "") return null;
      patterns[number] ??= parsePattern(source, parsedSlots);
      return patterns[number] as Pattern;
    },
    ...createStates(graph, vocabulary),
    startOf: createMatchStarts(graph, vocabulary),
  };
}

/** A state is a set of places. Those where a pattern begins go with the type of the token; the others are kept one by one. */
interface State {
  beginnings: readonly number[];
  /** The number of the beginnings, and then the other places, a character each: the least that can be kept of a state. */
  key: string;
}

/** The places where a pattern may begin with a token of some types, and the patterns that are no longer than that token. */
interface Beginnings {
  number: number;
  places: readonly number[];
  endings: readonly Ending[];
}

function createStates(
  { symbol, after, firstAfter, patternsAt }: Graph,
  vocabulary: Vocabulary,
): Pick<Automaton, "startState" | "step" | "endingAt"> {
  const startState = 0;
  let states: State[] = [];
  let endings: (readonly Ending[] | undefined)[] = [];
  let numbers = new Map<string, number>();
  let steps = createStepTable();

  const stateOf = (type: number, further: Uint16Array): number => {
    const beginnings = beginningsOf(type);
    const key = String.fromCharCode(beginnings.number, ...further);
    let state = numbers.get(key);
    if (state === undefined) {
      state = states.push({ beginnings: beginnings.places, key }) - 1;
      numbers.set(key, state);
      const ending = withEndings(beginnings.endings, further);
      endings.push(ending.length > 0 ? ending : undefined);
    }
    return state;
  };

  /** The endings, and those at further places; in the order of the patterns. */
  const withEndings = (endings: readonly Ending[], places: ArrayLike<number>): readonly Ending[] => {
    const all = [...endings];
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as number;
      for (const pattern of patternsAt[place] ?? []) {
        const known = all.findIndex((one) => one.pattern === pattern);
        if (known < 0) all.push({ pattern, places: [place] });
        else all[known] = { pattern, places: [...(all[known] as Ending).places, place] };
      }
    }
    return all.sort((a, b) => a.pattern - b.pattern);
  };

  const beginningsBySymbol = new Map<number, number[]>();
  for (let at = firstAfter[root] as number; at < (firstAfter[root + 1] as number); at++) {
    const place = after[at] as number;
    const list = beginningsBySymbol.get(symbol[place] as number);
    if (list) list.push(place);
    else beginningsBySymbol.set(symbol[place] as number, [place]);
  }
  const beginnings: Beginnings[] = [];
  const beginningNumbers = new Map<string, number>();

  /** Asked for again and again, so kept for each type. */
  const beginningsOf = (type: number): Beginnings => {
    let found = beginnings[type];
    if (!found) {
      const places = vocabulary.symbolsOf(type).flatMap((one) => beginningsBySymbol.get(one) ?? []);
      const key = places.join();
      const number = beginningNumbers.get(key) ?? beginningNumbers.size;
      beginningNumbers.set(key, number);
      found = { number, places, endings: withEndings([], places) };
      beginnings[type] = found;
    }
    return found;
  };

  const reached = new Uint16Array(symbol.length);
  /** The step in which each place was reached last. */
  const reachedIn = new Int32Array(symbol.length);
  let taking = 0;
  let reachedCount = 0;

  const reachFrom = (from: number, type: number) => {
    for (let at = firstAfter[from] as number; at < (firstAfter[from + 1] as number); at++) {
      const place = after[at] as number;
      if (reachedIn[place] === taking || !vocabulary.accepts(type, symbol[place] as number)) continue;
      reachedIn[place] = taking;
      reached[reachedCount++] = place;
    }
  };

  const take = (state: number, type: number): number => {
    const { beginnings, key } = states[state] as State;
    taking++;
    reachedCount = 0;
    for (const from of beginnings) reachFrom(from, type);
    for (let at = 1; at < key.length; at++) reachFrom(key.charCodeAt(at), type);
    return stateOf(type, reached.subarray(0, reachedCount).sort());
  };

  const forget = () => {
    states = [{ beginnings: [], key: String.fromCharCode(0, sentenceRoot) }];
    endings = [undefined];
    numbers = new Map();
    steps = createStepTable();
  };

  const step = (state: number, type: number): number => {
    if (type === Type.skipped) return state;
    if (states.length > statesKept && state === startState) forget();
    const known = steps.get(state, type);
    if (known >= 0) return known;
    const next = take(state, type);
    steps.set(state, type, next);
    return next;
  };

  forget();
  return { startState, step, endingAt: (state) => endings[state] };
}
