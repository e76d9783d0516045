/** The hour of the day at which a reminder comes, local time. */
const reminderHour = 9;

export const msPerDay = 86_400_000;

/** The local day of a moment, yyyy-mm-dd. */
export function localDay(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

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
