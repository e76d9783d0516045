import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { followEdit } from "../../../lib/core/text/follow-edit.ts";

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};

describe("followEdit", () => {
  it("moves what lies after the edit and keeps what lies before it", () => {
    const before = "We regret any inconvenience caused.";
    const after = "We truly regret any inconvenience caused.";
    const follow = followEdit(before, after);
    expect(follow(spanOf(before, "We"))).toEqual(spanOf(after, "We"));
    expect(follow(spanOf(before, "any inconvenience"))).toEqual(spanOf(after, "any inconvenience"));
  });

  it("loses what the edit touches", () => {
    const follow = followEdit("any inconvenience caused", "any trouble caused");
    expect(follow({ start: 0, end: 17 })).toBeNull();
    expect(follow({ start: 18, end: 24 })).toEqual({ start: 12, end: 18 });
  });

  it("loses a place without width when something happens right beside it", () => {
    const follow = followEdit("Dear Ann", "Dear, Ann");
    expect(follow({ start: 4, end: 4 })).toBeNull();
    expect(follow({ start: 8, end: 8 })).toEqual({ start: 9, end: 9 });
    expect(followEdit("Dear Ann", "Dear Ann")({ start: 4, end: 4 })).toEqual({ start: 4, end: 4 });
  });

  it("keeps a span that is next to a letter typed, and loses one that is typed in", () => {
    const one = { start: 0, end: 3 };
    expect(followEdit("one two", "onex two")(one)).toEqual(one);
    expect(followEdit("one two", "oxne two")(one)).toBeNull();
  });

  it("only ever answers with a span that holds the same text, whatever was typed", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, text, fc.nat(60), fc.nat(60), (head, old, now, tail, from, length) => {
        const before = head + old + tail;
        const after = head + now + tail;
        const span = { start: Math.min(from, before.length), end: Math.min(from + length, before.length) };
        const moved = followEdit(before, after)(span);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(before.slice(span.start, span.end));
      }),
    );
  });
});
