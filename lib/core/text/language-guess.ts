import type { Language } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import { TokenKind, type Tokens } from "./tokens.ts";
import { rememberedPerWord, type Word } from "./words.ts";

const mostTokensRead = 400;
const leastShare = 0.18;
/** How many times as many small words the winner must have. */
const lead = 1.6;

/**
 * The language of a text by its small words; null when it is neither of those given, too mixed, or too short to tell.
 * `words` maps a language to its small words, folded; a word in both counts for both.
 */
export function guessLanguage(tokens: Tokens, words: ReadonlyMap<Language, ReadonlySet<string>>): Language | null {
  const languagesOf = lookUpIn(words);
  const names = [...words.keys()];
  const hits = names.map(() => 0);
  let total = 0;
  for (let i = 0; i < tokens.count && total < mostTokensRead; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    total++;
    for (const number of languagesOf(tokens.words[i] as Word)) hits[number] = (hits[number] as number) + 1;
  }
  const most = Math.max(...hits);
  const best = hits.indexOf(most);
  if (total === 0 || most === 0 || most / total < leastShare) return null;
  const second = Math.max(0, ...hits.filter((_, number) => number !== best));
  return most >= lead * second ? (names[best] ?? null) : null;
}

/** Tells the languages, by number, in which a word is a small one. */
const lookUpIn = oncePer((words: ReadonlyMap<Language, ReadonlySet<string>>): ((word: Word) => readonly number[]) =>
  rememberedPerWord((word) => [...words.values()].flatMap((list, number) => (list.has(word) ? [number] : []))),
);
