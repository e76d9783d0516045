import { parentOf } from "../composed-tree.ts";

/** The part of an element that is on the screen, within the frame and every clipping parent; null when there is none. */
export function visiblePart(element: Element): DOMRect | null {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  let part = intersection(element.getBoundingClientRect(), new DOMRect(0, 0, view.innerWidth, view.innerHeight));
  for (let parent = parentOf(element); parent && part; parent = parentOf(parent)) {
    const { overflowX, overflowY } = view.getComputedStyle(parent);
    if (overflowX !== "visible" || overflowY !== "visible") part = intersection(part, parent.getBoundingClientRect());
  }
  return part;
}

/** What two rectangles have in common; null when they do not overlap. */
export function intersection(one: DOMRect, other: DOMRect): DOMRect | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}

/** Whether something of the page (a dialog, a menu) lies over the element at this point. `own` elements do not count. */
export function isCovered(element: Element, x: number, y: number, own: Element): boolean {
  const top = element.ownerDocument.elementsFromPoint(x, y).find((found) => found !== own);
  if (!top || top.contains(element) || element.contains(top)) return false;
  // For an element in a shadow root the document only knows the root's host.
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) if (parent === top) return false;
  return true;
}
