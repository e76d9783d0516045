import type { Reading } from "./reading.ts";

/** What was worked out about one sentence; it goes along when the next version of the text has the same sentence. */
export type SentenceMemory = unknown[];

let remembering = 0;

/**
 * Works out something about a sentence when it is first asked for, and not again as long as the sentence is the same, the
 * two beside it on either side, and the part of the letter and the quotations that it stands in. So nothing else may count:
 * neither the complaint nor a setting nor the clock. The sentence may move meanwhile: what tells of places tells them from
 * its beginning on. (Its matches move along.)
 */
export function rememberedPerSentence<T>(
  workOut: (reading: Reading, sentence: number) => T,
): (reading: Reading, sentence: number) => T {
  const at = remembering++;
  return (reading, sentence) => {
    const memory = reading.memories[sentence];
    let known = memory?.[at] as T | undefined;
    if (known === undefined) {
      known = workOut(reading, sentence);
      if (memory) memory[at] = known;
    }
    return known;
  };
}
