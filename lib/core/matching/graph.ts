import {
  type Choice,
  isOneToken,
  type OneToken,
  type Pattern,
  parsePattern,
  parseSlots,
  type Slots,
} from "./pattern.ts";
import { createVocabularyBuilder, Symbol_, type VocabularyBuilder, type VocabularyTables } from "./vocabulary.ts";

/**
 * A graph of places (positions inside patterns) joined by symbols, without empty edges. Edges are linked lists: the first
 * edge of a place, and per edge its symbol, target and successor; -1 ends a list. `ends`: the pattern that ends at a
 * place, or -1.
 */
export type GraphTables = Readonly<Record<"firstEdge" | "nextEdge" | "symbol" | "target" | "ends", readonly number[]>>;

/** What patterns compile into. */
export interface AutomatonTables {
  vocabulary: VocabularyTables;
  graph: GraphTables;
  /** The patterns as parsed, by their numbers; every element of one token has its symbol. */
  patterns: readonly Pattern[];
}

/** The place before a pattern, and the one before a pattern that only begins where a sentence does. */
export const root = 0;
export const sentenceRoot = 1;

/**
 * Compiles patterns (see `pattern.ts`) into tables; pattern numbers are their places in `sources`. Throws `PatternError`
 * for one that is not well written.
 */
export function compileTables(sources: readonly string[], slots: Slots): AutomatonTables {
  const words = createVocabularyBuilder();
  const parsedSlots = parseSlots(slots);
  const graph = createGraph(words);
  const patterns = sources.map((source) => parsePattern(source, parsedSlots));
  for (const [number, pattern] of patterns.entries()) graph.add(pattern, number);
  return { vocabulary: words.tables(), graph: graph.tables, patterns };
}

const isSingle = (pattern: Pattern) => isOneToken(pattern) || pattern.kind === "end";

/** The symbol of an element that takes one token, or of the end of a sentence; null for all others. */
function symbolOf(pattern: Pattern, words: VocabularyBuilder): number | null {
  if (pattern.kind === "end") return Symbol_.endOfSentence;
  if (!isOneToken(pattern)) return null;
  pattern.symbol ??= newSymbol(pattern, words);
  return pattern.symbol;
}

function newSymbol(token: OneToken, words: VocabularyBuilder): number {
  if (token.kind === "word") return token.prefix ? words.prefix(token.word) : words.word(token.word);
  if (token.kind === "mark") return words.mark(token.mark);
  return token.kind === "any" ? Symbol_.any : Symbol_.number;
}

function createGraph(words: VocabularyBuilder) {
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

  /** Joins `pattern` on to the places `from`; gives the places after it. */
  const lay = (pattern: Pattern, from: readonly number[]): readonly number[] => {
    const one = symbolOf(pattern, words);
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
        return layChoice(pattern, from);
      default:
        return from;
    }
  };

  /** Options of one token are one step; which one it was is asked again when a match is read. */
  const layChoice = (choice: Choice, from: readonly number[]): readonly number[] => {
    const after = choice.optional ? [...from] : [];
    const single = singleOf(choice);
    if (single !== null) {
      const to = place();
      join(from, single, to);
      after.push(to);
    }
    for (const option of choice.options) if (!isSingle(option)) after.push(...lay(option, from));
    return after;
  };

  const singles = new Map<readonly Pattern[], number | null>();

  /** The symbol for all options of one token; null when there is none. The same options come back in many patterns. */
  const singleOf = ({ options }: Choice): number | null => {
    let single = singles.get(options);
    if (single === undefined) {
      const symbols = options.map((option) => symbolOf(option, words)).filter((one) => one !== null);
      single = symbols.length === 0 ? null : words.oneOf(symbols);
      singles.set(options, single);
    }
    return single;
  };

  return {
    add: (pattern: Pattern, number: number) => {
      for (const last of lay(pattern, [root])) ends[last] = number;
    },
    tables: { firstEdge, nextEdge, symbol, target, ends },
  };
}
