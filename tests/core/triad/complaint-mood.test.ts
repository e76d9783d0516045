import { describe, expect, it } from "vitest";
import { readMood } from "../../../lib/core/triad/complaint-mood.ts";
import { readWith } from "../language.ts";

const wordClasses = { broken: "broken leak*", late: "late", "feels good": "lovely", thanks: "thanks" };
const moodOf = (complaint: string) => Object.fromEntries(readMood(readWith(complaint, { wordClasses })));

describe("readMood", () => {
  it.each([
    ["The bag is here.", "harm 0"],
    ["The bag is broken.", "harm 1"],
    ["Late, broken and leaking.", "harm some"],
    ["Late, late, late, late, late.", "harm more"],
    ["Late, late, late, late, late, late, late, broken.", "harm most"],
  ])("counts what went wrong in %j: %s", (complaint, name) => {
    const names = Object.keys(moodOf(complaint));
    expect(names.filter((one) => /^harm [^i]/.test(one))).toEqual([name]);
  });

  it("tells how much of the message is harm, and how long it is", () => {
    expect(moodOf("It leaked.")["harm in words"]).toBeCloseTo(1);
    expect(moodOf("It leaked.")["complaint length"]).toBeCloseTo(Math.log(3) - 3);
  });

  it("tells praise from praise before a complaint", () => {
    expect(moodOf("A lovely stay, thanks.")).toMatchObject({ "praise 2": 1, "only praise": 1 });
    expect(moodOf("A lovely bag, but late and broken.")).not.toHaveProperty("only praise");
    expect(moodOf("It is here.")).not.toHaveProperty("only praise");
  });

  it("tells whether something is asked", () => {
    expect(moodOf("Where is it?")).toHaveProperty("asks");
    expect(moodOf("Here it is.")).toHaveProperty("asks nothing");
  });

  it("has a number for an empty message", () => {
    for (const value of Object.values(moodOf(""))) expect(Number.isFinite(value)).toBe(true);
  });
});
