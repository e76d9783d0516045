import type { Preset } from "../presets/preset.ts";

export type WorkCalendar = Preset["calendar"];

/** Monday to Friday. */
export const usualWeek: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };

/** A calendar that is on holiday for longer than this is not asked any further. */
const longestBreak = 60;

/** The date `count` working days later. */
export function addWorkingDays(from: Date, count: number, { workingDays, holidays }: WorkCalendar): Date {
  let date = plusDays(from, 0);
  for (let left = count, idle = 0; left > 0; ) {
    date = plusDays(date, 1);
    const works = workingDays.includes(date.getDay() || 7) && !holidays.includes(isoDay(date));
    idle = works ? 0 : idle + 1;
    if (works || idle > longestBreak) left--;
  }
  return date;
}

/** The day that lies so many days ahead, at midnight. */
export function plusDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

/** A date as yyyy-mm-dd. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
