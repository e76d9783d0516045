import type { Span } from "../contract.ts";
import type { CueName, QuestionWords } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import type { Check } from "./check.ts";
import { cuesIn, hasCue } from "./cues-in.ts";
import { holdAny, wordsIn } from "./says.ts";

/** More than these and the customer has a form to fill in. */
const mostAsks = 2;
const forData: readonly CueName[] = ["asks-order", "asks-phone", "asks-photo", "asks-address", "asks-data"];

const questionWordsOf = oncePer(({ openers }: QuestionWords): readonly string[] => Object.values(openers).flat());

/** The third thing that a letter asks the customer for, and every later one. */
export const twoAsks: Check = {
  id: "two-asks",
  category: "content",
  severity: 1,
  find: ({ reading }) => {
    const asks: Span[] = [];
    const seen = new Set<string>();
    for (const { owner, sentence, start, end } of cuesIn(reading, ...forData)) {
      const key = `${sentence} ${owner.of === "cue" ? owner.cue : ""}`;
      if (!seen.has(key)) asks.push({ start, end });
      seen.add(key);
    }
    const words = questionWordsOf(reading.lexicon.language.questionWords);
    for (const number of reading.body) {
      const sentence = reading.sentences[number];
      if (!sentence || reading.text.charAt(sentence.end - 1) !== "?") continue;
      if (forData.some((cue) => hasCue(reading, number, cue))) continue;
      if (holdAny(wordsIn(reading, number).slice(0, 4), words)) asks.push({ start: sentence.start, end: sentence.end });
    }
    return asks.sort((a, b) => a.start - b.start).slice(mostAsks);
  },
};
