import { describe, expect, it } from "vitest";
import { type LetterView, letterFeatures } from "../../../lib/core/triad/letter-features.ts";
import type { Chances } from "../../../lib/core/triad/sentence-model.ts";

const nothing: Chances = [0, 0, 0, 1];
const byPatterns = { empathy: "absent", apology: "absent", solution: "absent" } as const;

function featuresOf(apology: readonly Chances[], more: Partial<LetterView> = {}): Record<string, number> {
  const chances = apology.map((of) => ({ empathy: nothing, apology: of, solution: nothing }));
  const view = { chances, byPatterns, categories: [], mood: [], ...more };
  return Object.fromEntries(letterFeatures(view).apology);
}

const logOdds = (chance: number) => Math.log((chance + 0.01) / (1.01 - chance));

describe("letterFeatures", () => {
  const three: Chances[] = [
    [0.1, 0.2, 0, 0.7],
    [0.8, 0.1, 0, 0.1],
    [0.3, 0.4, 0.2, 0.1],
  ];

  it("name the highest chances and the second highest", () => {
    const features = featuresOf(three);
    expect(features.always).toBe(1);
    expect(features.strong).toBeCloseTo(logOdds(0.8));
    expect(features["second strong"]).toBeCloseTo(logOdds(0.3));
    expect(features.weak).toBeCloseTo(logOdds(0.4));
    expect(features.fake).toBeCloseTo(logOdds(0.2));
    expect(features.present).toBeCloseTo(logOdds(0.9));
    expect(features["second present"]).toBeCloseTo(logOdds(0.7));
    expect(features.length).toBeCloseTo(Math.log(4));
  });

  it("name how likely it is that any sentence has a grade", () => {
    expect(featuresOf(three)["any strong"]).toBeCloseTo(logOdds(1 - 0.9 * 0.2 * 0.7));
    expect(featuresOf([nothing])["any spoken"]).toBeCloseTo(logOdds(0));
  });

  it("name where the note is likeliest to be, and what it is there", () => {
    expect(featuresOf(three)["there weak"]).toBeCloseTo(logOdds(0.1));
    expect(featuresOf(three)).toHaveProperty("there between");
    expect(featuresOf([[1, 0, 0, 0], nothing])).toHaveProperty("there first");
    expect(featuresOf([nothing, [1, 0, 0, 0]])).toHaveProperty("there last");
  });

  it("name how the other notes sound", () => {
    const chances = [{ empathy: [0, 0, 0.7, 0.3], apology: nothing, solution: [0.6, 0, 0, 0.4] }];
    const features = featuresOf([], { chances });
    expect(features["empathy fake"]).toBeCloseTo(logOdds(0.7));
    expect(features["solution strong"]).toBeCloseTo(logOdds(0.6));
    expect(features).not.toHaveProperty("apology fake");
  });

  it("name what patterns, rules and the complaint tell, and nothing else of them", () => {
    const features = featuresOf([], {
      byPatterns: { ...byPatterns, apology: "fake" },
      categories: new Set(["empty"]),
      mood: [["praise 1", 1]],
    });
    expect(features).toMatchObject({ "patterns fake": 1, "rule empty": 1, "praise 1": 1 });
    expect(Object.keys(features).filter((name) => /^(patterns|rule|praise)/.test(name))).toHaveLength(3);
  });

  it("stay numbers at the ends", () => {
    for (const own of [[[1, 0, 0, 0], nothing], []] as Chances[][])
      for (const value of Object.values(featuresOf(own))) expect(Number.isFinite(value)).toBe(true);
  });
});
