import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { Review } from "../../lib/core/contract.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import { Bars } from "../triad/Bars.tsx";
import { type Standing, standingOf, strengthsOf } from "../triad/strengths.ts";
import { Icon } from "../ui/Icon.tsx";

export interface BadgeProps {
  reply: StoreApi<ReplyState>;
  /** Whether the panel stands open. */
  open: boolean;
  onToggle(): void;
}

/** The three bars in the corner of the compose box: the state of the reply at a glance, and the door to the panel. */
export function Badge({ reply, open, onToggle }: BadgeProps) {
  const standing = standingOf(useStore(reply));
  const name = useBadgeName(standing);
  const review = "review" in standing ? standing.review : null;
  const findings = standing.is === "read" ? standing.findings : 0;
  return (
    <button
      type="button"
      className={`dk-badge dk-badge-${standing.is}`}
      data-testid="badge"
      aria-label={name}
      aria-expanded={open}
      title={name}
      // The caret and the selection stay in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <Bars strengths={review && strengthsOf(review)} />
      {findings > 0 && <span className="dk-badge-count">{findings}</span>}
      {standing.is === "ready" && standing.open === 0 && <Icon name="tick" className="dk-badge-tick" />}
    </button>
  );
}

const silentNames = {
  "internal-note": "badge.internalNote",
  "too-long": "badge.tooLong",
  "unknown-language": "badge.unknownLanguage",
  empty: "badge.empty",
  unread: "badge.unread",
} as const;

function useBadgeName(standing: Standing): string {
  const t = useTranslations();
  if (!("review" in standing)) return t(silentNames[standing.is]);
  const { triad }: Review = standing.review;
  return t("badge.triad", {
    empathy: t(`strength.${triad.empathy.strength}`),
    apology: t(`strength.${triad.apology.strength}`),
    solution: t(`strength.${triad.solution.strength}`),
    count: standing.is === "read" ? standing.findings : 0,
  });
}
