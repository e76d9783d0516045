import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Note, notes } from "../../../lib/core/contract.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import {
  collectWeights,
  encodeWeights,
  grades,
  letterGrade,
  sentenceChances,
  unlessSurelyPresent,
} from "../../../lib/core/triad/sentence-model.ts";

const weights = (...pairs: readonly (readonly [note: Note, grade: (typeof grades)[number], weight: number])[]) => {
  const all = new Array<number>(notes.length * grades.length).fill(0);
  for (const [note, grade, weight] of pairs) all[notes.indexOf(note) * grades.length + grades.indexOf(grade)] = weight;
  return encodeWeights(all);
};

const sum = (chances: readonly number[]) => chances.reduce((total, chance) => total + chance, 0);

describe("sentenceChances", () => {
  const model = {
    sentences: collectWeights({
      always: weights(["solution", "absent", 1]),
      "w sorry": weights(["apology", "strong", 2]),
      "w but": weights(["apology", "strong", -1], ["apology", "fake", 1]),
    }),
  };

  it("adds up the weights of the features, and of every sentence", () => {
    const { empathy, apology, solution } = sentenceChances(model, ["w sorry", "w but", "w unknown"]);
    const e = Math.exp(1);
    expect(empathy).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(apology[0]).toBeCloseTo(e / (2 * e + 2));
    expect(apology[2]).toBeCloseTo(e / (2 * e + 2));
    expect(solution[3]).toBeCloseTo(e / (e + 3));
  });

  it("gives chances that add up to one, however many features", () => {
    const { apology } = sentenceChances(model, Array(100_000).fill("w sorry"));
    expect(sum(apology)).toBeCloseTo(1);
    expect(apology[0]).toBeCloseTo(1);
  });

  it("takes no feature for a name that every object has", () => {
    expect(sentenceChances(model, ["constructor", "__proto__"])).toEqual(sentenceChances(model, []));
  });
});

describe("encodeWeights", () => {
  it("keeps weights to a twentieth, and none beyond what one sign can hold", () => {
    const read = (weight: number) => {
      const { empathy } = sentenceChances(
        { sentences: collectWeights({ always: weights(["empathy", "strong", weight]) }) },
        [],
      );
      return Math.log((empathy[0] ?? 0) / (empathy[1] ?? 0));
    };
    expect(read(0.52)).toBeCloseTo(0.5);
    expect(read(-1.24)).toBeCloseTo(-1.25);
    expect(read(9)).toBeCloseTo(2.25);
    expect(read(-9)).toBeCloseTo(-2.25);
  });

  it("writes plain text: no quotation mark that JSON must escape is the middle", () => {
    expect(encodeWeights([0, 0])).toBe("PP");
    expect(encodeWeights([-99, 99])).toBe("#}");
  });
});

describe("letterGrade", () => {
  const model = {
    letters: {
      empathy: {},
      apology: { always: [0, 0, 0, 50], strong: [100, 0, 0, -100], "patterns fake": [0, 0, 300, 0] },
      solution: { "patterns fake": [0, 400, 0, 0] },
    },
  };

  it("is the likeliest one for the note", () => {
    expect(
      letterGrade(model, "apology", [
        ["always", 1],
        ["strong", 2],
      ]),
    ).toBe("strong");
    expect(
      letterGrade(model, "apology", [
        ["always", 1],
        ["strong", -2],
      ]),
    ).toBe("absent");
    expect(
      letterGrade(model, "apology", [
        ["always", 1],
        ["patterns fake", 1],
      ]),
    ).toBe("fake");
    expect(letterGrade(model, "solution", [["patterns fake", 1]])).toBe("weak");
  });
});

describe("unlessSurelyPresent", () => {
  const hollow = [0.1, 0, 0.9, 0];

  it.each([
    ["a sentence that surely has the note", [hollow, [0.6, 0.3, 0.1, 0]], "strong"],
    ["one that surely has it weakly", [[0.2, 0.7, 0.1, 0], hollow], "weak"],
    ["none that surely has it", [hollow, [0.5, 0.2, 0.3, 0]], "fake"],
  ] as const)("gives a letter that seems hollow, with %s, its grade", (_, sentences, grade) =>
    expect(unlessSurelyPresent("fake", sentences)).toBe(grade),
  );

  it("leaves other grades alone", () => expect(unlessSurelyPresent("absent", [[1, 0, 0, 0]])).toBe("absent"));
});

describe.each([...languages.values()])("the model of $code", ({ model }) => {
  it("has a weight for each grade of each note, of every feature", () => {
    const names = model.sentences.names.split("\n");
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual([...new Set(names)].sort());
    expect(model.sentences.weights).toHaveLength(names.length * notes.length * grades.length);
    for (const note of notes) {
      const ofLetters = Object.keys(model.letters[note]);
      expect(ofLetters).toEqual(expect.arrayContaining(["always", "strong", "any present", "there first", "asks"]));
      for (const values of Object.values(model.letters[note])) expect(values).toHaveLength(grades.length);
    }
  });

  it("gives chances for any sentence", () => {
    const names = model.sentences.names.split("\n");
    fc.assert(
      fc.property(fc.array(fc.nat(names.length - 1).map((at) => names[at] as string)), (features) => {
        const chances = sentenceChances(model, features);
        for (const note of notes) {
          expect(sum(chances[note])).toBeCloseTo(1);
          expect(Math.min(...chances[note])).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
