import { useEffect } from "react";
import { useStore } from "zustand";
import { Badge } from "../../components/badge/Badge.tsx";
import { SendReminder } from "../../components/badge/SendReminder.tsx";
import { groundOf } from "../../lib/page/marks/theme.ts";
import type { BoxSession } from "../box/box-session.ts";
import { inset } from "./badge-corner.ts";
import { runsRightToLeft, useBadgePlace } from "./use-badge-place.ts";

export interface BoxBadgeProps {
  session: BoxSession;
  host: HTMLElement;
  open: boolean;
  /** Shows in words which note is missing, just above the site's own Send button. */
  reminds: boolean;
  onToggle(): void;
  sweep(): void;
}

/** The badge of one box: in its lower right corner, or the upper one where the text has come as far as that. */
export function BoxBadge({ session, host, open, reminds, onToggle, sweep }: BoxBadgeProps) {
  const { box, store } = session;
  const place = useBadgePlace(session, host);
  const isEmpty = useStore(store, ({ draft }) => draft.text.trim() === "");
  useEffect(() => {
    if (place === null && !box.isConnected) sweep();
  }, [place, box, sweep]);
  if (!place) return null;
  const { part, corner } = place;
  const across = runsRightToLeft(box)
    ? { left: part.left + inset.across }
    : { right: innerWidth - part.right + inset.across };
  const along =
    corner === "upper" ? { top: part.top + inset.along } : { bottom: innerHeight - part.bottom + inset.along };
  return (
    <div
      className={corner === "over" ? "dk-badge-place dk-badge-place-over" : "dk-badge-place"}
      style={{ ...across, ...along, colorScheme: groundOf(box) }}
    >
      {reminds && !isEmpty && <SendReminder reply={store} />}
      <Badge reply={store} open={open} onToggle={onToggle} />
    </div>
  );
}
