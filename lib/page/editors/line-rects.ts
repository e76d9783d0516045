import { intersection } from "./visible-part.ts";

/**
 * Rectangles of a range, one per line and only what lies in `part`. The browser gives one for every piece of formatting,
 * and another one for every element that lies wholly inside.
 */
export function lineRects(range: Range, part: DOMRect): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of range.getClientRects()) {
    if (rect.width === 0 && !range.collapsed) continue;
    const line = lines.at(-1);
    if (line && onSameLine(line, rect)) lines[lines.length - 1] = union(line, rect);
    else lines.push(rect);
  }
  if (range.collapsed) return lines.filter(({ left, top }) => holds(part, left, top));
  return lines.flatMap((line) => intersection(line, part) ?? []);
}

export function holds({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

/** Big and small letters on one line overlap by more than half of the smaller height. */
function onSameLine(one: DOMRect, other: DOMRect): boolean {
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return overlap > Math.min(one.height, other.height) / 2;
}

function union(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}
