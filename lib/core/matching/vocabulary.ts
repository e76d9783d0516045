import { foldCode } from "../text/fold.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";

/**
 * The words that patterns speak of. Every word gets a symbol, every prefix ("bezorg*") and every alternation of single
 * words too; a token's *type* stands for all symbols that it satisfies, so that the automaton takes one step a token
 * however many patterns want it.
 */
export interface Vocabulary {
  /** Symbols satisfied by a type. */
  symbolsOf(type: number): ReadonlySet<number>;
  typesOf(tokens: Tokens): Uint16Array;
}

/** What a vocabulary is made of. */
export interface VocabularyTables {
  /**
   * A trie over folded characters, one array per property; node 0 is the root, -1 ends a list. `exact` and `open`: the
   * type of a token that ends here, or goes on into the unknown.
   */
  trie: Readonly<Record<"code" | "child" | "sibling" | "exact" | "open", readonly number[]>>;
  symbols: readonly (readonly number[])[];
  marks: readonly (readonly [mark: string, type: number])[];
}

export const Symbol_ = { any: 0, number: 1, endOfSentence: 2 } as const;
/** Types that every vocabulary has; marks and words follow. */
export const Type = { nothing: 0, unknownWord: 1, number: 2, endOfSentence: 3, skipped: 4 } as const;

const firstFreeSymbol = 3;
const fixedTypes: readonly (readonly number[])[] = [
  [],
  [Symbol_.any],
  [Symbol_.any, Symbol_.number],
  [Symbol_.endOfSentence],
  [],
];
/** Marks of formatting and quotation marks: patterns read past them. */
const skippedMarks = new Set(["*", "_", "~", '"', "[", "]"]);
/** Marks that stand for a word, so that a gap goes over them. */
const spokenMarks = ["€", "$", "£", "%", "&", "+"];

export interface VocabularyBuilder {
  word(word: string): number;
  prefix(prefix: string): number;
  mark(mark: string): number;
  /** One symbol for "any of these": an alternation of a hundred words is then a single step. */
  oneOf(symbols: readonly number[]): number;
  /** Everything collected, when no more is to come. */
  tables(): VocabularyTables;
}

/** Collects words while patterns are compiled. */
export function createVocabularyBuilder(): VocabularyBuilder {
  const wordSymbols = new Map<string, number>();
  const prefixSymbols = new Map<string, number>();
  const markSymbols = new Map<string, number>();
  /** Alternations by their members, and those that a symbol is in. */
  const choices = new Map<string, number>();
  const choicesWith = new Map<number, number[]>();
  let nextSymbol = firstFreeSymbol;

  const symbolIn = (symbols: Map<string, number>, key: string): number => {
    let symbol = symbols.get(key);
    if (symbol === undefined) {
      symbol = nextSymbol++;
      symbols.set(key, symbol);
    }
    return symbol;
  };

  const tables = (): VocabularyTables => {
    const symbols: (readonly number[])[] = [];
    const typeFor = (own: readonly number[]): number => {
      const all = new Set(own.flatMap((symbol) => [symbol, ...(choicesWith.get(symbol) ?? [])]));
      return symbols.push([...all]) - 1;
    };
    for (const own of fixedTypes) typeFor(own);

    const trie = { code: [], child: [], sibling: [], exact: [], open: [] } as Record<
      keyof VocabularyTables["trie"],
      number[]
    >;
    const keys = [...new Set([...wordSymbols.keys(), ...prefixSymbols.keys()])].sort();
    /** Lays the keys from `from` to `to`, which all begin with the same `depth` characters; gives the node. */
    const lay = (from: number, to: number, depth: number, prefixes: readonly number[], inherited: number): number => {
      const key = (keys[from] as string).slice(0, depth);
      const word = wordSymbols.get(key) ?? -1;
      const prefix = prefixSymbols.get(key) ?? -1;
      const here = prefix >= 0 ? [...prefixes, prefix] : prefixes;
      const open = prefix >= 0 ? typeFor([Symbol_.any, ...here]) : inherited;
      const at = trie.code.push(depth === 0 ? 0 : key.charCodeAt(depth - 1)) - 1;
      trie.open.push(open);
      const number = /^\d/.test(key) ? [Symbol_.number] : [];
      trie.exact.push(word >= 0 ? typeFor([Symbol_.any, ...number, ...here, word]) : open);
      trie.child.push(-1);
      trie.sibling.push(-1);
      let last = -1;
      let next = (keys[from] as string).length === depth ? from + 1 : from;
      while (next < to) {
        const code = (keys[next] as string).charCodeAt(depth);
        let end = next + 1;
        while (end < to && (keys[end] as string).charCodeAt(depth) === code) end++;
        const child = lay(next, end, depth + 1, here, open);
        if (last < 0) trie.child[at] = child;
        else trie.sibling[last] = child;
        last = child;
        next = end;
      }
      return at;
    };
    if (keys.length === 0) keys.push("");
    lay(0, keys.length, 0, [], Type.unknownWord);

    const marks = [...new Set([...markSymbols.keys(), ...spokenMarks])].map((mark) => {
      const symbol = markSymbols.get(mark) ?? -1;
      const own = [...(spokenMarks.includes(mark) ? [Symbol_.any] : []), ...(symbol < 0 ? [] : [symbol])];
      return [mark, typeFor(own)] as const;
    });
    return { trie, symbols, marks };
  };

  return {
    tables,
    word: (word) => symbolIn(wordSymbols, word),
    prefix: (prefix) => symbolIn(prefixSymbols, prefix),
    mark: (mark) => symbolIn(markSymbols, mark),
    oneOf: (symbols) => {
      const key = symbols.join();
      const known = choices.get(key);
      if (known !== undefined) return known;
      const choice = nextSymbol++;
      choices.set(key, choice);
      for (const symbol of symbols) {
        const list = choicesWith.get(symbol);
        if (list) list.push(choice);
        else choicesWith.set(symbol, [choice]);
      }
      return choice;
    },
  };
}

