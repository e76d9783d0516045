import type { Language } from "../contract.ts";
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
  const hits = new Map<Language, number>([...words.keys()].map((language) => [language, 0]));
  let total = 0;
  for (let i = 0; i < tokens.count && total < mostTokensRead; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    total++;
    const languages = languagesOf(tokens.words[i] as Word);
    for (const language of languages) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  if (total === 0) return null;
  const [best, second] = [...hits].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] === 0) return null;
  if (best[1] / total < leastShare) return null;
  return best[1] >= lead * (second?.[1] ?? 0) ? best[0] : null;
}

type LookUp = (word: Word) => readonly Language[];

const lookUps = new WeakMap<ReadonlyMap<Language, ReadonlySet<string>>, LookUp>();

/** Tells the languages in which a word is a small one. */
function lookUpIn(words: ReadonlyMap<Language, ReadonlySet<string>>): LookUp {
  let lookUp = lookUps.get(words);
  if (!lookUp) {
    lookUp = rememberedPerWord((word) => [...words].flatMap(([language, list]) => (list.has(word) ? [language] : [])));
    lookUps.set(words, lookUp);
  }
  return lookUp;
}
