import { isoDay, msPerDay, plusDays } from "../days.ts";
import { type CalendarNumbers, calendarNumbers } from "../languages/calendar-numbers.ts";
import type { CalendarWords, TimeUnit } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { addWorkingDays, usualWeek, type WorkCalendar } from "./working-days.ts";

/** A day in a promise: the words that name it (indexes, `last` exclusive), and the date, yyyy-mm-dd. */
export interface NamedDay {
  first: number;
  last: number;
  date: string;
}

const monday = 1;
const friday = 5;
const justBehind = 45 * msPerDay;

interface Words extends CalendarNumbers {
  /** Words for a day and how far ahead it lies, those of several words first. */
  days: readonly (readonly [words: readonly string[], ahead: number])[];
  /** Every word with which a day can begin, but for numbers; "vrijdagochtend" among them. */
  openers: ReadonlySet<string>;
}

const wordsOf = oncePer((calendar: CalendarWords): Words => {
  const { weekday, month } = calendarNumbers(calendar);
  const weeks = Object.keys(calendar.units).filter((word) => calendar.units[word] === "week");
  const openers = new Set([
    ...weekday.keys(),
    ...[...weekday.keys()].flatMap((day) => calendar.dayparts.map((part) => day + part)),
    ...month.keys(),
    ...calendar.next,
    ...calendar.start,
    ...calendar.end,
    ...[...Object.keys(calendar.days), ...calendar.within].map((words) => words.split(" ")[0] as string),
    ...weeks,
    ...calendar.this,
  ]);
  const days = Object.entries(calendar.days).map(([words, ahead]) => [words.split(" "), ahead] as const);
  return { weekday, month, days: days.sort(([one], [other]) => other.length - one.length), openers };
});

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/**
 * The first day that a sentence names, as a date. `words`: its folded words, numbers and marks; `now`: the moment of
 * writing. Days without a year lie ahead; a week ends on Friday; `working` says on which days is worked. null when no
 * date can be told ("as soon as possible", "three days", "03/04").
 *
 * Ours, and not chrono-node's: on the 77 expressions of the test it (2.10, with `forwardDate`) tells 26 of 40 Dutch and 26 of
 * 37 English ones; it knows no working days, takes "zo" for Sunday and "03/04" for March.
 */
export function findDate(
  words: readonly string[],
  calendar: CalendarWords,
  now: Date,
  working: WorkCalendar = usualWeek,
): NamedDay | null {
  const { openers } = wordsOf(calendar);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (!openers.has(word) && !isDigit(word.charCodeAt(0))) continue;
    const found =
      calendarDay(words, at, calendar, now) ??
      weekday(words, at, calendar, now) ??
      nearDay(words, at, calendar, now) ??
      endOfSpan(words, at, calendar, now) ??
      term(words, at, calendar, now, working);
    if (found) return { first: at, last: found.last, date: isoDay(found.date) };
  }
  return null;
}

interface Found {
  last: number;
  date: Date;
}

const ordinal = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?$/;
const numeric = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/;
/** With a full stop and no year: "17.30". */
const isClockTime = (word: string): boolean => /^\d{1,2}\.\d{2}$/.test(word);
const isoShape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "14 mei", "May 14th, 2026", "14-5", "2026-05-14". */
function calendarDay(words: readonly string[], at: number, calendar: CalendarWords, now: Date): Found | null {
  const word = words[at] as string;
  const written = isoShape.exec(word);
  if (written) return valid(Number(written[1]), Number(written[2]) - 1, Number(written[3]), at + 1);
  const { month } = wordsOf(calendar);
  const dayFirst = ordinal.exec(word);
  if (dayFirst) {
    const monthAt = calendar.ofMonth.includes(words[at + 1] ?? "") ? at + 2 : at + 1;
    const monthAfter = month.get(words[monthAt] ?? "");
    if (monthAfter !== undefined) return withYear(Number(dayFirst[1]), monthAfter, words, monthAt + 1, now);
  }
  const monthFirst = month.get(word);
  const day = monthFirst === undefined ? null : ordinal.exec(words[at + 1] ?? "");
  if (monthFirst !== undefined && day) return withYear(Number(day[1]), monthFirst, words, at + 2, now);
  const short = numeric.exec(word);
  if (!short) return null;
  const [one, two] = [Number(short[1]), Number(short[2])];
  if (isClockTime(word)) return null;
  const isDayFirst = calendar.dayFirst ?? (one > 12 || one === two);
  if (!isDayFirst && two <= 12) return null;
  const [dayOf, monthOf] = isDayFirst ? [one, two - 1] : [two, one - 1];
  if (short[3] === undefined) return ahead(dayOf, monthOf, at + 1, now);
  const year = Number(short[3]);
  return valid(year < 100 ? 2000 + year : year, monthOf, dayOf, at + 1);
}

