import fc from "fast-check";
import { expect, it } from "vitest";
import { remap } from "../../../lib/page/marks/remap.ts";

it("moves what lies after an edit, keeps what lies before it and drops what it touches", () => {
  const before = "one two three";
  const after = "one deux three";
  const spans = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 13 },
  ];
  expect(remap(spans, before, after)).toEqual([{ start: 0, end: 3 }, null, { start: 9, end: 14 }]);
});

it("leaves everything where it is when nothing has changed", () => {
  expect(remap([{ start: 1, end: 2 }], "same", "same")).toEqual([{ start: 1, end: 2 }]);
});

it("keeps a span that is next to a letter typed, and drops one that is typed in", () => {
  expect(remap([{ start: 0, end: 3 }], "one two", "onex two")).toEqual([{ start: 0, end: 3 }]);
  expect(remap([{ start: 0, end: 3 }], "one two", "oxne two")).toEqual([null]);
});

it("gives every span that is left the words it had", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " "), maxLength: 20 });
  fc.assert(
    fc.property(text, text, fc.array(fc.tuple(fc.nat(20), fc.nat(20))), (before, after, pairs) => {
      const spans = pairs.map(([one, other]) => ({
        start: Math.min(one, other, before.length),
        end: Math.min(Math.max(one, other), before.length),
      }));
      for (const [index, moved] of remap(spans, before, after).entries()) {
        const { start, end } = spans[index] ?? { start: 0, end: 0 };
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
      }
    }),
  );
});
