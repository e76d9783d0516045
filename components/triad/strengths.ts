import { type Note, notes, type Review, type Strength } from "../../lib/core/contract.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import { type StandingNotice, standingNotice } from "../../lib/state/standing-notice.ts";

export function strengthsOf({ triad }: Review): Record<Note, Strength> {
  return { empathy: triad.empathy.strength, apology: triad.apology.strength, solution: triad.solution.strength };
}

/** What badge and panel say first about a reply. */
export type Standing =
  | { is: StandingNotice }
  /** empty: nothing written, or too little to tell the language. unread: there is a text, and no review of it yet. */
  | { is: "empty" | "unread" }
  | { is: "read"; review: Review; findings: number; missing: Note[]; weak: Note[] }
  /** All three notes sound and nothing is flagged; `open`: how many questions nothing in the reply seems to take up. */
  | { is: "ready"; review: Review; open: number };

export function standingOf({ draft, review, findings, silent }: ReplyState): Standing {
  // Not `notice` itself: there, news of a change may have taken its place.
  const standing = standingNotice(draft, silent, review);
  if (standing) return { is: standing };
  if (draft.text.trim() === "" || review?.language === null) return { is: "empty" };
  if (!review) return { is: "unread" };
  const withStrength = (...strengths: Strength[]) =>
    notes.filter((note) => strengths.includes(review.triad[note].strength));
  const missing = withStrength("absent", "fake");
  const weak = withStrength("weak");
  const open = review.complaint?.questions.filter(({ answered }) => !answered).length ?? 0;
  if (missing.length + weak.length + findings.length === 0) return { is: "ready", review, open };
  return { is: "read", review, findings: findings.length, missing, weak };
}
