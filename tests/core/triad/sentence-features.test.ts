import { describe, expect, it } from "vitest";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { sentenceFeatures } from "../../../lib/core/triad/sentence-features.ts";
import { readWith } from "../language.ts";

const example = { strong: [], weak: [], fake: [], absent: [] };
const data = {
  rules: [
    {
      id: "en/x",
      category: "empty" as const,
      severity: 1 as const,
      why: "x",
      replace: { "in due course": [] },
      examples: { bad: [], good: [] },
    },
  ],
  notes: {
    empathy: { phrases: { weak: { impact: ["a long wait"] } }, lookAlikes: ["cannot wait"], examples: example },
    apology: { phrases: {}, lookAlikes: [], examples: example },
    solution: { phrases: {}, lookAlikes: [], examples: example },
  },
  someCues: { impact: ["waited"] },
  wordClasses: { luggage: "suitcase strap*", naive: "naive" },
};

function featuresOf(draft: string, number = 0, complaint: string | null = null): string[] {
  const reading = readWith(`\n${draft}`, data);
  return sentenceFeatures(reading, findAnchors(reading, complaint === null ? null : readWith(complaint, data)), number);
}

describe("sentenceFeatures", () => {
  it("names words, their pieces, and pairs with both ends", () => {
    const features = featuresOf("Naïve suitcase!");
    expect(features).toEqual(
      expect.arrayContaining([
        "w naive",
        "c <nai",
        "c aive",
        "c ive>",
        "w suitcase",
        "c suit",
        "w !",
        "p ^ naive",
        "p naive suitcase",
        "p suitcase !",
        "p ! $",
      ]),
    );
    expect(featuresOf("My bag.").filter((name) => name.startsWith("c "))).toEqual(["c <my>", "c <bag", "c bag>"]);
  });

  it("names the classes of words", () => {
    const classes = featuresOf("Straps, suitcase, 1 bag!").filter((name) => name.startsWith("k "));
    expect(classes).toEqual(["k luggage"]);
  });

  it("takes all numbers as one, and names an amount's sign", () => {
    const features = featuresOf("You get €25.");
    expect(features).toEqual(expect.arrayContaining(["w #", "w €", "p € #"]));
    expect(features).not.toContain("w 25");
  });

  it("names every feature once", () => {
    const features = featuresOf("Wait, wait, wait, wait.");
    expect(new Set(features).size).toBe(features.length);
  });

  it.each([
    [5, "short"],
    [6, "middle"],
    [13, "middle"],
    [14, "long"],
    [25, "long"],
    [26, "longest"],
  ])("calls a sentence of %i words %s", (words, length) => {
    expect(featuresOf(`${"word ".repeat(words).trim()}.`)).toContain(`length ${length}`);
  });

  it.each([
    ["the note and its part", "It was a long wait.", ["note empathy weak", "part empathy impact"]],
    ["a look-alike", "I cannot wait.", ["look-alike empathy"]],
    ["a cue", "You waited.", ["cue impact"]],
    ["a rule's category", "It comes in due course.", ["rule empty"]],
  ])("names %s of a pattern that was found", (_, text, expected) => {
    expect(featuresOf(text)).toEqual(expect.arrayContaining(expected));
  });

  it("names only what was found in this sentence", () => {
    expect(featuresOf("You waited. It is here.", 1)).not.toContain("cue impact");
    expect(featuresOf("It is here. You waited.", 1)).toContain("cue impact");
  });

  it("names ties to the complaint, up to three", () => {
    const complaint = "The red suitcase and the strap were lost in Utrecht station";
    expect(featuresOf("Your suitcase is here.", 0, complaint)).toContain("ties 1");
    expect(featuresOf("Your suitcase and strap lost at Utrecht station.", 0, complaint)).toContain("ties 3");
    expect(featuresOf("It is here.", 0, complaint).filter((one) => one.startsWith("ties"))).toEqual([]);
    expect(featuresOf("You waited for the suitcase.", 0, complaint)).toContain("ties and impact");
    expect(featuresOf("You waited.", 0, complaint)).not.toContain("ties and impact");
  });

  it("names the place in the body, whatever stands around it", () => {
    const letter = "Dear Ann,\n\nOne is so. Two is so. Three is so. Four is so.\n\nRegards,\nTom";
    const reading = readWith(letter);
    const anchors = findAnchors(reading, null);
    const place = (number: number) => sentenceFeatures(reading, anchors, number).find((one) => one.startsWith("place"));
    expect([1, 2, 3, 4].map(place)).toEqual(["place first", "place second", "place middle", "place last"]);
    expect(featuresOf("Only this.")).toContain("place first");
  });

  it("has nothing to say of a sentence that is not there", () => expect(featuresOf("It is here.", 9)).toEqual([]));
});