function withYear(day: number, month: number, words: readonly string[], at: number, now: Date): Found | null {
  const comma = words[at] === "," ? 1 : 0;
  const year = /^20\d{2}$/.exec(words[at + comma] ?? "");
  return year ? valid(Number(year[0]), month, day, at + comma + 1) : ahead(day, month, at, now);
}

/** Without a year: the next such day; one that lies only just behind is meant as it is ("op 30 oktober", on 2 November). */
function ahead(day: number, month: number, last: number, now: Date): Found | null {
  const found = valid(now.getFullYear(), month, day, last);
  const isBehind = found !== null && found.date.getTime() < now.getTime() - justBehind;
  return found === null || isBehind ? valid(now.getFullYear() + 1, month, day, last) : found;
}

function valid(year: number, month: number, day: number, last: number): Found | null {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? { last, date } : null;
}

/** "vrijdag", "volgende week vrijdag", "next Friday". */
function weekday(words: readonly string[], at: number, calendar: CalendarWords, now: Date): Found | null {
  const { weekday: days, month } = wordsOf(calendar);
  const isNext = calendar.next.includes(words[at] as string);
  let on = isNext ? at + 1 : at;
  if (isNext && isWeek(words[on], calendar)) on++;
  const word = words[on] ?? "";
  const part = days.has(word) ? undefined : calendar.dayparts.find((daypart) => word.endsWith(daypart));
  const named = days.get(part ? word.slice(0, -part.length) : word);
  if (named === undefined) return null;
  // Two letters alone are other words as well: "do", "zo".
  if (word.length < 3 && !ordinal.test(words[on + 1] ?? "")) return null;
  const comma = words[on + 1] === "," ? 1 : 0;
  const after = words[on + comma + 1] ?? "";
  // "Tuesday 3 March", "vrijdag 14-5": the date decides. "Wednesday 4 between 9 and 11": a day of this month or the next.
  if (month.has(after) || (numeric.test(after) && !isClockTime(after))) return null;
  if (/^\d{1,2}(?:st|nd|rd|th|e)?$/.test(after) && month.has(words[on + comma + 2] ?? "")) return null;
  if (isNext) return { last: on + 1, date: dayOfWeek(now, named, 1) };
  if (isWeek(words[on + 2], calendar) && calendar.next.includes(words[on + 1] ?? ""))
    return { last: on + 3, date: dayOfWeek(now, named, 1) };
  const daysAhead = (named - now.getDay() + 7) % 7 || 7;
  return { last: on + 1, date: plusDays(now, daysAhead) };
}

const isWeek = (word: string | undefined, calendar: CalendarWords) =>
  word !== undefined && calendar.units[word] === "week";
const isMonth = (word: string | undefined, calendar: CalendarWords) =>
  word !== undefined && calendar.units[word] === "month";

/** "vandaag", "overmorgen", "the day after tomorrow". */
function nearDay(words: readonly string[], at: number, calendar: CalendarWords, now: Date): Found | null {
  const found = wordsOf(calendar).days.find(([name]) => name.every((word, index) => words[at + index] === word));
  return found ? { last: at + found[0].length, date: plusDays(now, found[1]) } : null;
}

