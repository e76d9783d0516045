import type { VisiblePart } from "./badge-corner.ts";

export const panelWidth = 340;
const gap = 8;
const greatestHeight = 680;
/** Lower than this, the panel is no longer read but scrolled (CSS pixels). */
const leastHeight = 320;

export type Side = "left" | "right";

export interface PanelPlace {
  side: Side;
  left: number;
  width: number;
  maxHeight: number;
  /** From the upper edge of the window; or, above a box, from the lower one. */
  vertical: { top?: number; bottom?: number };
}

/**
 * Where the panel stands (CSS pixels, in a window of this size): beside the box on the side with room, or on the chosen one.
 * A box as wide as the window leaves none: then above it or below it, so that the text stays in sight, and over the
 * box only when there is no room anywhere.
 */
export function placePanel(
  box: VisiblePart,
  { innerWidth, innerHeight }: { innerWidth: number; innerHeight: number },
  chosen: Side | null,
): PanelPlace {
  const needed = panelWidth + 2 * gap;
  const room = { right: innerWidth - box.right >= needed, left: box.left >= needed };
  const side = chosen ?? (room.right || !room.left ? "right" : "left");
  const width = Math.min(panelWidth, innerWidth - 2 * gap);
  const left = clamp(side === "right" ? box.right + gap : box.left - gap - panelWidth, innerWidth - width - gap);
  const full = Math.min(greatestHeight, innerHeight - 2 * gap);
  const at = { side, left, width };
  const above = Math.min(greatestHeight, box.top - 2 * gap);
  const below = Math.min(greatestHeight, innerHeight - box.bottom - 2 * gap);
  if (!room.left && !room.right && above >= leastHeight)
    return { ...at, maxHeight: above, vertical: { bottom: innerHeight - box.top + gap } };
  if (!room.left && !room.right && below >= leastHeight)
    return { ...at, maxHeight: below, vertical: { top: box.bottom + gap } };
  return { ...at, maxHeight: full, vertical: { top: clamp(box.bottom - full, innerHeight - full - gap) } };
}

function clamp(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}
