import type { Span } from "../../core/contract.ts";

/** Put `text` at the span of the old text and the new text is there. */
export interface Change extends Span {
  text: string;
}

/**
 * The smallest change from one text to another, found from both ends: formatting, links and carets outside it are not
 * touched. Surrogate pairs stay whole.
 */
export function smallestChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  if (splitsPair(before, head) || splitsPair(after, head)) head--;

  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  if (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail)) tail--;

  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** Where an offset of the old text stands in the new one; what lay inside the change goes to its end. */
export function shiftOffset(offset: number, { start, end, text }: Change): number {
  if (offset < start || (offset === start && end > start)) return offset;
  return offset >= end ? offset + text.length - (end - start) : start + text.length;
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const previous = text.charCodeAt(at - 1);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff;
}
