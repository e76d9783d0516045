import { oncePer } from "../once-per.ts";
import type { Check } from "./check.ts";
import { liesIn } from "./lies-in.ts";

/** A number that begins so, with the rest of its digits; "0900" in an amount or a longer number is none. */
const numbersLike = oncePer((prefixes: readonly string[]) => {
  const written = prefixes.map((prefix) => prefix.split("").join("[ .-]?")).join("|");
  return new RegExp(`(?<![\\d+,.-])(?:${written})(?:[ .-]?\\d){3,8}(?![\\d,])`, "g");
});

/** A telephone number that costs the customer more than a call: a complaint should not have to be paid for. */
export const costlyNumber: Check = {
  id: "costly-number",
  category: "content",
  severity: 2,
  find: ({ reading }) =>
    [...reading.text.matchAll(numbersLike(reading.lexicon.language.checkWords.costlyNumbers))].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return liesIn(reading.letter, "quote", span.start) ? [] : [span];
    }),
};
