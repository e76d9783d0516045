import { indexAmong, placeAmong } from "../text/sorted-names.ts";
import { kindOfToken, TokenKind, type Tokens } from "../text/tokens.ts";
import { rememberedPerWord, type Word } from "../text/words.ts";
import { NumberReader } from "./number-text.ts";

/**
 * The words that patterns speak of. Every word gets a symbol, every prefix ("bezorg*") and every alternation of single
 * words too; a token's *type* stands for all symbols that it satisfies, so that the automaton takes one step a token
 * however many patterns want it.
 */
export interface Vocabulary {
  /** Symbols satisfied by a type. */
  symbolsOf(type: number): readonly number[];
  accepts(type: number, symbol: number): boolean;
  typesOf(tokens: Tokens): Uint16Array;
  typeOf(word: Word): number;
}

/** What a vocabulary is made of. Symbols are numbered from `firstSymbol` on: words, prefixes, marks, alternations. */
export interface VocabularyTables {
  /** In the order of the alphabet, with spaces between. */
  words: string;
  prefixes: string;
  marks: string;
  /** For each symbol, with spaces between: the alternations it is in, as steps (see `number-text.ts`), the first alternation being 0. */
  choices: string;
  choiceCount: number;
}

export const Symbol_ = { any: 0, number: 1, endOfSentence: 2 } as const;
export const firstSymbol = 3;
/** Types that every vocabulary has; those of words and marks follow. */
export const Type = { nothing: 0, unknownWord: 1, number: 2, endOfSentence: 3, skipped: 4 } as const;

/** Marks of formatting and quotation marks: patterns read past them. */
const skippedMarks = new Set(["*", "_", "~", '"', "[", "]"]);
/** Marks that stand for a word, so that a gap goes over them. */
const spokenMarks = new Set(["€", "$", "£", "%", "&", "+"]);

/** A vocabulary ready for use. */
export function createVocabulary(tables: VocabularyTables): Vocabulary {
  const words = split(tables.words, " ");
  const prefixes = split(tables.prefixes, " ");
  const marks = split(tables.marks, " ");
  const choices = split(tables.choices, " ");
  const firstPrefix = firstSymbol + words.length;
  const firstMark = firstPrefix + prefixes.length;
  const firstChoice = firstMark + marks.length;
  const rowLength = (firstChoice + tables.choiceCount + 31) >> 5;

  /** A symbol and the alternations that it is in. */
  const withChoices = (symbol: number): readonly number[] => {
    const all = [symbol];
    const steps = new NumberReader(choices[symbol] ?? "");
    for (let choice = firstChoice; !steps.isAtEnd; ) {
      choice += steps.next();
      all.push(choice);
    }
    return all;
  };

  const symbols: (readonly number[])[] = [];
  /** One bit a symbol, one row a type. */
  let bits = new Uint32Array(128 * rowLength);
  const numbers = new Map<string, number>();

  const addType = (all: readonly number[]): number => {
    const type = symbols.push(all) - 1;
    if (symbols.length * rowLength > bits.length) {
      const grown = new Uint32Array(2 * bits.length);
      grown.set(bits);
      bits = grown;
    }
    for (const symbol of all) {
      const at = type * rowLength + (symbol >> 5);
      bits[at] = (bits[at] as number) | (1 << (symbol & 31));
    }
    return type;
  };

  /** The type that satisfies these symbols and the alternations that they are in. */
  const typeFor = (own: readonly number[]): number => {
    const key = own.join();
    let type = numbers.get(key);
    if (type === undefined) {
      type = addType([...new Set(own.flatMap(withChoices))]);
      numbers.set(key, type);
    }
    return type;
  };

  // In the order of `Type`.
  for (const own of [[], [Symbol_.any], [Symbol_.any, Symbol_.number], [Symbol_.endOfSentence]]) typeFor(own);
  addType([]);

  const typeOfWord = (word: string, isNumber: boolean): number => {
    const own: number[] = isNumber ? [Symbol_.any, Symbol_.number] : [Symbol_.any];
    for (let length = longestShared(prefixes, word); length > 0; length--) {
      const prefix = indexAmong(prefixes, word.slice(0, length));
      if (prefix >= 0) own.push(firstPrefix + prefix);
    }
    const exact = indexAmong(words, word);
    if (exact >= 0) own.push(firstSymbol + exact);
    return typeFor(own);
  };

  const typeOfMark = (mark: string): number => {
    if (skippedMarks.has(mark)) return Type.skipped;
    const symbol = indexAmong(marks, mark);
    return typeFor([...(spokenMarks.has(mark) ? [Symbol_.any] : []), ...(symbol < 0 ? [] : [firstMark + symbol])]);
  };

  const typeOf = rememberedPerWord((word) => {
    const kind = kindOfToken(word);
    if (kind === TokenKind.newline) return Type.skipped;
    if (kind === TokenKind.other) return Type.nothing;
    return kind === TokenKind.punctuation ? typeOfMark(word) : typeOfWord(word, kind === TokenKind.number);
  });

  return {
    symbolsOf: (type) => symbols[type] as readonly number[],
    accepts: (type, symbol) => ((bits[type * rowLength + (symbol >> 5)] as number) & (1 << (symbol & 31))) !== 0,
    typeOf,
    typesOf: ({ words, count }) => {
      const types = new Uint16Array(count);
      for (let at = 0; at < count; at++) types[at] = typeOf(words[at] as Word);
      return types;
    },
  };
}

const split = (text: string, by: string) => (text === "" ? [] : text.split(by));

/** How much of a word the sorted names can hold at most: what the last name up to it shares with it. */
function longestShared(names: readonly string[], word: string): number {
  const place = placeAmong(names, word);
  const name = names[place] === word ? word : (names[place - 1] ?? "");
  let shared = 0;
  while (shared < name.length && name.charCodeAt(shared) === word.charCodeAt(shared)) shared++;
  return shared;
}
