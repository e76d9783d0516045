import { foldText } from "./fold.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

const longestStem = 7;
const shortestContentWord = 4;

/** More different words than one agent writes; then the kept ones are dropped. */
const mostKept = 20_000;
let kept = new Map<string, string | null>();

/**
 * What a word has in common with its other forms, roughly: enough to see that a draft and a complaint speak of the same
 * thing ("bezorging", "bezorgd"; "delivered", "delivery"). null for words too short to tell anything.
 */
export function stemOf(word: string): string | null {
  let stem = kept.get(word);
  if (stem === undefined) {
    stem = newStemOf(foldText(word));
    if (kept.size >= mostKept) kept = new Map();
    kept.set(word, stem);
  }
  return stem;
}

function newStemOf(folded: string): string | null {
  if (folded.length < shortestContentWord) return null;
  const base = folded.replace(/^ge(?=.{5})/, "").replace(/(?:ingen|ing|heid|eren|tje|jes|en|er|es|ed|ly|s|t|d|e)$/, "");
  const stem = base.length >= 3 ? base : folded;
  return stem.slice(0, longestStem).replace(/(.)\1$/, "$1");
}

/** Stems of the content words and all numbers of a stretch of tokens. `ignored`: stems that every letter is full of. */
export function stemsIn(tokens: Tokens, first: number, last: number, ignored: ReadonlySet<string>): string[] {
  const stems: string[] = [];
  for (let at = first; at < last; at++) {
    if (tokens.kind[at] === TokenKind.number) stems.push(tokens.text.slice(tokens.start[at], tokens.end[at]));
    else if (tokens.kind[at] === TokenKind.word) {
      const stem = stemOf(tokens.words[at] as string);
      if (stem !== null && !ignored.has(stem)) stems.push(stem);
    }
  }
  return stems;
}
