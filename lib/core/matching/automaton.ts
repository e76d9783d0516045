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
  further: Uint16Array;
}

/** The places where a pattern may begin with a token of some types. */
interface Beginnings {
  number: number;
  places: readonly number[];
}

function createStates(graph: GraphTables, vocabulary: Vocabulary): Pick<Automaton, "startState" | "step" | "endingAt"> {
  const { symbol } = graph;
  const { after, firstAfter } = successorsOf(graph);
  const patternsAt = patternsByPlace(graph);
  const startState = 0;
  let states: State[] = [];
  let endings: (readonly Ending[] | undefined)[] = [];
  let numbers = new Map<string, number>();
  let steps = new Map<number, number>();

  const stateOf = (type: number, further: Uint16Array): number => {
    const { number, places } = beginningsOf(type);
    const key = String.fromCharCode(number, ...further);
    let state = numbers.get(key);
    if (state === undefined) {
      state = states.push({ beginnings: places, further }) - 1;
      numbers.set(key, state);
      endings.push(endingsAmong(places, further));
    }
    return state;
  };

  const endingsAmong = (...lists: readonly ArrayLike<number>[]): readonly Ending[] | undefined => {
    const found: { pattern: number; places: number[] }[] = [];
    for (const list of lists)
      for (let at = 0; at < list.length; at++)
        for (const pattern of patternsAt[list[at] as number] ?? []) {
          const known = found.find((one) => one.pattern === pattern);
          if (known) known.places.push(list[at] as number);
          else found.push({ pattern, places: [list[at] as number] });
        }
    return found.length === 0 ? undefined : found.sort((a, b) => a.pattern - b.pattern);
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
      found = { number, places };
      beginnings[type] = found;
    }
    return found;
  };

  const reached = new Uint16Array(symbol.length);
  /** The step in which each place was reached last. */
  const reachedIn = new Int32Array(symbol.length);
  let taking = 0;

  const take = (state: number, type: number): number => {
    const { beginnings, further } = states[state] as State;
    taking++;
    let count = 0;
    for (const list of [beginnings, further])
      for (let i = 0; i < list.length; i++) {
        const from = list[i] as number;
        for (let at = firstAfter[from] as number; at < (firstAfter[from + 1] as number); at++) {
          const place = after[at] as number;
          if (reachedIn[place] === taking || !vocabulary.accepts(type, symbol[place] as number)) continue;
          reachedIn[place] = taking;
          reached[count++] = place;
        }
      }
    return stateOf(type, reached.slice(0, count).sort());
  };

  const forget = () => {
    states = [{ beginnings: [], further: Uint16Array.of(sentenceRoot) }];
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

/** The patterns that end at each place; undefined for most places. */
function patternsByPlace({ ends }: GraphTables): readonly (readonly number[] | undefined)[] {
  const patterns: number[][] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const place = ends[at] as number;
    const list = patterns[place];
    if (list) list.push(ends[at + 1] as number);
    else patterns[place] = [ends[at + 1] as number];
  }
  return patterns;
}

/** The same graph forwards: the places after place p stand in `after` from `firstAfter[p]` up to `firstAfter[p + 1]`. */
function successorsOf({ symbol, before, firstBefore }: GraphTables): { after: Uint16Array; firstAfter: Int32Array } {
  const count = symbol.length;
  const firstAfter = new Int32Array(count + 1);
  for (const place of before) firstAfter[place + 1] = (firstAfter[place + 1] as number) + 1;
  for (let place = 0; place < count; place++)
    firstAfter[place + 1] = (firstAfter[place + 1] as number) + (firstAfter[place] as number);
  const after = new Uint16Array(before.length);
  const filled = firstAfter.slice();
  for (let place = 0; place < count; place++)
    for (let at = firstBefore[place] as number; at < (firstBefore[place + 1] as number); at++) {
      const from = before[at] as number;
      after[filled[from] as number] = place;
      filled[from] = (filled[from] as number) + 1;
    }
  return { after, firstAfter };
}
