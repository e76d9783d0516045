import { type Note, notes, type Review, type Strength } from "../../lib/core/contract.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import { standingNotice } from "../../lib/state/standing-notice.ts";

export function strengthsOf({ triad }: Review): Record<Note, Strength> {
  return { empathy: triad.empathy.strength, apology: triad.apology.strength, solution: triad.solution.strength };
}

/** What badge and panel say first about a reply. */
export type Standing =
  | { is: "internal-note" | "paused" | "too-long" | "unknown-language" }
  /** Nothing written, or not read yet. */
  | { is: "waiting" }
  | { is: "read"; review: Review; findings: number; missing: Note[]; weak: Note[] }
  /** All three notes sound and nothing is flagged. */
  | { is: "ready"; review: Review };

export function standingOf({ draft, review, findings, notice, silent }: ReplyState): Standing {
  if (silent) return { is: notice === "internal-note" ? "internal-note" : "paused" };
  // Not `notice` itself: there, news of a change may have taken its place.
  const standing = standingNotice(draft, silent, review);
  if (standing === "too-long" || standing === "unknown-language") return { is: standing };
  if (!review || review.language === null) return { is: "waiting" };
  const withStrength = (...strengths: Strength[]) =>
    notes.filter((note) => strengths.includes(review.triad[note].strength));
  const missing = withStrength("absent", "fake");
  const weak = withStrength("weak");
  if (missing.length + weak.length + findings.length === 0) return { is: "ready", review };
  return { is: "read", review, findings: findings.length, missing, weak };
}
