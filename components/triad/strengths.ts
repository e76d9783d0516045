import { type Note, notes, type Review, type Strength } from "../../lib/core/contract.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { requiredNotes } from "../../lib/core/presets/required-notes.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import { type StandingNotice, standingNotice } from "../../lib/state/standing-notice.ts";

/** What is shown of a note: how it sounds, or that it is not there and need not be. */
export type Shown = Strength | "not-owed";

/** What decides which notes are owed, beside the complaint. */
export interface Owing extends Pick<ReplyState, "told"> {
  preset: Pick<Preset, "notes"> | null;
}

/** A note that is given, or only seems to be, is shown as it is, owed or not. */
const isOwed = (note: Note, { complaint }: Review, { told, preset }: Owing): boolean =>
  requiredNotes(preset ?? defaultPreset, complaint, told.fault).includes(note);

export function shownOf(note: Note, review: Review, state: Owing): Shown {
  const { strength } = review.triad[note];
  return strength === "absent" && !isOwed(note, review, state) ? "not-owed" : strength;
}

export function strengthsOf(review: Review, state: Owing): Record<Note, Shown> {
  const shown = (note: Note) => shownOf(note, review, state);
  return { empathy: shown("empathy"), apology: shown("apology"), solution: shown("solution") };
}

/** What badge and panel say first about a reply. */
export type Standing =
  | { is: StandingNotice }
  /** empty: nothing written, or too little to tell the language. unread: there is a text, and no review of it yet. */
  | { is: "empty" | "unread" }
  | { is: "read"; review: Review; findings: number; missing: Note[]; weak: Note[] }
  /** All notes that are owed sound and nothing is flagged; `open`: how many questions nothing in the reply seems to take up. */
  | { is: "ready"; review: Review; open: number; owed: readonly Note[] };

export function standingOf(state: ReplyState): Standing {
  const { draft, review, findings, silent } = state;
  // Not `notice` itself: there, news of a change may have taken its place.
  const standing = standingNotice(draft, silent, review);
  if (standing) return { is: standing };
  if (draft.text.trim() === "" || review?.language === null) return { is: "empty" };
  if (!review) return { is: "unread" };
  const owed = notes.filter((note) => isOwed(note, review, state));
  const withStrength = (...strengths: Strength[]) =>
    owed.filter((note) => strengths.includes(review.triad[note].strength));
  const missing = withStrength("absent", "fake");
  const weak = withStrength("weak");
  const open = review.complaint?.questions.filter(({ answered }) => !answered).length ?? 0;
  if (missing.length + weak.length + findings.length === 0) return { is: "ready", review, open, owed };
  return { is: "read", review, findings: findings.length, missing, weak };
}
