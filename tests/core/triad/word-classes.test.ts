import { describe, expect, it } from "vitest";
import { languages } from "../../../lib/core/languages/languages.ts";
import { foldText } from "../../../lib/core/text/fold.ts";
import { harmClasses, praiseClasses } from "../../../lib/core/triad/complaint-mood.ts";
import { classesOf } from "../../../lib/core/triad/word-classes.ts";

describe("classesOf", () => {
  const of = classesOf({ late: "late delay* over*", time: "delays *time", cold: "cold overcast*", pace: "late" });

  it.each([
    ["a whole word", "cold", ["cold"]],
    ["a word of several classes", "late", ["late", "pace"]],
    ["a beginning", "delayed", ["late"]],
    ["a whole word before a beginning", "delays", ["time"]],
    ["a longer beginning before a shorter one", "overcasts", ["cold"]],
    ["an end", "bedtime", ["time"]],
    ["a beginning before an end", "overtime", ["late"]],
    ["nothing of an unknown word", "lately", []],
  ])("knows %s", (_, word, expected) => expect(of(word)).toEqual(expected));
});

describe.each([...languages.values()])("word classes of $code", ({ wordClasses }) => {
  it("hold every word once, folded, as the texts are read", () => {
    for (const [name, words] of Object.entries(wordClasses)) {
      const all = words.split(" ");
      expect(
        all.filter((word, at) => all.indexOf(word) !== at),
        name,
      ).toEqual([]);
      expect(
        all.filter((word) => foldText(word) !== word),
        name,
      ).toEqual([]);
      expect(
        all.filter((word) => word.replace("*", "").length < (word.includes("*") ? 3 : 1)),
        name,
      ).toEqual([]);
    }
  });

  it("have the classes that tell the mood of a complaint", () => {
    const names = new Set(Object.keys(wordClasses));
    expect([...harmClasses, ...praiseClasses].filter((name) => !names.has(name))).toEqual([]);
  });
});

it("are called the same in each language", () => {
  const [one, ...others] = [...languages.values()].map(({ wordClasses }) => Object.keys(wordClasses).sort());
  for (const other of others) expect(other).toEqual(one);
});
