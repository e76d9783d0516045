import type { Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";
import { cuesIn, hasCue, oncePerSentence } from "./cues-in.ts";
import { says } from "./says.ts";

/** A gesture that is tied to a review, or to not speaking of the matter. */
export const goodwillForReview: Check = {
  id: "goodwill-for-review",
  category: "content",
  severity: 3,
  find: ({ reading }) => {
    const { none, silence } = reading.lexicon.language.checkWords;
    const about = cuesIn(reading, "review-change").filter(
      ({ sentence }) =>
        !says(reading, sentence, none) && (isTied(reading, sentence) || hasCue(reading, sentence, "amount")),
    );
    const silent = cuesIn(reading, "gift", "gift-sum").filter(({ sentence }) =>
      [sentence - 1, sentence, sentence + 1].some(
        (near) => reading.parts[near] === "body" && says(reading, near, silence) && isTied(reading, near),
      ),
    );
    return oncePerSentence([...about, ...silent].sort((a, b) => a.start - b.start));
  },
};

/** A gesture stands in the sentence or after it, on a condition; or before it, and is asked something in return for. */
function isTied(reading: Reading, sentence: number): boolean {
  const { inReturn, ifYou } = reading.lexicon.language.checkWords;
  const gives = (number: number) =>
    reading.parts[number] === "body" && (hasCue(reading, number, "gift") || hasCue(reading, number, "gift-sum"));
  if (says(reading, sentence, inReturn)) return [sentence - 1, sentence, sentence + 1].some(gives);
  return says(reading, sentence, ifYou) && [sentence, sentence + 1].some(gives);
}
