import type { Span } from "../core/contract.ts";

/** What stands at a span of the old text, at its place in the new one; null when the edit touched it. */
type Follow = <Place extends Span>(place: Place) => Place | null;

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
  return (place) => {
    const { start, end } = place;
    if (unchanged) return place;
    // A place without width (where a phrase was taken away) is touched by whatever happens right beside it.
    const beside = start === end ? 1 : 0;
    if (end + beside <= head) return place;
    if (start - beside >= changedEnd) return { ...place, start: start + shift, end: end + shift };
    return null;
  };
}
