import type { Reading } from "../text/reading.ts";
import { stemOf, stemsIn } from "../text/stems.ts";

/** What ties a draft to one complaint: the content words and numbers that the customer used. */
export interface Anchors {
  /** How many different anchors stand in the sentence. */
  countIn(sentence: number): number;
}

/** Anchors of a draft in its complaint; without a complaint there are none. */
export function findAnchors(draft: Reading, complaint: Reading | null): Anchors {
  const common = commonStems(draft.lexicon.language.commonWords);
  const theirs = new Set(complaint ? stemsIn(complaint.tokens, 0, complaint.tokens.count, common) : []);
  const counts = new Map<number, number>();
  const countIn = (number: number): number => {
    const sentence = draft.sentences[number];
    if (!sentence || theirs.size === 0) return 0;
    let count = counts.get(number);
    if (count === undefined) {
      count = new Set(stemsIn(draft.tokens, sentence.first, sentence.last, common).filter((stem) => theirs.has(stem)))
        .size;
      counts.set(number, count);
    }
    return count;
  };
  return { countIn };
}

const commonSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function commonStems(words: readonly string[]): ReadonlySet<string> {
  let set = commonSets.get(words);
  if (!set) {
    set = new Set(words.map(stemOf).filter((stem) => stem !== null));
    commonSets.set(words, set);
  }
  return set;
}
