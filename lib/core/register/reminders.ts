import type { KeptPromise, RegisterEntry } from "./entry.ts";
import { reminderTime } from "./reminder-time.ts";

/** Promises of one entry whose day has come. */
export interface Reminder {
  entry: RegisterEntry;
  promises: readonly KeptPromise[];
}

/** More would only be clicked away; then one says how many there are. */
export const mostReminders = 3;

/**
 * What is to be brought to mind now: promises whose day has come or has passed unseen (a browser that was closed), those
 * due longest first. None twice, none without a date, none that is kept, none for a morning before it was given.
 */
export function dueReminders(entries: readonly RegisterEntry[], now: number): Reminder[] {
  const isDue = (entry: RegisterEntry, { due, remindedAt, keptAt }: KeptPromise) => {
    if (due === null || remindedAt !== null || keptAt !== null) return false;
    const at = reminderTime(due);
    return at <= now && at > entry.savedAt;
  };
  const first = ({ promises }: Reminder) => promises[0]?.due ?? "";
  return entries
    .map((entry) => ({ entry, promises: byDue(entry.promises.filter((promise) => isDue(entry, promise))) }))
    .filter(({ promises }) => promises.length > 0)
    .sort((one, other) => first(one).localeCompare(first(other)));
}

/** The entry once these promises have been brought to mind. */
export function asReminded({ entry, promises }: Reminder, now: number): RegisterEntry {
  const reminded = new Set(promises);
  const mark = (promise: KeptPromise) => (reminded.has(promise) ? { ...promise, remindedAt: now } : promise);
  return { ...entry, promises: entry.promises.map(mark) };
}

const byDue = (promises: readonly KeptPromise[]) =>
  [...promises].sort((one, other) => (one.due ?? "").localeCompare(other.due ?? ""));
