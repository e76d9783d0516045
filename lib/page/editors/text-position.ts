import type { Span } from "../../core/contract.ts";
import type { EditableText, Piece } from "./editable-text.ts";

/** Where formatting changes at a place, it belongs to what stands before it or to what stands after it. */
type Side = "before" | "after";

/** The DOM range of a span, or null when the span is not inside the text. */
export function rangeOf(box: Element, { text, pieces }: EditableText, span: Span): Range | null {
  if (span.start < 0 || span.end < span.start || span.end > text.length) return null;
  const range = box.ownerDocument.createRange();
  if (pieces.length === 0) {
    range.setStart(box, 0);
    return range;
  }
  const empty = span.start === span.end;
  setPoint(range, "start", pieceAt(pieces, span.start, empty ? "before" : "after"), span.start);
  if (empty) range.collapse(true);
  else setPoint(range, "end", pieceAt(pieces, span.end, "before"), span.end);
  return range;
}

/** The offset in the text of a DOM position inside the box; what is not text counts as the place before it. */
export function offsetOf({ pieces }: EditableText, node: Node, offset: number): number {
  const place = innermost(node, offset);
  const range = (node.ownerDocument as Document).createRange();
  range.setStart(place.node, place.offset);
  const piece = pieces[countUpTo(pieces, (one) => range.comparePoint(one.node, one.from) <= 0) - 1];
  if (!piece) return 0;
  if (piece.node !== place.node) return piece.start + piece.length;
  return piece.start + Math.min(Math.max(place.offset - piece.from, 0), piece.length);
}

function pieceAt(pieces: readonly Piece[], offset: number, side: Side): Piece {
  const count = countUpTo(pieces, ({ start }) => start <= offset);
  const after = pieces[count - 1] as Piece;
  const before = pieces[count - 2];
  const touches = before !== undefined && after.start === offset && before.start + before.length === offset;
  return side === "before" && touches ? before : after;
}

/** How many pieces begin at or before a place; found by halving. */
function countUpTo(pieces: readonly Piece[], beginsUpTo: (piece: Piece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (beginsUpTo(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function setPoint(range: Range, edge: "start" | "end", piece: Piece, offset: number): void {
  const into = offset - piece.start;
  const isText = piece.node.nodeType === 3;
  if (edge === "start") {
    if (isText) range.setStart(piece.node, piece.from + into);
    else if (into > 0) range.setStartAfter(piece.node);
    else range.setStartBefore(piece.node);
  } else if (isText) range.setEnd(piece.node, piece.from + into);
  else if (into > 0) range.setEndAfter(piece.node);
  else range.setEndBefore(piece.node);
}

/** A position between the children of an element, said as a position in the first leaf that follows it there. */
function innermost(node: Node, offset: number): { node: Node; offset: number } {
  let leaf = node.nodeType === 1 ? node.childNodes[offset] : undefined;
  if (!leaf) return { node, offset };
  while (leaf.firstChild) leaf = leaf.firstChild;
  return { node: leaf, offset: 0 };
}
