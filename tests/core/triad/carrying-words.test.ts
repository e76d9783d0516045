import { describe, expect, it } from "vitest";
import type { Language, Note } from "../../../lib/core/contract.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { type Readings, review } from "../../../lib/core/review.ts";
import { type CarryingWords, carryingWords } from "../../../lib/core/triad/carrying-words.ts";

function readIn(language: Language, text: string, complaint?: string) {
  let readings: Readings = { reading: null, theirs: null };
  const found = review(
    { text, ...(complaint && { complaint }) },
    {
      preset: defaultPreset,
      now: new Date(2026, 10, 3),
      language,
      onRead: (read) => {
        readings = read;
      },
    },
  );
  const carried = readings.reading && carryingWords(readings.reading, found.triad);
  return { triad: found.triad, carried: carried as CarryingWords };
}

const letters = {
  nl: "Beste Bas,\n\nDrie dagen zonder water met een baby, wat een ellende. Dat is onze fout en het spijt me. Ik stort vandaag € 45 terug.\n\nGroeten,\nSam",
  en: "Dear Kim,\n\nThree days without water with a baby, how miserable. That was our mistake and I'm sorry. I'm refunding £45 today.\n\nKind regards,\nSam",
} as const;

const heard: readonly (readonly [Language, Note, RegExp])[] = [
  ["nl", "empathy", /zonder|ellende|dagen|baby/],
  ["nl", "apology", /onze fout|spijt/],
  ["nl", "solution", /stort|vandaag/],
  ["en", "empathy", /without|miserable|days|baby/],
  ["en", "apology", /our mistake|sorry/],
  ["en", "solution", /refunding|today/],
];

describe("the words by which a note was heard", () => {
  it.each(heard)("in %s, for %s", (language, note, words) => {
    const { triad, carried } = readIn(language, letters[language]);
    expect(triad[note].strength).not.toBe("absent");
    const said = carried[note].map(({ start, end }) => letters[language].slice(start, end));
    expect(said.join(" ")).toMatch(words);
  });

  it.each(["nl", "en"] as const)("lie within the sentences that carry it, in order and apart, in %s", (language) => {
    const { triad, carried } = readIn(language, letters[language]);
    for (const note of ["empathy", "apology", "solution"] as const) {
      let last = -1;
      for (const { start, end } of carried[note]) {
        expect(triad[note].evidence.some((span) => span.start <= start && end <= span.end)).toBe(true);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }
  });

  it("are none for a note that does not sound", () => {
    const { carried } = readIn("nl", "Beste Bas,\n\nDe winkel is open tot zes uur.\n\nGroeten,\nSam");
    expect(carried.apology).toEqual([]);
  });

  it("of a hollow note are those that make it hollow", () => {
    const text = "Beste Bas,\n\nWij betreuren dat u zich hierin niet kunt vinden.\n\nGroeten,\nSam";
    const { triad, carried } = readIn("nl", text);
    expect(triad.apology.strength).toBe("fake");
    expect(carried.apology.map(({ start, end }) => text.slice(start, end)).join(" ")).toContain("betreuren");
  });
});
