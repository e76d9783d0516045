import { isoDay, plusDays } from "../days.ts";
import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";
import { cuesIn, hasCue } from "./cues-in.ts";
import { datedPromises, spanOfWhen } from "./dated-promises.ts";
import { letterSays, says } from "./says.ts";

/** A term from here on is long whatever is missing. */
const longTerm = 7;
/** Failures that leave somebody without a thing. */
const without: readonly string[] = ["outage", "damaged", "late"];

/** Without water, heat, internet, money or medicine. */
const isInNeed = oncePer((theirs: Reading): boolean => {
  const { needs } = theirs.lexicon.language.checkWords;
  return theirs.body.some((number) => says(theirs, number, needs));
});

/** A long wait for what the customer is without, and nothing for in between. */
export const noAlternative: Check = {
  id: "no-alternative",
  category: "content",
  severity: 1,
  find: ({ reading, theirs, complaint, promises, now }) => {
    const [first] = datedPromises(promises);
    if (!first || !theirs || !complaint || first.when.date <= isoDay(plusDays(now, 1))) return [];
    const isLong =
      first.when.date >= isoDay(plusDays(now, longTerm)) && complaint.issues.some((issue) => without.includes(issue));
    if (!isLong && !isInNeed(theirs)) return [];
    const { alternative, money } = reading.lexicon.language.checkWords;
    const number = reading.body.find((at) => reading.sentences[at]?.start === first.start) ?? -1;
    if (says(reading, number, money) || hasCue(reading, number, "amount")) return [];
    return letterSays(reading, alternative) || cuesIn(reading, "done").length > 0
      ? []
      : [spanOfWhen(reading.text, first)];
  },
};
