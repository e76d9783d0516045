import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TokenKind, tokenise } from "../../../lib/core/text/tokens.ts";

const kindNames = Object.entries(TokenKind).map(([name]) => name);

/** The tokens as written, and their kinds. */
function tokensOf(text: string) {
  const { count, start, end, kind } = tokenise(text);
  return Array.from({ length: count }, (_, at) => ({
    text: text.slice(start[at], end[at]),
    kind: kindNames[kind[at] as number],
    start: start[at] as number,
    end: end[at] as number,
  }));
}

const written = (text: string) => tokensOf(text).map((token) => token.text);
const kinds = (text: string) => tokensOf(text).map((token) => token.kind);

describe("words", () => {
  it.each([
    ["u krijgt het geld terug", ["u", "krijgt", "het", "geld", "terug"]],
    ["I don't, and I’m sure", ["I", "don't", ",", "and", "I’m", "sure"]],
    ["foto's van de e-mail", ["foto's", "van", "de", "e-mail"]],
    ["vóór één cliënt", ["vóór", "één", "cliënt"]],
    ["on-hold, - not", ["on-hold", ",", "-", "not"]],
    ["the customers' bags", ["the", "customers", "'", "bags"]],
    ["'t is goed", ["'", "t", "is", "goed"]],
    ["covid19 B2B", ["covid19", "B2B"]],
    ["a\u00adb\u200bc", ["a\u00adb\u200bc"]],
    ["cafe\u0301 dicht", ["cafe\u0301", "dicht"]],
  ])("of %j", (text, expected) => expect(written(text)).toEqual(expected));

  it.each([
    ["m.b.t. uw brief", ["m.b.t.", "uw", "brief"]],
    ["e.g. Monday", ["e.g.", "Monday"]],
    ["z.s.m.", ["z.s.m."]],
    ["by 5 p.m. today", ["by", "5", "p.m.", "today"]],
    ["etc. en meer", ["etc", ".", "en", "meer"]],
    ["the end.Next", ["the", "end", ".", "Next"]],
  ])("keep an abbreviation whole, and only that: %j", (text, expected) => expect(written(text)).toEqual(expected));
});

describe("numbers", () => {
  it.each([
    ["€ 12,50", ["€", "12,50"]],
    ["€1.250,00.", ["€", "1.250,00", "."]],
    ["om 10:30 uur", ["om", "10:30", "uur"]],
    ["03/04/2026 of 3-4", ["03/04/2026", "of", "3-4"]],
    ["3rd 24h 10e", ["3rd", "24h", "10e"]],
    ["10, 20", ["10", ",", "20"]],
    ["5%", ["5", "%"]],
  ])("keep what joins their digits: %j", (text, expected) => expect(written(text)).toEqual(expected));

  it("are told from words", () =>
    expect(kinds("3 days, 2nd day")).toEqual(["number", "word", "punctuation", "number", "word"]));
});

describe("all other signs", () => {
  it("makes one token of each mark and each line end, none of white space", () => {
    expect(written("Wat?!\t (nee)\u00a0…\n\nja")).toEqual(["Wat", "?", "!", "(", "nee", ")", "…", "\n", "\n", "ja"]);
    expect(kinds("ja\nnee")).toEqual(["word", "newline", "word"]);
  });

  it("cuts an address into its parts and leaves none out", () => {
    expect(written("ann@example.com")).toEqual(["ann", "@", "example", ".", "com"]);
  });

  it("takes a surrogate pair as one token, and half of one without what follows", () => {
    expect(written("a\udc00b\ud83d\nc")).toEqual(["a", "\udc00", "b", "\ud83d", "\n", "c"]);
    expect(tokensOf("ok 😀!").map(({ text, kind }) => [text, kind])).toEqual([
      ["ok", "word"],
      ["😀", "other"],
      ["!", "punctuation"],
    ]);
    expect(tokensOf("ok \ud83d").at(-1)).toMatchObject({ kind: "other", start: 3, end: 4 });
  });

  it("reads letters of other scripts as words", () => expect(kinds("שלום мир")).toEqual(["word", "word"]));
});

it("covers every sign that is not white space exactly once, in order, whatever the string", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
      let at = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).not.toMatch(/[a-z0-9.,!?]/i);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(text.slice(at)).not.toMatch(/[a-z0-9.,!?]/i);
    }),
  );
});

it("reads more tokens than it first made room for", () => {
  expect(tokensOf("a,".repeat(5000))).toHaveLength(10_000);
  expect(tokensOf("a,".repeat(5000)).at(-1)).toMatchObject({ text: ",", start: 9999, end: 10_000 });
});