/** "deze week", "begin volgende week", "eind volgende maand", "the end of the week", "week 20". */
function endOfSpan(words: readonly string[], at: number, calendar: CalendarWords, now: Date): Found | null {
  const isEnd = calendar.end.includes(words[at] as string);
  const isStart = calendar.start.includes(words[at] as string);
  let on = isEnd || isStart ? at + 1 : at;
  while ((isEnd || isStart) && on < at + 3 && calendar.afterEnd.includes(words[on] ?? "")) on++;
  const saysThis = calendar.this.includes(words[on] ?? "");
  const isThis = saysThis || (isEnd && on > at + 1);
  const isNext = calendar.next.includes(words[on] ?? "");
  if (saysThis || isNext) on++;
  if (isStart) return isNext && isWeek(words[on], calendar) ? { last: on + 1, date: dayOfWeek(now, monday, 1) } : null;
  if (!isThis && !isNext && !isEnd) return numberedWeek(words, at, calendar, now);
  const { month } = wordsOf(calendar);
  const named = month.get(words[on] ?? "");
  if (isEnd && named !== undefined) {
    const year = now.getFullYear() + (named < now.getMonth() ? 1 : 0);
    return { last: on + 1, date: new Date(year, named + 1, 0) };
  }
  if (isWeek(words[on], calendar)) return { last: on + 1, date: dayOfWeek(now, friday, isNext ? 1 : 0) };
  if (isMonth(words[on], calendar))
    return { last: on + 1, date: new Date(now.getFullYear(), now.getMonth() + (isNext ? 2 : 1), 0) };
  if (isEnd && calendar.day.includes(words[on] ?? "")) return { last: on + 1, date: plusDays(now, 0) };
  return null;
}

function numberedWeek(words: readonly string[], at: number, calendar: CalendarWords, now: Date): Found | null {
  if (!isWeek(words[at], calendar) || !/^\d{1,2}$/.test(words[at + 1] ?? "")) return null;
  const number = Number(words[at + 1]);
  if (number < 1 || number > 53) return null;
  const inYear = (year: number) => plusDays(dayOfWeek(new Date(year, 0, 4), friday, 0), 7 * (number - 1));
  const date = inYear(now.getFullYear());
  const isPast = date.getTime() < now.getTime() - 30 * msPerDay;
  return { last: at + 2, date: isPast ? inYear(now.getFullYear() + 1) : date };
}

/** "binnen 5 werkdagen", "within three to five business days", "over twee weken". */
function term(
  words: readonly string[],
  at: number,
  calendar: CalendarWords,
  now: Date,
  working: WorkCalendar,
): Found | null {
  const two = `${words[at]} ${words[at + 1] ?? ""}`;
  const opening = calendar.within.includes(two) ? 2 : calendar.within.includes(words[at] as string) ? 1 : 0;
  if (opening === 0) return null;
  let on = at + opening;
  while (calendar.about.includes(words[on] ?? "") && on < at + 5) on++;
  let count = numberOf(words[on], calendar);
  if (count === null) return null;
  on++;
  if (calendar.between.includes(words[on] ?? "")) {
    const most = numberOf(words[on + 1], calendar);
    if (most === null) return null;
    count = most;
    on += 2;
  }
  const works = calendar.workingDay.includes(words[on] ?? "");
  if (works) on++;
  const word = words[on] ?? "";
  const unit = Object.hasOwn(calendar.units, word) ? calendar.units[word] : undefined;
  return unit === undefined
    ? null
    : { last: on + 1, date: after(now, count, works && unit === "day" ? "workday" : unit, working) };
}

function numberOf(word: string | undefined, calendar: CalendarWords): number | null {
  if (word === undefined) return null;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const range = /^\d{1,2}[-–](\d{1,2})$/.exec(word);
  if (range) return Number(range[1]);
  return Object.hasOwn(calendar.numerals, word) ? (calendar.numerals[word] ?? null) : null;
}

function after(now: Date, count: number, unit: TimeUnit, working: WorkCalendar): Date {
  if (unit === "hour") return new Date(now.getTime() + count * 60 * 60 * 1000);
  if (unit === "month") return new Date(now.getFullYear(), now.getMonth() + count, now.getDate());
  if (unit !== "workday") return plusDays(now, count * (unit === "day" ? 1 : unit === "week" ? 7 : 14));
  return addWorkingDays(now, count, working);
}

/** A weekday of this week (from Monday on), or of a later one. */
function dayOfWeek(now: Date, day: number, weeks: number): Date {
  const since = plusDays(now, -((now.getDay() + 6) % 7));
  return plusDays(since, ((day + 6) % 7) + 7 * weeks);
}
