import { describe, expect, it } from "vitest";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { readWith } from "../language.ts";

const data = { commonWords: ["please", "waiting"] };

/** How many anchors each sentence of the draft has. */
function counts(draft: string, complaint: string | null): number[] {
  const reading = readWith(`\n${draft}`, data);
  const anchors = findAnchors(reading, complaint === null ? null : readWith(complaint, data));
  return reading.sentences.map((_, number) => anchors.countIn(number));
}

describe("findAnchors", () => {
  const complaint = "My suitcase 4471 was delivered to the wrong hotel. Please, I am waiting.";

  it("counts what the customer wrote, sentence by sentence", () => {
    expect(counts("Your suitcase is here. I called the hotel about suitcase 4471.", complaint)).toEqual([1, 3]);
  });

  it("knows other forms of a word", () => expect(counts("The delivery failed.", complaint)).toEqual([1]));

  it("counts a word once, however often it stands there", () => {
    expect(counts("Suitcase, suitcase, suitcases.", complaint)).toEqual([1]);
  });

  it("leaves out short words and words that every letter is full of", () => {
    expect(counts("I am to wait. Please keep waiting.", complaint)).toEqual([0, 0]);
  });

  it("takes numbers only when they are the same", () => {
    expect(counts("It is 447. It is 44711. It is 4471.", complaint)).toEqual([0, 0, 1]);
  });

  it("finds none without a complaint, and none in a sentence that is not there", () => {
    expect(counts("Your suitcase is here.", null)).toEqual([0]);
    expect(counts("Your suitcase is here.", "")).toEqual([0]);
    const reading = readWith("Your suitcase is here.");
    expect(findAnchors(reading, readWith(complaint)).countIn(7)).toBe(0);
  });

  it("gives the same answer when asked again", () => {
    const anchors = findAnchors(readWith("\nYour suitcase is here.", data), readWith(complaint, data));
    expect([anchors.countIn(0), anchors.countIn(0)]).toEqual([1, 1]);
  });
});
