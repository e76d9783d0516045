import { type Refusal, readRefusal } from "../guidance/refusal-parts.ts";
import { overlaps, type Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";

/** A no without a reason, or one after which nothing is possible; not where its wording is pointed out already. */
export const refusalIncomplete: Check = {
  id: "refusal-incomplete",
  category: "content",
  severity: 2,
  find: ({ reading, triad }) => {
    const refusal = readRefusal(reading, triad);
    if (!refusal) return [];
    const { start, end, parts } = refusal;
    if ((parts.reason && parts["way-on"]) || isPointedOut(reading, refusal)) return [];
    const missing = parts.reason ? "way-on" : parts["way-on"] ? "reason" : "both";
    return [{ start, end, reason: `refusal-without-${missing}` }];
  },
};

/** A phrase in it is known for how it says no: its own finding tells of the reason and the way on. */
function isPointedOut({ matchesIn }: Reading, { sentence }: Refusal): boolean {
  const matches = matchesIn[sentence] ?? [];
  return matches.some((match) => {
    const { owner } = match;
    if (owner.of !== "rule" || owner.rule.category !== "refusal-first") return false;
    return !matches.some(
      (other) => other.owner.of === "rule-look-alike" && other.owner.rule === owner.rule && overlaps(other, match),
    );
  });
}
