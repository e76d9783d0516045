import { longest, type Pattern, parsePattern, parseSlots, type Slots, shortest } from "./pattern.ts";
import { createVocabulary, Symbol_, Type, type Vocabulary } from "./vocabulary.ts";

/** One pattern, ready to be found. */
export interface CompiledPattern {
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
  patterns: readonly CompiledPattern[];
  /** The state before the first token of a sentence. */
  startState: number;
  step(state: number, type: number): number;
  /** Patterns that end with the token that led to `state`; undefined for most states. */
  endingAt(state: number): readonly number[] | undefined;
}

const root = 0;
const sentenceRoot = 1;
/** Above this many states the kept ones are dropped, so that no text can make the automaton grow without end. */
const mostStates = 20_000;

/** Compiles patterns (see `pattern.ts`) into one automaton; pattern numbers are their places in `sources`. */
export function compile(sources: readonly string[], slots: Slots): Automaton {
  const vocabulary = createVocabulary();
  const parsedSlots = parseSlots(slots);
  const graph = createGraph(vocabulary);
  const patterns = sources.map((source, number) => {
    const pattern = parsePattern(source, parsedSlots);
    graph.add(pattern, number);
    return { pattern, shortest: shortest(pattern), longest: longest(pattern) };
  });
  vocabulary.seal();
  return { vocabulary, patterns, ...createStates(graph, vocabulary) };
}

interface Graph {
  add(pattern: Pattern, number: number): void;
  /** Edges as linked lists: the first edge of a place, and per edge its symbol, target and successor. -1 ends a list. */
  firstEdge: number[];
  nextEdge: number[];
  symbol: number[];
  target: number[];
  /** The pattern that ends at a place, or -1. */
  ends: number[];
}

/** A graph of places (positions inside patterns) joined by symbols, without empty edges. */
function createGraph(vocabulary: Vocabulary): Graph {
  const firstEdge: number[] = [-1, -1];
  const ends: number[] = [-1, -1];
  const nextEdge: number[] = [];
  const symbol: number[] = [];
  const target: number[] = [];

  const place = (): number => {
    firstEdge.push(-1);
    ends.push(-1);
    return ends.length - 1;
  };

  const join = (from: readonly number[], by: number, to: number) => {
    for (const one of from) {
      nextEdge.push(firstEdge[one] as number);
      symbol.push(by);
      target.push(to);
      firstEdge[one] = symbol.length - 1;
    }
  };

  const symbolOf = (pattern: Pattern): number | null => {
    if (pattern.kind === "word")
      return pattern.prefix ? vocabulary.prefix(pattern.word) : vocabulary.word(pattern.word);
    if (pattern.kind === "mark") return vocabulary.mark(pattern.mark);
    if (pattern.kind === "any") return Symbol_.any;
    if (pattern.kind === "number") return Symbol_.number;
    if (pattern.kind === "end") return Symbol_.endOfSentence;
    return null;
  };

  /** Joins `pattern` on to the places `from`; gives the places after it. */
  const lay = (pattern: Pattern, from: readonly number[]): readonly number[] => {
    const one = symbolOf(pattern);
    if (one !== null) {
      const to = place();
      join(from, one, to);
      return [to];
    }
    switch (pattern.kind) {
      case "start":
        return from.includes(root) ? [sentenceRoot] : [];
      case "gap": {
        const after = [...from];
        let last = from;
        for (let i = 0; i < pattern.words; i++) {
          last = lay({ kind: "any" }, last);
          after.push(...last);
        }
        return after;
      }
      case "sequence":
        return pattern.items.reduce<readonly number[]>((places, item) => lay(item, places), from);
      case "choice":
        return layChoice(pattern.options, pattern.optional, from);
      default:
        return from;
    }
  };

  /** Options of one token share the place after them: which one it was is asked again when a match is read. */
  const layChoice = (options: readonly Pattern[], optional: boolean, from: readonly number[]): readonly number[] => {
    const after = optional ? [...from] : [];
    let shared = -1;
    for (const option of options) {
      const one = symbolOf(option);
      if (one === null) {
        after.push(...lay(option, from));
        continue;
      }
      if (shared < 0) {
        shared = place();
        after.push(shared);
      }
      join(from, one, shared);
    }
    return after;
  };

  const add = (pattern: Pattern, number: number) => {
    for (const last of lay(pattern, [root])) ends[last] = number;
  };

  return { add, firstEdge, nextEdge, symbol, target, ends };
}

function createStates(graph: Graph, vocabulary: Vocabulary): Pick<Automaton, "startState" | "step" | "endingAt"> {
  const { firstEdge, nextEdge, symbol, target, ends } = graph;
  const typeCount = vocabulary.symbolsOf.length;
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

  const take = (state: number, type: number): number => {
    const symbols = vocabulary.symbolsOf[type] as readonly number[];
    const reached = new Set<number>();
    for (const one of symbols) for (const to of rootEdges.get(one) ?? []) reached.add(to);
    for (const from of places[state] as readonly number[])
      for (let edge = firstEdge[from] as number; edge >= 0; edge = nextEdge[edge] as number)
        if (symbols.includes(symbol[edge] as number)) reached.add(target[edge] as number);
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
