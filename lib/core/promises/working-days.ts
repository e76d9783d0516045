import { isoDay, plusDays } from "../days.ts";
import type { Preset } from "../presets/preset.ts";

export type WorkCalendar = Preset["calendar"];

/** Monday to Friday. */
export const usualWeek: WorkCalendar = { workingDays: [1, 2, 3, 4, 5], holidays: [] };

/** A calendar that is on holiday for longer than this is not asked any further. */
const longestBreak = 60;

/** Whether people work on this local day. */
export function isWorkingDay(date: Date, { workingDays, holidays }: WorkCalendar): boolean {
  return workingDays.includes(date.getDay() || 7) && !holidays.includes(isoDay(date));
}

/** The date `count` working days later. */
export function addWorkingDays(from: Date, count: number, calendar: WorkCalendar): Date {
  let date = plusDays(from, 0);
  for (let left = count, idle = 0; left > 0; ) {
    date = plusDays(date, 1);
    const works = isWorkingDay(date, calendar);
    idle = works ? 0 : idle + 1;
    if (works || idle > longestBreak) left--;
  }
  return date;
}
