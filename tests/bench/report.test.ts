import { describe, expect, it } from "vitest";
import { judge } from "./goals.ts";
import type { LaneTimes } from "./lanes.ts";
import type { Measured } from "./measure.ts";
import { formatReport } from "./report.ts";
import { type Results, sumUp, sumUpBeginnings } from "./results.ts";
import { figure, formatTable, wrap } from "./table.ts";

const lane = (id: string, perThousand: number, perLetter = perThousand): LaneTimes => ({
  id,
  perThousand: [perThousand, perThousand],
  perLetter: [perLetter, perLetter],
  letters: 2,
  bytes: 1300,
  time: 2 * perLetter,
  said: 5,
});

const measured = (review: number): Measured => ({
  replies: [
    ...["A ", "B ", "same ", "en ", "same en "].flatMap((kind) => [
      lane(`${kind}bare pass`, 2),
      lane(`${kind}review`, review),
    ]),
    lane("bare pass, with complaint", 2),
    lane("review, with complaint", review),
    ...["en ", "same en "].flatMap((kind) =>
      ["write-good", "retext", "harper.js"].map((name) => lane(kind + name, 50_000)),
    ),
  ],
  long: [
    ...[1000, 20_000].flatMap((words) =>
      ["bare pass", "review", "write-good", "retext"].map((name) => lane(`${name} ${words}`, review, review * words)),
    ),
    lane("harper.js 1000", 9),
    lane("edited 2000", 1),
    lane("unedited 2000", 10),
  ],
  hostile: [lane("nl ordinary", 10), lane("nl spaces", 5), lane("nl quotation marks", 30)],
});

const begun = { load: 5, firstReview: 20, firstReviewByTheClock: 19, heap: 12, outside: 1, resident: 60 };
const streamed = { letters: 1000, seconds: 0.5, megabytes: 100 };
const halfStreamed = { letters: 500, seconds: 0.3, megabytes: 95 };

const resultsFor = (review: number): Results => ({
  ...sumUp([measured(review), measured(review)]),
  begin: [sumUpBeginnings("review, as built, Dutch", [begun, { ...begun, firstReview: 24 }])],
  stream: [{ title: "replies", small: halfStreamed, large: streamed, repliesPerMinute: 120_000 }],
});

describe("goals", () => {
  const outcomes = (review: number) =>
    Object.fromEntries(judge(resultsFor(review)).map(({ name, outcome }) => [name, outcome]));

  it("are met by a quick review and missed by a slow one", () => {
    expect(outcomes(100)).toMatchObject({
      "unseen reply of 110 words": "met",
      "95th percentile of write-good": "met",
      "95th percentile of harper.js": "met",
      "growth exponent, up to the longest text": "met",
      "worst hostile text": "missed",
      "one word changed in 2,000": "met",
      "start to first review, as built": "met",
      "heap it adds, as built, after many letters": "met",
      "replies of 120 words through the terminal": "met",
    });
    expect(outcomes(40_000)).toMatchObject({
      "unseen reply of 110 words": "missed",
      "95th percentile of write-good": "missed",
      "95th percentile of harper.js": "missed",
    });
  });

  it("are unsure when the interval lies on both sides of the limit", () => {
    const results = resultsFor(100);
    results.edit.timesFull = { value: 0.14, low: 0.12, high: 0.18 };
    expect(judge(results).at(-1)?.outcome).toBe("unsure");
  });

  it("refuse to be judged by what was not measured", () => {
    const results = resultsFor(100);
    expect(() => judge({ ...results, hostile: [] })).toThrow("worst hostile text");
    expect(() => judge({ ...results, stream: [] })).toThrow("through the terminal");
    expect(() => judge({ ...results, begin: [] })).toThrow("start to first review");
  });
});

it("sums up: ratios, growth, the worst hostile text first", () => {
  const { noise, replies, long, hostile, edit } = resultsFor(100);
  expect(noise.map(({ ratio }) => ratio.value)).toEqual([1, 1]);
  expect(replies[0]?.rows[1]).toMatchObject({ checker: "review", median: 100, p95: 100, said: 2.5 });
  expect(replies[0]?.rows[1]?.timesBare.value).toBe(50);
  expect(long[1]?.exponent?.value).toBeCloseTo(1);
  expect(long.at(-1)).toMatchObject({ checker: "harper.js", exponent: null });
  expect(hostile.map(({ kind, timesOrdinary }) => [kind, timesOrdinary.value])).toEqual([
    ["quotation marks", 3],
    ["spaces", 0.5],
  ]);
  expect(edit.timesFull.value).toBe(0.1);
});

it("tells a reader all of it", () => {
  const results = resultsFor(100);
  const report = formatReport(results, judge(results), {
    date: "2026-11-24",
    node: "v24.0.0",
    machine: "2 x processor",
    load: [0.5, 1],
    clock: "computing time in steps of 1 µs",
    processes: 3,
    isQuick: true,
  });
  const inOneLine = report.replace(/\s+/g, " ");
  for (const words of [
    "Node v24.0.0",
    "2 x processor",
    "3 processes",
    "harper.js",
    "growth exponent",
    "spelling",
    "quick",
  ])
    expect(inOneLine).toContain(words);
  expect(report).not.toMatch(/NaN|undefined|Infinity/);
});

describe("table", () => {
  it("puts names left and figures right", () => {
    expect(
      formatTable(
        ["", "µs"],
        [
          ["one", "5"],
          ["three", "1,200"],
        ],
      ),
    ).toBe(["          µs", "-----  -----", "one        5", "three  1,200"].join("\n"));
  });

  it.each([
    [0.1234, "0.12"],
    [9.876, "9.88"],
    [12.34, "12.3"],
    [1234.5, "1,230"],
    [1_234_567, "1,230,000"],
    [Number.NaN, "-"],
  ])("shows three figures of %d", (value, shown) => expect(figure(value)).toBe(shown));

  it("breaks lines between words", () => {
    const lines = wrap("word ".repeat(60).trim()).split("\n");
    expect(lines.length).toBe(3);
    expect(lines.join(" ")).toBe("word ".repeat(60).trim());
  });
});
