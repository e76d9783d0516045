import { oncePer } from "../once-per.ts";
import type { CalendarWords } from "./language.ts";

/** The names of days (0 is Sunday) and months (0 is January), by number. */
export interface CalendarNumbers {
  weekday: ReadonlyMap<string, number>;
  month: ReadonlyMap<string, number>;
}

/** What the names in a calendar count for. */
export const calendarNumbers = oncePer((calendar: CalendarWords): CalendarNumbers => {
  const numbered = (lists: readonly string[]) =>
    new Map(lists.flatMap((list, at) => list.split(" ").map((word) => [word, at] as const)));
  return { weekday: numbered(calendar.weekdays), month: numbered(calendar.months) };
});

/** Whether a folded word is the name of a day or a month, short or in full. */
export function namesDayOrMonth(word: string, calendar: CalendarWords): boolean {
  const { weekday, month } = calendarNumbers(calendar);
  return weekday.has(word) || month.has(word);
}
