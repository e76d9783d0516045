import type { Promise_ } from "../contract.ts";

/** A promise of which the date is known. */
export type DatedPromise = Promise_ & { when: { text: string; date: string } };

/** The promises whose date is known, the first day first. */
export const datedPromises = (promises: readonly Promise_[]): DatedPromise[] =>
  promises
    .filter((promise): promise is DatedPromise => promise.when?.date !== undefined)
    .sort((a, b) => a.when.date.localeCompare(b.when.date));

/** Where the words for the day stand. */
export function spanOfWhen(text: string, { start, end, when }: DatedPromise): { start: number; end: number } {
  const at = text.slice(start, end).indexOf(when.text);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + when.text.length };
}
