/** The part of the box that is on the screen, within the frame and every scrolling parent; null when there is none. */
export function visiblePart(box: HTMLElement): DOMRect | null {
  const view = box.ownerDocument.defaultView;
  if (!view || !box.isConnected || !box.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
  let part = intersect(box.getBoundingClientRect(), new DOMRect(0, 0, view.innerWidth, view.innerHeight));
  for (let parent = parentOf(box); parent && part; parent = parentOf(parent)) {
    const { overflowX, overflowY } = view.getComputedStyle(parent);
    if (overflowX !== "visible" || overflowY !== "visible") part = intersect(part, parent.getBoundingClientRect());
  }
  return part;
}

/** Whether something of the page (a dialog, a menu) lies over the box at this point. */
export function isCovered(box: HTMLElement, x: number, y: number, ownHost: Element): boolean {
  const top = box.ownerDocument.elementsFromPoint(x, y).find((element) => element !== ownHost);
  return top !== undefined && !top.contains(box) && !box.contains(top) && !isInside(box, top);
}

/** For a box in a shadow root the document only knows the root's host. */
function isInside(box: HTMLElement, element: Element): boolean {
  for (let parent = parentOf(box); parent; parent = parentOf(parent)) if (parent === element) return true;
  return false;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return "host" in root ? (root.host as Element) : null;
}

function intersect(one: DOMRect, other: DOMRect): DOMRect | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : null;
}