/** A vocabulary ready for use. */
export function createVocabulary({ trie, symbols, marks }: VocabularyTables): Vocabulary {
  const child = Int32Array.from(trie.child);
  const sibling = Int32Array.from(trie.sibling);
  const code = Uint16Array.from(trie.code);
  const exact = Uint16Array.from(trie.exact);
  const open = Uint16Array.from(trie.open);
  const markTypes = new Map(marks.map(([mark, type]) => [mark.charCodeAt(0), type]));
  const sets: ReadonlySet<number>[] = [];

  const follow = (node: number, wanted: number): number => {
    let at = child[node] as number;
    while (at >= 0 && code[at] !== wanted) at = sibling[at] as number;
    return at;
  };

  const typeOfWord = (text: string, from: number, to: number, isNumber: boolean): number => {
    let node = 0;
    for (let at = from; at < to; at++) {
      const folded = foldCode(text.charCodeAt(at));
      if (folded === 0) continue;
      const next = follow(node, folded);
      if (next < 0) return isNumber ? Type.number : (open[node] as number);
      node = next;
    }
    const type = exact[node] as number;
    return isNumber && type === Type.unknownWord ? Type.number : type;
  };

  const typeOfMark = (written: number): number => {
    const folded = foldCode(written);
    return skippedMarks.has(String.fromCharCode(folded)) ? Type.skipped : (markTypes.get(folded) ?? Type.nothing);
  };

  return {
    symbolsOf: (type) => {
      let set = sets[type];
      if (!set) {
        set = new Set(symbols[type]);
        sets[type] = set;
      }
      return set;
    },
    typesOf: ({ text, count, start, end, kind }) => {
      const types = new Uint16Array(count);
      for (let i = 0; i < count; i++) {
        const tokenKind = kind[i];
        if (tokenKind === TokenKind.word || tokenKind === TokenKind.number)
          types[i] = typeOfWord(text, start[i] as number, end[i] as number, tokenKind === TokenKind.number);
        else if (tokenKind === TokenKind.newline) types[i] = Type.skipped;
        else if (tokenKind === TokenKind.punctuation) types[i] = typeOfMark(text.charCodeAt(start[i] as number));
      }
      return types;
    },
  };
}
