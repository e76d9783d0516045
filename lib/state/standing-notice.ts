import type { Draft, Review } from "../core/contract.ts";

const standingNotices = ["internal-note", "unknown-language", "too-long"] as const;

/** Why nothing is claimed about a draft; holds for as long as the draft is what it is. */
export type StandingNotice = (typeof standingNotices)[number];

/** Whether a notice holds for as long as the draft is what it is. */
export function isStandingNotice(code: string): code is StandingNotice {
  return standingNotices.some((notice) => notice === code);
}

/** Longer drafts are left alone: no letter is that long, and typing must stay quick. */
export const longestDraft = 100_000;

/** Below this many characters an unknown language is no news: the letter has only begun. */
const recognisable = 40;

/**
 * Why a draft is not reviewed, or why its review claims nothing; null when all is well. Without `review`, only what can
 * be said before one is made.
 */
export function standingNotice(draft: Draft, silent: boolean, review?: Review | null): StandingNotice | null {
  if (silent) return "internal-note";
  if (draft.text.length > longestDraft) return "too-long";
  const unknown = review?.language === null && draft.text.trim().length >= recognisable;
  return unknown ? "unknown-language" : null;
}
