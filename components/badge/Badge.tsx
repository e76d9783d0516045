import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
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
  const state = useStore(reply);
  const standing = standingOf(state);
  const name = useBadgeName(standing, state);
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
      <Bars strengths={review && strengthsOf(review, state)} />
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

function useBadgeName(standing: Standing, state: ReplyState): string {
  const t = useTranslations();
  if (!("review" in standing)) return t(silentNames[standing.is]);
  const { empathy, apology, solution } = strengthsOf(standing.review, state);
  return t("badge.triad", {
    empathy: t(`strength.${empathy}`),
    apology: t(`strength.${apology}`),
    solution: t(`strength.${solution}`),
    count: standing.is === "read" ? standing.findings : 0,
  });
}
