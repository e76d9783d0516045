export const msPerDay = 86_400_000;

/** A date as yyyy-mm-dd, in local time. */
export function isoDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The local day of a moment (ms since the epoch), yyyy-mm-dd. */
export const localDay = (moment: number): string => isoDay(new Date(moment));

/** The day that lies so many days ahead, at midnight local. */
export function plusDays(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}
