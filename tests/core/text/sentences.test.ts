import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isListItem, splitSentences } from "../../../lib/core/text/sentences.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";

const abbreviations = new Set(["dhr", "mw", "etc", "approx", "nr"]);

function sentencesOf(text: string): string[] {
  return splitSentences(tokenise(text), abbreviations).map(({ start, end }) => text.slice(start, end));
}

describe("a sentence ends", () => {
  it.each([
    [
      "at a full stop, a question mark and an exclamation mark",
      "Dat klopt. Echt? Ja! Goed",
      ["Dat klopt.", "Echt?", "Ja!", "Goed"],
    ],
    ["after all of its closing marks", "Wat?! Nee... Ja.", ["Wat?!", "Nee...", "Ja."]],
    [
      "after its closing quotation mark or parenthesis",
      '"Dat kan." Zei hij (echt.) "Ja!”',
      ['"Dat kan."', "Zei hij (echt.)", '"Ja!”'],
    ],
    ["at a line end after a short line", "Uw jas\nis er", ["Uw jas", "is er"]],
    ["at an empty line", "Uw jas is er\n\nen meer", ["Uw jas is er", "en meer"]],
    ["where the space after it was forgotten", "Het kan.Wij bellen", ["Het kan.", "Wij bellen"]],
    ["after a lone I", "So did I. You called", ["So did I.", "You called"]],
    ["after a number", "U belde in 2026. Wij niet.", ["U belde in 2026.", "Wij niet."]],
    ["after a word that is long or unknown", "De nota. Afrekeningen. Ja", ["De nota.", "Afrekeningen.", "Ja"]],
  ])("%s", (_, text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe("no sentence ends", () => {
  it.each([
    ["at an abbreviation", "Ik sprak dhr. Smit en mw. De Wit over jas, tas etc. en meer."],
    ["at an abbreviation of letters", "Met betrekking tot, m.b.t. uw brief, bellen wij z.s.m. terug"],
    ["at an initial", "Ik sprak J. Smit van A. Bakker"],
    ["in a number", "Het kost € 12.50 of 1.250,00 euro om 10.30 uur"],
    ["in an address", "Mail naar ann.poole@example.com of kijk op www.example.com voor meer"],
    ["at a comma, a colon or a semicolon", "Ja, dit: dat; en zo"],
    [
      "where a mail program wrapped a long line",
      "Het spijt ons dat uw pakket pas na drie weken bij de buren is\nbezorgd en dat niemand belde",
    ],
  ])("%s", (_, text) => expect(sentencesOf(text)).toEqual([text]));
});

describe("a long line that goes on was wrapped, but not", () => {
  const long = "Het spijt ons dat uw pakket pas na drie weken bij de buren is";

  it.each([
    ["when a capital follows", `${long}\nMorgen bellen wij`],
    ["when it ended its sentence", `${long}.\nmorgen bellen wij`],
    ["when it ended in a colon", `${long}:\nmorgen bellen wij`],
    ["when an empty line follows", `${long}\n\nmorgen bellen wij`],
    ["when a list follows", `${long}\n- morgen bellen wij`],
  ])("%s", (_, text) => expect(sentencesOf(text)).toHaveLength(2));

  it("measures each line by itself", () => {
    expect(sentencesOf(`${long}\nbezorgd\nen dat spijt ons`)).toHaveLength(2);
    expect(
      sentencesOf(`${long}\nbezorgd terwijl u thuis was en de hele dag op ons wachtte\nen dat spijt ons`),
    ).toHaveLength(1);
  });
});

it("cuts what is too long for a sentence", () => {
  const lengths = splitSentences(tokenise("sorry ".repeat(1000)), abbreviations).map(({ first, last }) => last - first);
  expect(lengths).toEqual([400, 400, 200]);
});

describe("lists", () => {
  const items = (text: string) => {
    const tokens = tokenise(text);
    return splitSentences(tokens, abbreviations).map((sentence) => isListItem(tokens, sentence));
  };

  it("have an item a line", () => {
    expect(sentencesOf("Wij doen dit:\n- bellen\n- geld terug")).toEqual(["Wij doen dit:", "- bellen", "- geld terug"]);
  });

  it.each(["- bellen", "* bellen", "• bellen", "– bellen", "Dit:\n2) bellen"])("knows the item of %j", (text) => {
    expect(items(text).at(-1)).toBe(true);
  });

  it.each(["Wij bellen", "Nee. 2 dagen", "  bellen - nu"])("sees none in %j", (text) => {
    expect(items(text)).not.toContain(true);
  });
});

it("leaves out no token but line ends, and overlaps nowhere, whatever the string", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 80 }),
      fc.array(fc.constantFrom(..."ab. ?!\n\"')A1-,")),
      (odd, usual) => {
        const text = odd + usual.join("");
        const tokens = tokenise(text);
        let at = 0;
        for (const { first, last, start, end } of splitSentences(tokens, abbreviations)) {
          for (; at < first; at++) expect(text.slice(tokens.start[at], tokens.end[at])).toMatch(/^[\n\r\u2028\u2029]$/);
          expect(last).toBeGreaterThan(first);
          expect([start, end]).toEqual([tokens.start[first], tokens.end[last - 1]]);
          at = last;
        }
        for (; at < tokens.count; at++)
          expect(text.slice(tokens.start[at], tokens.end[at])).toMatch(/^[\n\r\u2028\u2029]$/);
      },
    ),
  );
});
