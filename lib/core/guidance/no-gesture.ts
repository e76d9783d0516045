import type { Draft, Review } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { CaseKnown } from "./case-known.ts";
import { channelKind, isPublic } from "./channels.ts";

/** Why no gesture belongs in this letter: the first of them that holds is said. */
export const noGestureReasons = ["grave", "fraud", "escalated", "theirs", "refused", "public", "team"] as const;
export type NoGestureReason = (typeof noGestureReasons)[number];

export interface NoGestureInput {
  draft: Pick<Draft, "channel">;
  review: Pick<Review, "complaint" | "suggestions">;
  known: CaseKnown;
  preset: Pick<Preset, "goodwill">;
  /** The letter says no. */
  refuses: boolean;
}

/**
 * Where a complaint could lead somebody to give something and should not. Null where a gesture is offered, or where nothing
 * would make one think of it.
 */
export function noGestureReason({ draft, review, known, preset, refuses }: NoGestureInput): NoGestureReason | null {
  const { complaint, suggestions } = review;
  const isOffered = suggestions.some(({ kind }) => kind === "goodwill");
  if (!complaint || isOffered || complaint.issues.length + complaint.emotion.strength === 0) return null;
  const isAbout = (...issues: string[]) => issues.some((issue) => complaint.issues.includes(issue));
  const names = (...steps: string[]) => steps.some((step) => complaint.escalation.includes(step));
  const holds: Record<NoGestureReason, boolean> = {
    grave: isAbout("safety", "discrimination"),
    fraud: isAbout("fraud"),
    escalated: names("lawyer", "press", "regulator", "police"),
    theirs: known.fault === "theirs",
    refused: refuses,
    public: isPublic(channelKind(draft.channel)),
    team: preset.goodwill.offers === "none",
  };
  return noGestureReasons.find((reason) => holds[reason]) ?? null;
}
