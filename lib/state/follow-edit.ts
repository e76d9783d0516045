import type { Span } from "../core/contract.ts";

/** Tells where a span of the old text stands in the new one; null when the edit touched it. */
export type Follow = (span: Span) => Span | null;

/**
 * Compares the two texts once, from both ends: what lies before the changed part stays, what lies after it moves along,
 * what the change touches is lost. Never guesses.
 */
export function followEdit(before: string, after: string): Follow {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;

  const unchanged = head === before.length && before.length === after.length;
  const changedEnd = before.length - tail;
  const shift = after.length - before.length;
  return (span) => {
    if (unchanged) return { start: span.start, end: span.end };
    // A place without width (where a phrase was taken away) is touched by whatever happens right beside it.
    const beside = span.start === span.end ? 1 : 0;
    if (span.end + beside <= head) return { start: span.start, end: span.end };
    if (span.start - beside >= changedEnd) return { start: span.start + shift, end: span.end + shift };
    return null;
  };
}
