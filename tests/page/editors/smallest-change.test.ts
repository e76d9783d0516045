import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shiftOffset, smallestChange } from "../../../lib/page/editors/smallest-change.ts";

const apply = (text: string, change: { start: number; end: number; text: string }) =>
  text.slice(0, change.start) + change.text + text.slice(change.end);
const text = fc.string({ unit: fc.constantFrom("a", "b", "\n", "😀", "😁", "\ud83d", "\ude00"), maxLength: 12 });

describe("the smallest change", () => {
  it("leaves alone what both texts begin and end with", () => {
    expect(smallestChange("eventueel ongemak", "het ongemak")).toEqual({ start: 0, end: 9, text: "het" });
    expect(smallestChange("ten tijde van", "tijdens")).toEqual({ start: 1, end: 13, text: "ijdens" });
    expect(smallestChange("same", "same")).toEqual({ start: 4, end: 4, text: "" });
  });

  it("does not break an emoji in two", () => {
    expect(smallestChange("😀", "😁")).toEqual({ start: 0, end: 2, text: "😁" });
    expect(smallestChange("a\ud83d\ude00", "a\ud83e\ude00")).toEqual({ start: 1, end: 3, text: "\ud83e\ude00" });
  });

  it("turns any text into any other", () => {
    fc.assert(fc.property(text, text, (before, after) => apply(before, smallestChange(before, after)) === after));
  });

  it("keeps an offset inside the new text, at the same words", () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 24 }), (before, after, at) => {
        const change = smallestChange(before, after);
        const offset = Math.min(at, before.length);
        const moved = shiftOffset(offset, change);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(after.length);
        if (offset < change.start) expect(moved).toBe(offset);
        if (offset > change.end) expect(after.slice(moved)).toBe(before.slice(offset));
      }),
    );
  });

  it("puts the caret behind what was inserted at it", () => {
    expect(shiftOffset(3, { start: 3, end: 3, text: "new" })).toBe(6);
    expect(shiftOffset(3, { start: 3, end: 5, text: "new" })).toBe(3);
  });
});
