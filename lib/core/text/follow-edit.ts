import type { Span } from "../contract.ts";
import { findChange } from "./change.ts";

/** What stands at a span of the old text, at its place in the new one; null when the edit touched it. */
export type Follow = <Place extends Span>(place: Place) => Place | null;

/** What lies before the changed part stays, what lies after it moves along, what the change touches is lost. Never guesses. */
export function followEdit(before: string, after: string): Follow {
  const { start: changedFrom, endBefore, endAfter } = findChange(before, after);
  const isUnchanged = changedFrom === endBefore && changedFrom === endAfter;
  const shift = endAfter - endBefore;
  return (place) => {
    const { start, end } = place;
    if (isUnchanged) return place;
    // A place without width (where a phrase was taken away) is touched by whatever happens right beside it.
    const beside = start === end ? 1 : 0;
    if (end + beside <= changedFrom) return place;
    if (start - beside >= endBefore) return { ...place, start: start + shift, end: end + shift };
    return null;
  };
}
