import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { isCovered, visiblePart } from "../../lib/page/editors/visible-part.ts";
import { watchPlace } from "../../lib/page/marks/watch-place.ts";
import type { BoxSession } from "../box/box-session.ts";
import { type Corner, freeCorner, middleOfBadge, type VisiblePart } from "./badge-corner.ts";

/** No event tells that the page has opened a menu or dialog over the box, or has taken the box away. */
const lookEveryMs = 500;

/** In a longer draft (characters) measuring the lines takes longer than the question is worth. */
const longestMeasured = 20_000;

export interface BadgePlace {
  part: VisiblePart;
  corner: Corner;
}

/** Where a box is on the screen and which corner is free, kept up to date; null when it is not to be seen or covered. */
export function useBadgePlace(session: BoxSession, own: Element): BadgePlace | null {
  const { box, store } = session;
  const length = useStore(store, ({ draft }) => draft.text.length);
  const [place, setPlace] = useState<BadgePlace | null>(() => look(box, own, () => "lower"));
  useEffect(() => {
    const controller = new AbortController();
    let measured: { corner: Corner; width: number; height: number } | null = null;
    const cornerIn = (part: DOMRect): Corner => {
      if (!measured || measured.width !== part.width || measured.height !== part.height) {
        const lines = length > longestMeasured ? [] : session.rects({ start: 0, end: length });
        measured = { corner: freeCorner(part, lines, runsRightToLeft(box)), width: part.width, height: part.height };
      }
      return measured.corner;
    };
    const update = () => setPlace((before) => keepSame(before, look(box, own, cornerIn)));
    const measure = () => {
      measured = null;
      update();
    };
    watchPlace(box, update, controller.signal);
    document.addEventListener("scrollend", measure, { capture: true, passive: true, signal: controller.signal });
    const timer = setInterval(update, lookEveryMs);
    measure();
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [session, box, own, length]);
  return place;
}

function look(box: HTMLElement, own: Element, cornerIn: (part: DOMRect) => Corner): BadgePlace | null {
  const part = box.isConnected ? visiblePart(box) : null;
  if (!part) return null;
  const corner = cornerIn(part);
  const { x, y } = middleOfBadge(part, corner, runsRightToLeft(box));
  const { left, top, right, bottom } = part;
  return isCovered(box, x, y, own) ? null : { part: { left, top, right, bottom }, corner };
}

export const runsRightToLeft = (box: HTMLElement): boolean => getComputedStyle(box).direction === "rtl";

function keepSame(before: BadgePlace | null, now: BadgePlace | null): BadgePlace | null {
  const sides = ["left", "top", "right", "bottom"] as const;
  const isSame = before && now && before.corner === now.corner && sides.every((s) => before.part[s] === now.part[s]);
  return isSame ? before : now;
}
