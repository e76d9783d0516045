import {
  type Choice,
  isOneToken,
  type OneToken,
  type Pattern,
  parsePattern,
  parseSlots,
  type Slots,
} from "./pattern.ts";
import { Symbol_, type VocabularyTables } from "./vocabulary.ts";
import { createVocabularyBuilder, type VocabularyBuilder } from "./vocabulary-builder.ts";

/**
 * Patterns as places joined by tokens, without empty edges (a Glushkov automaton): every place is reached by tokens of
 * one symbol only. What patterns begin with in common is there once. Places 0 and 1 are where patterns begin: `root`, and
 * `sentenceRoot` for those that only begin where a sentence does.
 */
export interface GraphTables {
  /** The symbol that leads to each place. */
  symbol: readonly number[];
  /** The places before place p stand in `before` from `firstBefore[p]` up to `firstBefore[p + 1]`. */
  before: readonly number[];
  firstBefore: readonly number[];
  /** Each place at which a pattern ends, with the pattern's number after it; in the order of the patterns. */
  ends: readonly number[];
}

/** What patterns compile into. */
export interface AutomatonTables {
  vocabulary: VocabularyTables;
  graph: GraphTables;
}

export const root = 0;
export const sentenceRoot = 1;
const mostPlaces = 0x10000;

/**
 * Compiles patterns (see `pattern.ts`) into tables; pattern numbers are their places in `sources`. Throws `PatternError`
 * for one that is not well written.
 */
export function compileTables(sources: readonly string[], slots: Slots): AutomatonTables {
  const words = createVocabularyBuilder();
  const parsedSlots = parseSlots(slots);
  const graph = createGraph(words);
  for (const [number, source] of sources.entries()) graph.add(parsePattern(source, parsedSlots), number);
  const { tables: vocabulary, symbolOf } = words.finish();
  const { symbol, ...rest } = graph.tables();
  if (symbol.length > mostPlaces) throw new RangeError(`${symbol.length} places, where ${mostPlaces} can be numbered`);
  return { vocabulary, graph: { ...rest, symbol: symbol.map(symbolOf) } };
}

const isSingle = (pattern: Pattern) => isOneToken(pattern) || pattern.kind === "end";

function createGraph(words: VocabularyBuilder) {
  const symbol: number[] = [Symbol_.any, Symbol_.any];
  const before: number[] = [];
  const firstBefore: number[] = [0, 0];
  const ends: number[] = [];
  const places = new Map<string, number>();

  /** The place that is reached from the places `from` by tokens of one symbol. */
  const placeAfter = (from: readonly number[], by: number): number => {
    const distinct = [...new Set(from)].sort((a, b) => a - b);
    const key = `${by} ${distinct.join()}`;
    let place = places.get(key);
    if (place === undefined) {
      firstBefore.push(before.length);
      before.push(...distinct);
      place = symbol.push(by) - 1;
      places.set(key, place);
    }
    return place;
  };

  /** Joins `pattern` on to the places `from`; gives the places after it. */
  const lay = (pattern: Pattern, from: readonly number[]): readonly number[] => {
    const single = symbolOf(pattern);
    if (single !== null) return [placeAfter(from, single)];
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

  /** Options of one token are one step; which one it was is asked again when captures are read. */
  const layChoice = (choice: Choice, from: readonly number[]): readonly number[] => {
    const after = choice.optional ? [...from] : [];
    const single = singleOf(choice);
    if (single !== null) after.push(placeAfter(from, single));
    for (const option of choice.options) if (!isSingle(option)) after.push(...lay(option, from));
    return after;
  };

  const singles = new Map<readonly Pattern[], number | null>();

  /** The symbol for all options of one token; null when there is none. The same options come back in many patterns. */
  const singleOf = ({ options }: Choice): number | null => {
    let single = singles.get(options);
    if (single === undefined) {
      const symbols = options.map(symbolOf).filter((one) => one !== null);
      single = symbols.length > 1 ? words.oneOf(symbols) : (symbols[0] ?? null);
      singles.set(options, single);
    }
    return single;
  };

  /** The symbol of an element that takes one token, or of the end of a sentence; null for all others. */
  const symbolOf = (pattern: Pattern): number | null => {
    if (pattern.kind === "end") return Symbol_.endOfSentence;
    return isOneToken(pattern) ? symbolOfToken(pattern) : null;
  };

  const symbolOfToken = (token: OneToken): number => {
    if (token.kind === "word") return token.prefix ? words.prefix(token.word) : words.word(token.word);
    if (token.kind === "mark") return words.mark(token.mark);
    return token.kind === "any" ? Symbol_.any : Symbol_.number;
  };

  return {
    add: (pattern: Pattern, number: number) => {
      for (const last of new Set(lay(pattern, [root]))) ends.push(last, number);
    },
    tables: (): GraphTables => ({ symbol, before, firstBefore: [...firstBefore, before.length], ends }),
  };
}
