import { fromSharedWords } from "../languages/languages.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import { wordSource } from "../text/word-source.ts";

/** Whether a sentence, by its number, says sorry in so many words. */
export const saysSorry = rememberedPerSentence(({ matchesIn, text }, number): boolean =>
  (matchesIn[number] ?? []).some(
    ({ owner, start, end }) =>
      owner.of === "note" &&
      owner.note === "apology" &&
      owner.part !== "responsibility" &&
      owner.part !== "regret" &&
      isSaid(text.slice(start, end)),
  ),
);

/** A word of apology, not an admission alone. */
const isSaid = (words: string) => sorry().test(words);

const sorry = fromSharedWords((wordsOf) => new RegExp(`\\b${wordSource(wordsOf("sorry"))}`, "i"));
