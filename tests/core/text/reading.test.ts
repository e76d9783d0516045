import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { contains, overlaps, readText } from "../../../lib/core/text/reading.ts";
import { readWith } from "../language.ts";

const cue = { someCues: { but: ["but"], amount: ["<number> euro"] } };

const found = (text: string) => readWith(text, cue).matches.map(({ start, end }) => text.slice(start, end));

describe("readText", () => {
  it("finds patterns and says whose they are", () => {
    const { matches } = readWith("It is here, but it cost 5 euro.", cue);
    expect(matches.map(({ owner }) => owner)).toEqual([
      { of: "cue", cue: "but" },
      { of: "cue", cue: "amount" },
    ]);
  });

  it.each([
    ["quoted mail", "It is here.\n\n> but it is wet\n> and 5 euro"],
    ["mail below its header", "It is here.\n\nOn 3 Nov 2026, Ann wrote:\nbut it is wet"],
    ["a quotation", 'You wrote "it came but it was wet" to us.'],
  ])("leaves out what stands in %s", (_, text) => expect(found(text)).toEqual([]));

  it("finds what stands around a quotation, and what holds one", () => {
    expect(found('But you wrote "it came wet again", but not why.')).toEqual(["But", "but"]);
    const wide = readWith('the "a b c" end', { someCues: { but: ["the a b c end"] } });
    expect(wide.matches).toHaveLength(1);
  });

  it("leaves out a match in any of many quotations", () => {
    expect(found('You wrote "so but so"; then "he but she". '.repeat(50))).toEqual([]);
    expect(found(`${'You wrote "so but so". '.repeat(50)}But no.`)).toEqual(["But"]);
  });

  it("gives the matches of each sentence, and the sentences of the letter's own text", () => {
    const { matches, matchesIn, body } = readWith("Hi Ann,\n\nIt is here. But 5 euro. But no.\n\nRegards,\nTom", cue);
    expect(matchesIn.map((of) => of.length)).toEqual([0, 0, 2, 1, 0, 0]);
    expect(matchesIn.flat()).toEqual(matches);
    expect(body).toEqual([1, 2, 3]);
  });

  it("gives every sentence the part that it stands in", () => {
    const text = "Dear Ann,\n\nIt is here. It is dry.\n\nRegards,\nTom\n\n> Where is it?";
    const { sentences, parts } = readWith(text);
    expect(sentences.map(({ start, end }, at) => [parts[at], text.slice(start, end)])).toEqual([
      ["greeting", "Dear Ann,"],
      ["body", "It is here."],
      ["body", "It is dry."],
      ["sign-off", "Regards,"],
      ["signature", "Tom"],
      ["quote", "> Where is it?"],
    ]);
  });

  it("cuts a sentence where the greeting in its line ends", () => {
    const text = "Hi Ann, it is here but wet.";
    const { sentences, parts, matches } = readWith(text, cue);
    expect(sentences.map(({ start, end }, at) => [parts[at], text.slice(start, end)])).toEqual([
      ["greeting", "Hi Ann,"],
      ["body", "it is here but wet."],
    ]);
    expect(matches.map(({ sentence }) => sentence)).toEqual([1]);
    expect(readWith("Hi Ann, but wet.", { someCues: { but: ["^ but"] } }).matches).toHaveLength(1);
  });

  it("uses the abbreviations of the language", () => {
    expect(readWith("\nI asked dr. Poole.").sentences).toHaveLength(1);
    expect(readWith("\nI asked them. Poole knew.").sentences).toHaveLength(2);
  });
});

describe.each(["nl", "en"] as const)("any text, read with all of %s", { timeout: 30_000 }, (language) => {
  it.each([
    ["draft", draftLexicon(language)],
    ["complaint", complaintLexicon(language)],
  ])("(%s) has its matches inside one sentence, and outside quotes and quotations", (_, lexicon) => {
    const words = fc.constantFrom(
      "sorry ",
      "u ",
      "we ",
      "but ",
      "maar ",
      '"',
      "“",
      "”",
      ". ",
      "\n",
      "> ",
      "€ 5 ",
      "hi ann,",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 8 }))), (pieces) => {
        const text = pieces.join("");
        const { matches, sentences, parts, quotations, tokens } = readText(text, lexicon);
        expect(parts).toHaveLength(sentences.length);
        for (const match of matches) {
          const sentence = sentences[match.sentence];
          expect(sentence && contains(sentence, match)).toBe(true);
          expect(parts[match.sentence]).not.toBe("quote");
          expect(quotations.some((one) => contains(one, match))).toBe(false);
          expect([match.start, match.end]).toEqual([tokens.start[match.first], tokens.end[match.last - 1]]);
        }
      }),
    );
  });
});

describe("spans", () => {
  const span = (start: number, end: number) => ({ start, end });

  it("contain each other with their ends", () => {
    expect(contains(span(0, 5), span(0, 5))).toBe(true);
    expect(contains(span(0, 5), span(1, 6))).toBe(false);
    expect(contains(span(1, 5), span(0, 5))).toBe(false);
  });

  it("overlap when they share a sign, and not when they only touch", () => {
    expect(overlaps(span(0, 5), span(4, 9))).toBe(true);
    expect(overlaps(span(4, 9), span(0, 5))).toBe(true);
    expect(overlaps(span(0, 5), span(5, 9))).toBe(false);
  });
});
