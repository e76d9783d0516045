import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findChange } from "../../../lib/core/text/change.ts";
import { retokenise, tokenise } from "../../../lib/core/text/tokens.ts";

const piece = fc.constantFrom(
  ..."ab 1.,-'\n€\u00ad\u0301\ud83d\ude21",
  "m.b.t.",
  "12,50",
  "e-mail ",
  "word ",
  "Beste Jan,\n",
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));

describe("two versions of a text", () => {
  it("differ in one stretch, and in nothing around it", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, endBefore, endAfter } = findChange(before, after);
        expect(before.slice(0, start)).toBe(after.slice(0, start));
        expect(before.slice(endBefore)).toBe(after.slice(endAfter));
        expect(start).toBeLessThanOrEqual(Math.min(endBefore, endAfter));
      }),
    );
  });

  it("have the same tokens whether the second is read anew or from the first on", () => {
    fc.assert(
      fc.property(text, text, text, text, (opening, before, after, ending) => {
        const { tokens, head, tail } = retokenise(opening + after + ending, tokenise(opening + before + ending));
        const { count, start, end, kind, words } = tokenise(opening + after + ending);
        expect(head + tail).toBeLessThanOrEqual(count);
        expect(tokens.count).toBe(count);
        expect(tokens.words).toEqual(words);
        expect(tokens.start.slice(0, count)).toEqual(start.slice(0, count));
        expect(tokens.end.slice(0, count)).toEqual(end.slice(0, count));
        expect(tokens.kind.slice(0, count)).toEqual(kind.slice(0, count));
      }),
    );
  });

  it("may be of any length", () => {
    const long = "Wij lezen ".repeat(500);
    expect(retokenise("", tokenise(long)).tokens.count).toBe(0);
    expect(retokenise(long, tokenise("")).tokens.words).toEqual(tokenise(long).words);
  });
});
