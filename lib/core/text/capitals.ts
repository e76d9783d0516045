import { rememberedPerSentence } from "./sentence-memory.ts";
import { TokenKind } from "./tokens.ts";

/** What most words do not do, and quickly seen: neither the sign at `start` nor the next is a small letter from a to z. */
export function beginsInCapitals(text: string, start: number): boolean {
  return !isSmall(text.charCodeAt(start)) && !isSmall(text.charCodeAt(start + 1));
}

/** A letter from a to z. */
export const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;

/** Whether a word of the sentence may be in capitals; most sentences have none. */
export const mayHoldCapitals = rememberedPerSentence(({ tokens, sentences, text }, number): boolean => {
  const { first = 0, last = 0 } = sentences[number] ?? {};
  for (let at = first; at < last; at++)
    if (tokens.kind[at] === TokenKind.word && beginsInCapitals(text, tokens.start[at] as number)) return true;
  return false;
});
