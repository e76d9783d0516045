import { isoDay, plusDays } from "../days.ts";
import { findDate, type NamedDay } from "../promises/find-date.ts";
import type { Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";
import { wordsIn } from "./says.ts";

/** How far before a day the word stands that says what was on it ("de bezorging van uw kast op 3 november"). */
const reach = 7;
/** A day as near as this is one that we name ourselves: when the engineer comes, when the money is there. */
const aheadAtMost = 60;

/**
 * A day on which something was ("uw bestelling van 13 november") that the customer puts on another one of the same month, or
 * on the same day of another month: a slip of the pen more likely than not.
 */
export const otherDate: Check = {
  id: "other-date",
  category: "content",
  severity: 2,
  find: ({ reading, theirs, now }) => {
    const { language } = reading.lexicon;
    if (!theirs || theirs.lexicon.language !== language) return [];
    const told = daysIn(theirs, now);
    if (told.length === 0) return [];
    const named = new Set(told.map(({ date }) => date));
    const near = isoDay(plusDays(now, aheadAtMost));
    const ours = daysIn(reading, now);
    return ours
      .filter(({ date }) => !named.has(date) && !(date >= isoDay(now) && date <= near))
      .filter(({ date, events }) =>
        told.some((one) => one.events.some((event) => events.includes(event)) && isAlike(one.date, date)),
      )
      .filter(
        ({ events }) => !ours.some((one) => named.has(one.date) && one.events.some((event) => events.includes(event))),
      )
      .map(({ sentence, first, last }) => spanOf(reading, sentence, first, last));
  },
};

interface EventDay extends NamedDay {
  sentence: number;
  /** The words for what was on that day. */
  events: readonly string[];
}

function daysIn(text: Reading, now: Date): EventDay[] {
  const { calendar, checkWords } = text.lexicon.language;
  return text.body.flatMap((sentence): EventDay[] => {
    const words = wordsIn(text, sentence);
    const events = words.filter((word) => checkWords.events.includes(word));
    const day = events.length === 0 ? null : findDate(words, calendar, now);
    if (!day || !/\d/.test(words.slice(day.first, day.last).join(""))) return [];
    const before = words.slice(Math.max(0, day.first - reach), day.first);
    const close = events.filter((event) => before.includes(event));
    return close.length === 0 ? [] : [{ ...day, sentence, events: close }];
  });
}

/** The same month, or the same day of a month; the year is seldom written. */
const isAlike = (one: string, other: string): boolean =>
  one.slice(5, 7) === other.slice(5, 7) || one.slice(8) === other.slice(8);

function spanOf({ tokens, sentences }: Reading, sentence: number, first: number, last: number) {
  const from = sentences[sentence]?.first ?? 0;
  return { start: tokens.start[from + first] as number, end: tokens.end[from + last - 1] as number };
}
