import type { Span } from "../../core/contract.ts";
import { smallestChange } from "../editors/smallest-change.ts";

/**
 * Where the spans of the old text stand in the new one, in the same order; null for each that the edit touched. What
 * lies after the edit moves along, and nothing is guessed.
 */
export function remap(spans: readonly Span[], before: string, after: string): (Span | null)[] {
  const { start, end, text } = smallestChange(before, after);
  if (start === end && text === "") return [...spans];
  const shift = text.length - (end - start);
  return spans.map((span) => {
    if (span.end <= start) return span;
    if (span.start >= end) return { start: span.start + shift, end: span.end + shift };
    return null;
  });
}
