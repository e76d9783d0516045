import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { foldedWords } from "../text/tokens.ts";

interface Phrases {
  byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]>;
  beginnings: readonly string[];
}

const phrasesOf = oncePer((phrases: readonly string[]): Phrases => {
  const byFirstWord = new Map<string, (readonly string[])[]>();
  const beginnings: string[] = [];
  for (const phrase of phrases) {
    if (phrase.endsWith("*")) {
      beginnings.push(phrase.slice(0, -1));
      continue;
    }
    const [first = "", ...rest] = phrase.split(" ");
    const list = byFirstWord.get(first);
    if (list) list.push(rest);
    else byFirstWord.set(first, [rest]);
  }
  return { byFirstWord, beginnings };
});

/** Whether folded words hold one of the phrases; one that ends in "*" is the beginning of a word. */
export function holdAny(words: readonly string[], phrases: readonly string[]): boolean {
  const { byFirstWord, beginnings } = phrasesOf(phrases);
  return words.some((word, at) => {
    const isWhole = byFirstWord
      .get(word)
      ?.some((rest) => rest.every((other, ahead) => words[at + 1 + ahead] === other));
    return isWhole === true || beginnings.some((beginning) => word.startsWith(beginning));
  });
}

/** The folded words of a sentence, by its number; none where there is no such sentence. */
export function wordsIn({ tokens, sentences }: Reading, number: number): string[] {
  const sentence = sentences[number];
  return sentence ? foldedWords(tokens, sentence.first, sentence.last) : [];
}

/** Whether a sentence of the text holds one of the phrases. */
export const says = (reading: Reading, number: number, phrases: readonly string[]): boolean =>
  holdAny(wordsIn(reading, number), phrases);

/** Whether a sentence of the letter's own text does. */
export const letterSays = (reading: Reading, phrases: readonly string[]): boolean =>
  reading.body.some((number) => says(reading, number, phrases));
