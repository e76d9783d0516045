import { useEffect } from "react";
import { useStore } from "zustand";
import { Badge } from "../../components/badge/Badge.tsx";
import { SendReminder } from "../../components/badge/SendReminder.tsx";
import { groundOf } from "../../lib/page/marks/theme.ts";
import type { BoxSession } from "../box/box-session.ts";
import { useVisiblePart } from "./use-visible-part.ts";

/** Distance from the corner of the box (CSS pixels): clear of a scroll bar and of the corner that resizes a text area. */
const inset = 18;

export interface BoxBadgeProps {
  session: BoxSession;
  host: HTMLElement;
  open: boolean;
  /** Shows in words which note is missing, just above the site's own Send button. */
  reminds: boolean;
  onToggle(): void;
  sweep(): void;
}

/** The badge in the lower right corner of one box. */
export function BoxBadge({ session, host, open, reminds, onToggle, sweep }: BoxBadgeProps) {
  const { box, store } = session;
  const part = useVisiblePart(box, host);
  const isEmpty = useStore(store, ({ draft }) => draft.text.trim() === "");
  useEffect(() => {
    if (part === null && !box.isConnected) sweep();
  }, [part, box, sweep]);
  if (!part) return null;
  const isRightToLeft = getComputedStyle(box).direction === "rtl";
  const corner = isRightToLeft ? { left: part.left + inset } : { right: innerWidth - part.right + inset };
  return (
    <div
      className="dk-badge-place"
      style={{ ...corner, bottom: innerHeight - part.bottom + 6, colorScheme: groundOf(box) }}
    >
      {reminds && !isEmpty && <SendReminder reply={store} />}
      <Badge reply={store} open={open} onToggle={onToggle} />
    </div>
  );
}
