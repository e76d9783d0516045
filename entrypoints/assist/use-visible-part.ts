import { useEffect, useState } from "react";
import { isCovered, visiblePart } from "../../lib/page/editors/visible-part.ts";
import { watchPlace } from "../../lib/page/marks/watch-place.ts";

/** No event tells that the page has opened a menu or dialog over the box, or has taken the box away. */
const lookEveryMs = 500;

export interface VisiblePart {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** From the lower corner where a line of the box's text ends to the middle of the badge (CSS pixels). */
const badgeAt = { across: 36, up: 20 };

/** The part of a box that is on the screen, kept up to date; null when there is none or the page has covered the badge's place. */
export function useVisiblePart(box: HTMLElement, own: Element): VisiblePart | null {
  const [part, setPart] = useState<VisiblePart | null>(() => look(box, own));
  useEffect(() => {
    const controller = new AbortController();
    const update = () => setPart((before) => keepSame(before, look(box, own)));
    watchPlace(box, update, controller.signal);
    const timer = setInterval(update, lookEveryMs);
    update();
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [box, own]);
  return part;
}

function look(box: HTMLElement, own: Element): VisiblePart | null {
  const part = box.isConnected ? visiblePart(box) : null;
  if (!part) return null;
  const { left, top, right, bottom } = part;
  const across = getComputedStyle(box).direction === "rtl" ? left + badgeAt.across : right - badgeAt.across;
  return isCovered(box, across, bottom - badgeAt.up, own) ? null : { left, top, right, bottom };
}

function keepSame(before: VisiblePart | null, now: VisiblePart | null): VisiblePart | null {
  const sides = ["left", "top", "right", "bottom"] as const;
  return before && now && sides.every((side) => before[side] === now[side]) ? before : now;
}
