import type { Sentence } from "../text/sentences.ts";
import { TokenKind, type Tokens, tokenise } from "../text/tokens.ts";

/** What one place of a team's phrase may be: a word as it is read after folding, a number, or up to so many words of any kind. */
export type PhrasePart = { word: string } | "number" | { gap: number };

const mostPassedOver = 4;
/** Each place where words may stand in between multiplies the ways in which a phrase can be tried. */
const mostGaps = 3;

/**
 * Reads a phrase as a team writes it: plain words, "#" for a number, "..." (three times at most) for up to four words in
 * between. Null when it has no word to begin and to end with: it would match anywhere.
 */
export function readPhrase(phrase: string): readonly PhrasePart[] | null {
  const parts: PhrasePart[] = [];
  const pieces = phrase.split(/\.\.\.|…/);
  if (pieces.length > mostGaps + 1) return null;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) parts.push({ gap: mostPassedOver });
    const { words, kind } = tokenise(piece);
    for (const [at, { folded }] of words.entries())
      if (folded === "#") parts.push("number");
      else if (kind[at] !== TokenKind.newline) parts.push({ word: folded });
  }
  const isWord = (part: PhrasePart | undefined) => typeof part === "object" && "word" in part;
  return isWord(parts[0]) && isWord(parts.at(-1)) ? parts : null;
}

/** The token after the last one that the parts take from `at` on; the nearest where there are several; null for none. */
export function endOfPhrase(
  parts: readonly PhrasePart[],
  tokens: Tokens,
  sentence: Sentence,
  at: number,
): number | null {
  const [part, ...rest] = parts;
  if (part === undefined) return at;
  if (typeof part === "object" && "gap" in part) {
    for (let skipped = 0; skipped <= part.gap; skipped++) {
      const end = endOfPhrase(rest, tokens, sentence, at + skipped);
      if (end !== null) return end;
    }
    return null;
  }
  if (at >= sentence.last) return null;
  const fits = part === "number" ? tokens.kind[at] === TokenKind.number : tokens.words[at]?.folded === part.word;
  return fits ? endOfPhrase(rest, tokens, sentence, at + 1) : null;
}
