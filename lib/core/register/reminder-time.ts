import { localDay } from "../days.ts";

/** The hour of the day at which a reminder comes, local time. */
const reminderHour = 9;

/** When a promise for this day (yyyy-mm-dd) is brought to mind; 09:00 local, also on days that summer time makes shorter. */
export function reminderTime(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, reminderHour).getTime();
}

/** The next 09:00 local after a moment. */
export function nextReminderTime(after: number): number {
  const today = reminderTime(localDay(after));
  if (today > after) return today;
  const { 0: year, 1: month, 2: date } = localDay(after).split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, date + 1, reminderHour).getTime();
}
