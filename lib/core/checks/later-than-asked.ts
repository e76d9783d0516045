import { isoDay } from "../days.ts";
import { findDate } from "../promises/find-date.ts";
import type { Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";
import { cuesIn } from "./cues-in.ts";
import { findDeadline } from "./customer-deadline.ts";
import { datedPromises, spanOfWhen } from "./dated-promises.ts";
import { letterSays, wordsIn } from "./says.ts";

/** All that the letter promises comes after the day that the customer set, and the letter does not say so. */
export const laterThanAsked: Check = {
  id: "later-than-asked",
  category: "content",
  severity: 2,
  find: ({ reading, theirs, promises, now }) => {
    const [first] = datedPromises(promises);
    const deadline = theirs && first ? findDeadline(theirs, now) : null;
    if (!first || deadline === null || deadline < isoDay(now) || first.when.date <= deadline) return [];
    const isSaid = letterSays(reading, reading.lexicon.language.checkWords.laterThanWished);
    if (isSaid || cuesIn(reading, "done").length > 0 || namesDayUpTo(reading, deadline, now)) return [];
    return [spanOfWhen(reading.text, first)];
  },
};

/** Something happens in time, in words that are no promise: "het geld staat er morgen". */
function namesDayUpTo(reading: Reading, deadline: string, now: Date): boolean {
  return reading.body.some((number) => {
    const day = findDate(wordsIn(reading, number), reading.lexicon.language.calendar, now)?.date;
    return day !== undefined && day >= isoDay(now) && day <= deadline;
  });
}
