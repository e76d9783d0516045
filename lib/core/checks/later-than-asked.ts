import type { Check } from "./check.ts";
import { cuesIn } from "./cues-in.ts";
import { findDeadline } from "./customer-deadline.ts";
import { datedPromises, spanOfWhen } from "./dated-promises.ts";
import { dayAhead } from "./day-ahead.ts";
import { letterSays } from "./says.ts";

/** All that the letter promises comes after the day that the customer set, and the letter does not say so. */
export const laterThanAsked: Check = {
  id: "later-than-asked",
  category: "content",
  severity: 2,
  find: ({ reading, theirs, promises, now }) => {
    const [first] = datedPromises(promises);
    const deadline = theirs && first ? findDeadline(theirs, now) : null;
    if (!first || deadline === null || deadline < dayAhead(now, 0) || first.when.date <= deadline) return [];
    const isSaid = letterSays(reading, reading.lexicon.language.checkWords.laterThanWished);
    return isSaid || cuesIn(reading, "done").length > 0 ? [] : [spanOfWhen(reading.text, first)];
  },
};
