import { intersection } from "./visible-part.ts";

/**
 * Rectangles of the words in a range, one per line and only what lies in `part`. The browser gives one for every piece of
 * formatting, and for every element that lies wholly inside: a paragraph's is as wide as the box.
 */
export function lineRects(range: Range, part: DOMRect): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of wordRects(range)) {
    if (rect.width === 0 && !range.collapsed) continue;
    const line = lines.at(-1);
    if (line && onSameLine(line, rect)) lines[lines.length - 1] = union(line, rect);
    else lines.push(rect);
  }
  if (range.collapsed) return lines.filter(({ left, top }) => holds(part, left, top));
  return lines.flatMap((line) => intersection(line, part) ?? []);
}

/** What a range without words has (a caret, a picture), the browser tells. */
function wordRects(range: Range): DOMRect[] {
  const { commonAncestorContainer: common, startContainer, endContainer } = range;
  const words: DOMRect[] = [];
  if (common.nodeType !== Node.TEXT_NODE && common.ownerDocument) {
    const nodes = common.ownerDocument.createTreeWalker(common, NodeFilter.SHOW_TEXT);
    const stretch = range.cloneRange();
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!range.intersectsNode(node)) continue;
      stretch.setStart(node, node === startContainer ? range.startOffset : 0);
      stretch.setEnd(node, node === endContainer ? range.endOffset : (node.nodeValue?.length ?? 0));
      words.push(...stretch.getClientRects());
    }
  }
  return words.length > 0 ? words : [...range.getClientRects()];
}

/** Whether a point of the screen lies in a rectangle, its edges included. */
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
