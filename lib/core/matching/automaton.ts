import { type AutomatonTables, compileTables, root, sentenceRoot } from "./graph.ts";
import { longest, type Pattern, type Slots, shortest } from "./pattern.ts";
import { createVocabulary, Type, type Vocabulary } from "./vocabulary.ts";

/** One pattern, ready to be read in a text. */
export interface ReadablePattern {
  pattern: Pattern;
  shortest: number;
  longest: number;
}

/**
 * All patterns of a language in one automaton over token types. It is deterministic where it has been: states are made
 * when a text first needs them and kept, so that a text costs one table look-up a token whatever the number of patterns.
 */
export interface Automaton {
  vocabulary: Vocabulary;
  /** A pattern by its number; measured when first asked for, since most never match. */
  patternAt(number: number): ReadablePattern;
  /** The state before the first token of a sentence. */
  startState: number;
  step(state: number, type: number): number;
  /** Patterns that end with the token that led to `state`; undefined for most states. */
  endingAt(state: number): readonly number[] | undefined;
}

/** Above this many states the kept ones are dropped, so that no text can make the automaton grow without end. */
const mostStates = 20_000;

/** Compiles patterns into one automaton; a pattern's number is its place in `sources`. Throws `PatternError`. */
export function createAutomaton(sources: readonly string[], slots: Slots): Automaton {
  const tables = compileTables(sources, slots);
  const vocabulary = createVocabulary(tables.vocabulary);
  const readable: ReadablePattern[] = [];
  return {
    vocabulary,
    patternAt(number) {
      let found = readable[number];
      if (!found) {
        const pattern = tables.patterns[number] as Pattern;
        found = { pattern, shortest: shortest(pattern), longest: longest(pattern) };
        readable[number] = found;
      }
      return found;
    },
    ...createStates(tables, vocabulary),
  };
}

function createStates(
  { graph, vocabulary: { symbols } }: AutomatonTables,
  vocabulary: Vocabulary,
): Pick<Automaton, "startState" | "step" | "endingAt"> {
  const firstEdge = Int32Array.from(graph.firstEdge);
  const nextEdge = Int32Array.from(graph.nextEdge);
  const symbol = Int32Array.from(graph.symbol);
  const target = Int32Array.from(graph.target);
  const ends = Int32Array.from(graph.ends);
  const typeCount = symbols.length;
  const startState = 0;
  let places: (readonly number[])[] = [];
  let endings: (readonly number[] | undefined)[] = [];
  let numbers = new Map<string, number>();
  let steps = new Map<number, number>();

  const stateOf = (set: readonly number[]): number => {
    const key = set.join();
    let state = numbers.get(key);
    if (state === undefined) {
      state = places.length;
      const ending = set.map((one) => ends[one] as number).filter((number) => number >= 0);
      numbers.set(key, state);
      places.push(set);
      endings.push(ending.length > 0 ? [...new Set(ending)] : undefined);
    }
    return state;
  };

  const forget = () => {
    places = [];
    endings = [];
    numbers = new Map();
    steps = new Map();
    stateOf([sentenceRoot]);
  };

  const rootEdges = new Map<number, number[]>();
  for (let edge = firstEdge[root] as number; edge >= 0; edge = nextEdge[edge] as number) {
    const list = rootEdges.get(symbol[edge] as number);
    if (list) list.push(target[edge] as number);
    else rootEdges.set(symbol[edge] as number, [target[edge] as number]);
  }
  /** Where a pattern may begin with a token of a type; asked for again and again. */
  const beginnings: (readonly number[])[] = [];
  const beginningsOf = (type: number): readonly number[] => {
    let found = beginnings[type];
    if (!found) {
      found = [...vocabulary.symbolsOf(type)].flatMap((one) => rootEdges.get(one) ?? []);
      beginnings[type] = found;
    }
    return found;
  };

  const take = (state: number, type: number): number => {
    const accepted = vocabulary.symbolsOf(type);
    const reached = new Set(beginningsOf(type));
    for (const from of places[state] as readonly number[])
      for (let edge = firstEdge[from] as number; edge >= 0; edge = nextEdge[edge] as number)
        if (accepted.has(symbol[edge] as number)) reached.add(target[edge] as number);
    return stateOf([...reached].sort((a, b) => a - b));
  };

  const step = (state: number, type: number): number => {
    if (type === Type.skipped) return state;
    const key = state * typeCount + type;
    let next = steps.get(key);
    if (next === undefined) {
      next = take(state, type);
      steps.set(key, next);
    }
    return next;
  };

  const stepWithinBounds = (state: number, type: number): number => {
    if (places.length > mostStates && state === startState) forget();
    return step(state, type);
  };

  forget();
  return { startState, step: stepWithinBounds, endingAt: (state) => endings[state] };
}
