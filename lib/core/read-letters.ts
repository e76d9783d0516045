import type { Language } from "./contract.ts";
import { complaintLexicon, draftLexicon, frequentWords } from "./languages/languages.ts";
import { guessLanguage } from "./text/language-guess.ts";
import { type Reading, readText } from "./text/reading.ts";
import { rereadText } from "./text/reread.ts";
import { retokenise, tokenise } from "./text/tokens.ts";

/**
 * Reads a draft in its language, which is guessed where it is not known. `before`: a reading of the text as it was, of which
 * only what changed is read again. null for a text in neither language.
 */
export function readDraft(text: string, known: Language | undefined, before: Reading | null): Reading | null {
  const retokenised = before && retokenise(text, before.tokens);
  const tokens = retokenised?.tokens ?? tokenise(text);
  const language = known ?? guessLanguage(tokens, frequentWords);
  if (language === null) return null;
  const lexicon = draftLexicon(language);
  if (retokenised && before.lexicon === lexicon) return rereadText(before, text, retokenised);
  return readText(text, lexicon, tokens);
}

/** The message read last, which stays the same while its answer is written. */
let lastRead: { complaint: string; answeredIn: Language; reading: Reading } | null = null;

/** Reads a customer's message, which may be in the other language than the one that is answered in. */
export function readTheirs(complaint: string, answeredIn: Language): Reading {
  if (lastRead?.complaint !== complaint || lastRead.answeredIn !== answeredIn) {
    const tokens = tokenise(complaint);
    const lexicon = complaintLexicon(guessLanguage(tokens, frequentWords) ?? answeredIn);
    lastRead = { complaint, answeredIn, reading: readText(complaint, lexicon, tokens) };
  }
  return lastRead.reading;
}

/** The language of a message whose answer is yet to be begun. */
export const guessTheirs = (complaint: string): Language | null => guessLanguage(tokenise(complaint), frequentWords);
