import type { OwnedMatch } from "../text/reading.ts";

const shortestDay = 3;

/** Whether words name a time or a term. "zo" and "do" are days, and other words far more often. */
export function tellsWhen({ owner, start, end }: OwnedMatch): boolean {
  return owner.of === "cue" && owner.cue === "when" && end - start >= shortestDay;
}
