import { foldCode } from "../text/fold.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";

/**
 * The words that patterns speak of. Every word gets a symbol, every prefix ("bezorg*") too; a token's *type* stands for
 * all symbols that it satisfies, so that the automaton takes one step a token however many patterns want it.
 */
export interface Vocabulary {
  /** Symbols satisfied by each type. */
  symbolsOf: readonly (readonly number[])[];
  typesOf(tokens: Tokens): Uint16Array;
  word(word: string): number;
  prefix(prefix: string): number;
  mark(mark: string): number;
}

export const Symbol_ = { any: 0, number: 1, endOfSentence: 2 } as const;
/** Types that every vocabulary has; marks and words follow. */
export const Type = { nothing: 0, unknownWord: 1, number: 2, endOfSentence: 3, skipped: 4 } as const;

const firstFreeSymbol = 3;
/** Marks of formatting and quotation marks: patterns read past them. */
const skippedMarks = new Set(["*", "_", "~", '"', "[", "]"]);
/** Marks that stand for a word, so that a gap goes over them. */
const spokenMarks = ["€", "$", "£", "%", "&", "+"];

interface Node {
  children: Map<number, Node>;
  word: number;
  prefix: number;
  /** Types, filled in by `seal`: for a token that ends here, and for one that goes on into the unknown. */
  exactType: number;
  openType: number;
}

const createNode = (): Node => ({ children: new Map(), word: -1, prefix: -1, exactType: 0, openType: 0 });

/** Collects words while patterns are compiled; `seal` turns the collection into a vocabulary. */
export function createVocabulary(): Vocabulary & { seal(): void } {
  const root = createNode();
  const markSymbols = new Map<string, number>();
  const markTypes = new Map<number, number>();
  const symbolsOf: number[][] = [[], [Symbol_.any], [Symbol_.any, Symbol_.number], [Symbol_.endOfSentence], []];
  let nextSymbol = firstFreeSymbol;

  const nodeOf = (word: string) => {
    let node = root;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let child = node.children.get(code);
      if (!child) {
        child = createNode();
        node.children.set(code, child);
      }
      node = child;
    }
    return node;
  };

  const typeFor = (symbols: number[]): number => {
    symbolsOf.push(symbols);
    return symbolsOf.length - 1;
  };

  const seal = () => {
    const visit = (node: Node, prefixes: number[], openType: number) => {
      const here = node.prefix >= 0 ? [...prefixes, node.prefix] : prefixes;
      node.openType = node.prefix >= 0 ? typeFor([Symbol_.any, ...here]) : openType;
      node.exactType = node.word >= 0 ? typeFor([Symbol_.any, ...here, node.word]) : node.openType;
      for (const child of node.children.values()) visit(child, here, node.openType);
    };
    visit(root, [], Type.unknownWord);
    for (const [mark, symbol] of markSymbols) markTypes.set(mark.charCodeAt(0), typeFor([symbol]));
    for (const mark of spokenMarks) {
      const symbol = markSymbols.get(mark);
      markTypes.set(mark.charCodeAt(0), typeFor(symbol === undefined ? [Symbol_.any] : [Symbol_.any, symbol]));
    }
  };

  const typesOf = (tokens: Tokens): Uint16Array => {
    const { text, count, start, end, kind } = tokens;
    const types = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const tokenKind = kind[i];
      if (tokenKind === TokenKind.word || tokenKind === TokenKind.number)
        types[i] = typeOfWord(root, text, start[i] as number, end[i] as number, tokenKind === TokenKind.number);
      else if (tokenKind === TokenKind.newline) types[i] = Type.skipped;
      else if (tokenKind === TokenKind.punctuation) types[i] = typeOfMark(text.charCodeAt(start[i] as number));
    }
    return types;
  };

  const typeOfMark = (code: number): number => {
    const folded = foldCode(code);
    return skippedMarks.has(String.fromCharCode(folded)) ? Type.skipped : (markTypes.get(folded) ?? Type.nothing);
  };

  return {
    symbolsOf,
    typesOf,
    seal,
    word: (word) => {
      const node = nodeOf(word);
      if (node.word < 0) node.word = nextSymbol++;
      return node.word;
    },
    prefix: (prefix) => {
      const node = nodeOf(prefix);
      if (node.prefix < 0) node.prefix = nextSymbol++;
      return node.prefix;
    },
    mark: (mark) => {
      let symbol = markSymbols.get(mark);
      if (symbol === undefined) {
        symbol = nextSymbol++;
        markSymbols.set(mark, symbol);
      }
      return symbol;
    },
  };
}

function typeOfWord(root: Node, text: string, from: number, to: number, isNumber: boolean): number {
  let node = root;
  for (let at = from; at < to; at++) {
    const code = foldCode(text.charCodeAt(at));
    if (code === 0) continue;
    const child = node.children.get(code);
    if (!child) return isNumber ? Type.number : node.openType;
    node = child;
  }
  if (isNumber && node.exactType === Type.unknownWord) return Type.number;
  return node.exactType;
}
