import { type AutomatonTables, compileTables, type GraphTables, root, sentenceRoot } from "./graph.ts";
import { createMatchStarts } from "./match-start.ts";
import { type Pattern, parsePattern, type Slots, slotsOnDemand } from "./pattern.ts";
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
  /** A pattern by its number, for reading what its groups took. */
  patternAt(number: number): Pattern;
  /** The state before the first token of a sentence. */
  startState: number;
  step(state: number, type: number): number;
  /** Patterns that end with the token that led to `state`; undefined for most states. */
  endingAt(state: number): readonly Ending[] | undefined;
  /** The earliest token at which the match that ends before token `last` may begin. */
  startOf: ReturnType<typeof createMatchStarts>;
}

/** Above this many states the kept ones are dropped, so that no text can make the automaton grow without end. */
const mostStates = 20_000;

/** Compiles patterns into one automaton; a pattern's number is its place in `sources`. Throws `PatternError`. */
export function createAutomaton(sources: readonly string[], slots: Slots): Automaton {
  return automatonOf(compileTables(sources, slots), (number) => sources[number] as string, slots);
}

/** An automaton of tables that were compiled before. `sourceOf`: a pattern as it was written, by its number. */
export function automatonOf(tables: AutomatonTables, sourceOf: (number: number) => string, slots: Slots): Automaton {
  const vocabulary = createVocabulary(tables.vocabulary);
  const parsedSlots = slotsOnDemand(slots);
  const patterns: Pattern[] = [];
  return {
    vocabulary,
    patternAt: (number) => {
      patterns[number] ??= parsePattern(sourceOf(number), parsedSlots);
      return patterns[number] as Pattern;
    },
    ...createStates(tables.graph, vocabulary),
    startOf: createMatchStarts(tables.graph, vocabulary),
  };
}

/** A state is a set of places. Those where a pattern begins go with the type of the token; the others are kept one by one. */
interface State {
  beginnings: readonly number[];
  further: readonly number[];
}

function createStates(graph: GraphTables, vocabulary: Vocabulary): Pick<Automaton, "startState" | "step" | "endingAt"> {
  const { symbol, ends } = graph;
  const { after, firstAfter } = successorsOf(graph);
  const startState = 0;
  let states: State[] = [];
  let endings: (readonly Ending[] | undefined)[] = [];
  let numbers = new Map<string, number>();
  let steps = new Map<number, number>();

  const stateOf = (type: number, further: readonly number[]): number => {
    const beginnings = beginningsOf(type);
    const key = `${beginnings.number} ${further.join()}`;
    let state = numbers.get(key);
    if (state === undefined) {
      state = states.push({ beginnings: beginnings.places, further }) - 1;
      numbers.set(key, state);
      endings.push(endingsAmong([...beginnings.places, ...further]));
    }
    return state;
  };

  const endingsAmong = (places: readonly number[]): readonly Ending[] | undefined => {
    const found = new Map<number, number[]>();
    for (const place of places) {
      const pattern = ends[place] as number;
      if (pattern < 0) continue;
      const list = found.get(pattern);
      if (list) list.push(place);
      else found.set(pattern, [place]);
    }
    if (found.size === 0) return undefined;
    return [...found].sort(([a], [b]) => a - b).map(([pattern, at]) => ({ pattern, places: at }));
  };

  /** Where a pattern may begin with a token of a type; asked for again and again. */
  const beginnings: { number: number; places: readonly number[] }[] = [];
  const beginningNumbers = new Map<string, number>();
  const beginningsOf = (type: number) => {
    let found = beginnings[type];
    if (!found) {
      const places: number[] = [];
      for (let at = firstAfter[root] as number; at < (firstAfter[root + 1] as number); at++)
        if (vocabulary.accepts(type, symbol[after[at] as number] as number)) places.push(after[at] as number);
      const key = places.join();
      const number = beginningNumbers.get(key) ?? beginningNumbers.size;
      beginningNumbers.set(key, number);
      found = { number, places };
      beginnings[type] = found;
    }
    return found;
  };

  const take = (state: number, type: number): number => {
    const { beginnings, further } = states[state] as State;
    const reached = new Set<number>();
    for (const list of [beginnings, further])
      for (const from of list)
        for (let at = firstAfter[from] as number; at < (firstAfter[from + 1] as number); at++) {
          const place = after[at] as number;
          if (vocabulary.accepts(type, symbol[place] as number)) reached.add(place);
        }
    return stateOf(
      type,
      [...reached].sort((a, b) => a - b),
    );
  };

  const forget = () => {
    states = [{ beginnings: [], further: [sentenceRoot] }];
    endings = [undefined];
    numbers = new Map();
    steps = new Map();
  };

  const step = (state: number, type: number): number => {
    if (type === Type.skipped) return state;
    if (states.length > mostStates && state === startState) forget();
    const key = state * vocabulary.mostTypes + type;
    let next = steps.get(key);
    if (next === undefined) {
      next = take(state, type);
      steps.set(key, next);
    }
    return next;
  };

  forget();
  return { startState, step, endingAt: (state) => endings[state] };
}

/** The same graph forwards: the places after place p stand in `after` from `firstAfter[p]` up to `firstAfter[p + 1]`. */
function successorsOf({ before, firstBefore, ends }: GraphTables): { after: Int32Array; firstAfter: Int32Array } {
  const firstAfter = new Int32Array(ends.length + 1);
  for (const place of before) firstAfter[place + 1] = (firstAfter[place + 1] as number) + 1;
  for (let place = 0; place < ends.length; place++)
    firstAfter[place + 1] = (firstAfter[place + 1] as number) + (firstAfter[place] as number);
  const after = new Int32Array(before.length);
  const filled = firstAfter.slice();
  for (let place = 0; place < ends.length; place++)
    for (let at = firstBefore[place] as number; at < (firstBefore[place + 1] as number); at++) {
      const from = before[at] as number;
      after[filled[from] as number] = place;
      filled[from] = (filled[from] as number) + 1;
    }
  return { after, firstAfter };
}
