import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import { stemOf, stemsIn } from "../text/stems.ts";

/** What ties a draft to one complaint: the content words and numbers that the customer used. */
export interface Anchors {
  /** How many different anchors stand in the sentence. */
  countIn(sentence: number): number;
}

/** Anchors of a draft in its complaint; without a complaint there are none. */
export function findAnchors(draft: Reading, complaint: Reading | null): Anchors {
  const theirs = complaint && stemsOfCustomer(draft.lexicon.language.commonWords)(complaint);
  if (!theirs || theirs.size === 0) return { countIn: () => 0 };
  const counts: (number | undefined)[] = [];
  return {
    countIn(number) {
      const known = counts[number];
      if (known !== undefined) return known;
      let count = 0;
      for (const stem of stemsOfSentence(draft, number)) if (theirs.has(stem)) count++;
      counts[number] = count;
      return count;
    },
  };
}

const stemsOfCustomer = oncePer((common: readonly string[]) =>
  oncePer(({ tokens }: Reading): ReadonlySet<string> => new Set(stemsIn(tokens, 0, tokens.count, commonStems(common)))),
);

const stemsOfSentence = rememberedPerSentence(({ lexicon, tokens, sentences }, number): ReadonlySet<string> => {
  const { first = 0, last = 0 } = sentences[number] ?? {};
  return new Set(stemsIn(tokens, first, last, commonStems(lexicon.language.commonWords)));
});

const commonStems = oncePer(
  (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stemOf).filter((stem) => stem !== null)),
);
