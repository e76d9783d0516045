import { frequentWords } from "../languages/languages.ts";
import { guessLanguage } from "../text/language-guess.ts";
import type { Check } from "./check.ts";

/** Fewer words than this say too little of the customer's language. */
const fewestWords = 8;

/** The reply is in the one language and the customer wrote in the other. The span is the first sentence of the body. */
export const otherLanguage: Check = {
  id: "other-language",
  category: "content",
  severity: 2,
  find: ({ reading, theirs }) => {
    if (!theirs || theirs.tokens.count < fewestWords) return [];
    const language = guessLanguage(theirs.tokens, frequentWords);
    if (language === null || language === reading.lexicon.language.code) return [];
    const first = reading.sentences.find((_, number) => reading.parts[number] === "body") ?? reading.sentences[0];
    return first ? [{ start: first.start, end: first.end }] : [];
  },
};
