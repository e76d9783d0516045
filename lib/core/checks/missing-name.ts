import { fromSharedWords } from "../languages/languages.ts";
import { foldText } from "../text/fold.ts";
import { wordSource } from "../text/word-source.ts";
import type { Check } from "./check.ts";

const nobody = fromSharedWords(
  (wordsOf) => new RegExp(`^${wordSource(wordsOf("greetsNobody"))} ${wordSource(wordsOf("nobody"))}\\b`),
);

/** A greeting to nobody, while the customer signed with a name. */
export const missingName: Check = {
  id: "missing-name",
  category: "content",
  severity: 1,
  find: ({ reading, complaint }) => {
    const greeting = reading.letter.parts.find((part) => part.part === "greeting");
    if (!greeting || !complaint?.name) return [];
    const words = foldText(reading.text.slice(greeting.start, greeting.end));
    return nobody().test(words) ? [{ start: greeting.start, end: greeting.end }] : [];
  },
};
