import { type AutomatonTables, type GraphTables, root, sentenceRoot } from "./graph.ts";
import { stepsOf, toUnsigned, writeNumbers } from "./number-text.ts";
import {
  type Choice,
  isOneToken,
  type OneToken,
  type Pattern,
  parsePattern,
  parseSlots,
  type Slots,
} from "./pattern.ts";
import { Symbol_ } from "./vocabulary.ts";
import { createVocabularyBuilder, type VocabularyBuilder } from "./vocabulary-builder.ts";

/**
 * Compiles patterns (see `pattern.ts`) into tables; pattern numbers are their places in `sources`. Throws `PatternError`
 * for one that is not well written.
 */
export function compileTables(sources: readonly string[], slots: Slots): AutomatonTables {
  const words = createVocabularyBuilder();
  const parsedSlots = parseSlots(slots);
  const graph = createGraph(words);
  for (const source of sources) graph.add(parsePattern(source, parsedSlots));
  const { tables: vocabulary, symbolOf } = words.finish();
  return { vocabulary, graph: graph.tables(symbolOf) };
}

const mostPlaces = 0x10000;

const isSingle = (pattern: Pattern) => isOneToken(pattern) || pattern.kind === "end";

function createGraph(words: VocabularyBuilder) {
  const symbol: number[] = [Symbol_.any, Symbol_.any];
  const before: (readonly number[])[] = [[], []];
  const ends: (readonly number[])[] = [];
  const places = new Map<string, number>();

  /** The place that is reached from the places `from` by tokens of one symbol. */
  const placeAfter = (from: readonly number[], by: number): number => {
    const distinct = [...new Set(from)].sort((a, b) => a - b);
    const key = `${by} ${distinct.join()}`;
    let place = places.get(key);
    if (place === undefined) {
      before.push(distinct);
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

  /** `numberOf`: the number of a symbol, known when all words are. */
  const tables = (numberOf: (handle: number) => number): GraphTables => {
    if (symbol.length > mostPlaces) throw new RangeError(`${symbol.length} places, where 16 bits number ${mostPlaces}`);
    const howFarBack = (from: readonly number[], place: number) =>
      from.toReversed().map((one, at, all) => (one === root ? root : (all[at - 1] ?? place) - one));
    return {
      placeCount: symbol.length,
      joinCount: before.flat().length,
      symbol: writeNumbers(symbol.map(numberOf)),
      beforeCount: writeNumbers(before.map(({ length }) => length)),
      before: writeNumbers(before.flatMap(howFarBack)),
      endCount: writeNumbers(ends.map(({ length }) => length)),
      ends: writeNumbers(stepsOf(ends.flat()).map(toUnsigned)),
    };
  };

  return {
    add: (pattern: Pattern) => ends.push([...new Set(lay(pattern, [root]))]),
    tables,
  };
}
