import { foldText } from "./fold.ts";
import { TokenKind, type Tokens } from "./tokens.ts";
import { rememberedPerWord, type Word } from "./words.ts";

const longestStem = 7;
const shortestContentWord = 4;

/**
 * What a word has in common with its other forms, roughly: enough to see that a draft and a complaint speak of the same
 * thing ("bezorging", "bezorgd"; "delivered", "delivery"). null for words too short to tell anything.
 */
export function stemOf(word: string): string | null {
  return stemOfFolded(foldText(word));
}

const stemOfWord = rememberedPerWord(stemOfFolded);

function stemOfFolded(folded: string): string | null {
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
      const stem = stemOfWord(tokens.words[at] as Word);
      if (stem !== null && !ignored.has(stem)) stems.push(stem);
    }
  }
  return stems;
}
