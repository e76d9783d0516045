import type { Results } from "./results.ts";
import type { Estimate } from "./statistics.ts";

export interface Goal {
  name: string;
  measured: Estimate;
  limit: number;
  wanted: "at most" | "at least";
  unit: string;
  /** Unsure: the interval lies on both sides of the limit. */
  outcome: "met" | "missed" | "unsure";
}

/** What the review should keep to, and whether it does. */
export function judge(results: Results): Goal[] {
  const repliesOf = (checker: string) => results.replies[0]?.rows.find((row) => row.checker === checker);
  const slower = (checker: string) => results.slowerThanReview.find((row) => row.checker === checker)?.p95;
  const built = results.begin.filter(({ title }) => title.startsWith("review, as built"));
  const slowest = built.toSorted((one, other) => other.firstReview - one.firstReview)[0];
  const [stream] = results.stream;
  return [
    goal("unseen reply of 110 words", repliesOf("review")?.timesBare, "at most", 60, "x the bare pass"),
    goal(
      "the same with its complaint",
      repliesOf("review, with complaint")?.timesBare,
      "at most",
      60,
      "x the bare pass",
    ),
    goal("95th percentile of write-good", slower("write-good"), "at least", 2, "x the review's"),
    goal("95th percentile of harper.js", slower("harper.js"), "at least", 300, "x the review's"),
    goal(
      "growth exponent, up to the longest text",
      results.long.find(({ checker }) => checker === "review")?.exponent,
      "at most",
      1.05,
      "",
    ),
    goal("worst hostile text", results.hostile[0]?.timesOrdinary, "at most", 2, "x an ordinary one"),
    goal("start to first review, as built", slowest?.firstReviewRange, "at most", 25, "ms"),
    goal(
      "heap it adds, as built, after many letters",
      exact(Math.max(...built.map(({ heap }) => heap))),
      "at most",
      15,
      "MB",
    ),
    goal(
      "replies of 120 words through the terminal",
      stream && exact(stream.repliesPerMinute),
      "at least",
      60_000,
      "a minute",
    ),
    goal(
      "its memory, for twice the letters",
      stream && exact(stream.large.megabytes / stream.small.megabytes),
      "at most",
      1.15,
      "x",
    ),
    goal("one word changed in 2,000", results.edit.timesFull, "at most", 0.15, "x a full review"),
  ];
}

const exact = (value: number): Estimate => ({ value, low: value, high: value });

function goal(
  name: string,
  measured: Estimate | null | undefined,
  wanted: Goal["wanted"],
  limit: number,
  unit: string,
): Goal {
  if (!measured) throw new Error(`Nothing was measured for "${name}".`);
  const keeps = (value: number) => (wanted === "at most" ? value <= limit : value >= limit);
  const [low, high] = [keeps(measured.low), keeps(measured.high)];
  return { name, measured, limit, wanted, unit, outcome: low && high ? "met" : low || high ? "unsure" : "missed" };
}
