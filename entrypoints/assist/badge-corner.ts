/** The part of a box that is on the screen (CSS pixels in the window). */
export interface VisiblePart {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The corner of the box at which the badge stands; "over" is the lower one, with the text showing through. */
export type Corner = "lower" | "upper" | "over";

/** From the sides of the box to the badge (CSS pixels): clear of a scroll bar and of the corner that resizes a text area. */
export const inset = { across: 18, along: 6 };

/** What the badge takes with the number of findings in it (CSS pixels). */
const size = { across: 66, along: 30 };

/** Picks the corner where no line of text lies under the badge: the lower one, else the upper one, else none is free. */
export function freeCorner(part: VisiblePart, lines: readonly DOMRect[], isRightToLeft: boolean): Corner {
  const left = isRightToLeft ? part.left + inset.across : part.right - inset.across - size.across;
  const isFree = (top: number) =>
    lines.every(
      (line) =>
        line.right <= left || line.left >= left + size.across || line.bottom <= top || line.top >= top + size.along,
    );
  if (isFree(part.bottom - inset.along - size.along)) return "lower";
  return isFree(part.top + inset.along) ? "upper" : "over";
}

/** The middle of the badge, in that corner. */
export function middleOfBadge(part: VisiblePart, corner: Corner, isRightToLeft: boolean): { x: number; y: number } {
  const across = inset.across * 2;
  const along = inset.along + size.along / 2;
  return {
    x: isRightToLeft ? part.left + across : part.right - across,
    y: corner === "upper" ? part.top + along : part.bottom - along,
  };
}
