import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding, Strength } from "../../../lib/core/contract.ts";
import {
  byDensity,
  inReadingOrder,
  withoutAllowed,
  withoutOverlaps,
  withoutQuibbles,
} from "../../../lib/core/phrasing/settle.ts";

function finding(rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding {
  return { rule, category: "empty", severity: 2, start, end, excerpt: "x", message: "", replacements: [], ...more };
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("withoutAllowed", () => {
  const findings = [finding("nl/a", 0, 5, { excerpt: "Vóór alles" }), finding("nl/b", 6, 9, { excerpt: "zsm" })];

  it("leaves out rules that are off", () => expect(rulesOf(withoutAllowed(findings, ["nl/b"], []))).toEqual(["nl/a"]));

  it("leaves out phrases that are allowed, however they are written", () => {
    expect(rulesOf(withoutAllowed(findings, [], [" voor ALLES "]))).toEqual(["nl/b"]);
  });

  it("leaves out what another pattern finds inside an allowed phrase, and nothing that reaches out of it", () => {
    const long = finding("nl/a", 10, 30, { excerpt: "voor enig ongemak" });
    const inside = finding("nl/a", 15, 30, { excerpt: "enig ongemak" });
    const other = finding("nl/b", 10, 14, { excerpt: "voor" });
    const form = finding("mixed-form", 20, 21, { category: "mixed-form" });
    const beside = finding("nl/c", 9, 14);
    const allowed = ["voor enig ongemak"];
    expect(withoutAllowed([inside, beside, long, other, form], [], allowed)).toEqual([beside, form]);
    expect(withoutAllowed([inside, other], [], allowed)).toEqual([inside, other]);
    const wider = finding("nl/d", 0, 40, { excerpt: "x" });
    expect(withoutAllowed([wider, long, finding("nl/e", 31, 33)], [], [...allowed, "x"])).toEqual([]);
  });

  it("leaves out no phrase that only holds an allowed one, and no rule that only begins alike", () => {
    expect(rulesOf(withoutAllowed(findings, ["nl/"], ["alles", "zs"]))).toEqual(["nl/a", "nl/b"]);
  });
});

describe("withoutOverlaps", () => {
  it.each<[what: string, findings: Finding[], kept: string[]]>([
    ["the more harmful one", [finding("a", 0, 9), finding("b", 5, 7, { severity: 3 })], ["b"]],
    ["then the longer one", [finding("a", 0, 5), finding("b", 3, 9)], ["b"]],
    ["then the earlier one", [finding("b", 3, 8), finding("a", 0, 5)], ["a"]],
    ["then the one whose rule comes first", [finding("b", 0, 5), finding("a", 0, 5)], ["a"]],
    ["both where one reaches a letter into the other", [finding("a", 0, 5), finding("b", 4, 9)], ["a", "b"]],
    ["one of two at the same sign", [finding("a", 4, 5), finding("b", 4, 5)], ["a"]],
    ["both where they only touch", [finding("a", 0, 5), finding("b", 5, 9)], ["a", "b"]],
    [
      "what a finding that had to go would have taken",
      [finding("a", 0, 5), finding("b", 3, 9, { severity: 3 }), finding("c", 0, 2)],
      ["c", "b"],
    ],
    [
      "the form of address beside a phrase",
      [finding("a", 0, 9), finding("f", 3, 5, { category: "mixed-form" })],
      ["a", "f"],
    ],
    [
      "one of two of the form of address",
      [finding("f", 3, 5, { category: "mixed-form" }), finding("g", 3, 6, { category: "mixed-form" })],
      ["g"],
    ],
  ])("keeps %s", (_, findings, kept) => expect(rulesOf(withoutOverlaps(findings))).toEqual(kept));

  const some = fc.array(
    fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }), fc.constantFrom(1, 2, 3), fc.boolean())
      .map(([start, length, severity, isForm]) =>
        finding(`r${start}`, start, start + length, {
          severity: severity as 1 | 2 | 3,
          category: isForm ? "mixed-form" : "empty",
        }),
      ),
  );

  it("keeps none that overlap, loses none without a reason, and gives them in reading order", () => {
    fc.assert(
      fc.property(some, (findings) => {
        const kept = withoutOverlaps(findings);
        const isRival = (one: Finding, other: Finding) => {
          const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
          const isInside = shared === Math.min(one.end - one.start, other.end - other.start);
          const isSameKind = (one.category === "mixed-form") === (other.category === "mixed-form");
          return one !== other && isSameKind && (shared > 1 || (shared === 1 && isInside));
        };
        for (const one of kept) expect(kept.some((other) => isRival(one, other))).toBe(false);
        for (const lost of findings.filter((one) => !kept.includes(one)))
          expect(kept.some((other) => isRival(lost, other) && other.severity >= lost.severity)).toBe(true);
        expect(kept).toEqual(inReadingOrder(kept));
      }),
    );
  });

  it("settles ten thousand findings at once", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => finding("a", at * 7, at * 7 + 10));
    const start = process.threadCpuUsage();
    expect(withoutOverlaps(many).length).toBe(5000);
    expect(process.threadCpuUsage(start).user).toBeLessThan(200_000);
  });
});

describe("byDensity", () => {
  const densities: Readonly<Record<string, number>> = { office: 3, other: 2 };
  const settle = (...rules: string[]) =>
    rulesOf(
      byDensity(
        rules.map((rule, at) => finding(rule, at * 10, at * 10 + 5)),
        (rule) => densities[rule] ?? 1,
      ),
    );

  it("leaves office words alone below their number", () => expect(settle("office", "office")).toEqual([]));

  it("flags them once from their number on", () => expect(settle("office", "office", "office")).toEqual(["office"]));

  it("counts all of the category", () => {
    expect(settle("a", "office", "b", "office")).toEqual(["a", "office", "b"]);
    expect(settle("a", "other")).toEqual(["a", "other"]);
  });

  it("counts no other category", () => {
    const others = [finding("a", 0, 5, { category: "jargon" }), finding("office", 6, 9), finding("office", 10, 12)];
    expect(rulesOf(byDensity(others, (rule) => densities[rule] ?? 1))).toEqual(["a"]);
  });

  it("never leaves out a rule without a number", () => expect(settle("a", "a")).toEqual(["a", "a"]));
});

describe("withoutQuibbles", () => {
  const mild = [finding("a", 0, 5), finding("b", 6, 9, { severity: 1 })];
  const triad = (...[empathy, apology, solution]: [Strength, Strength, Strength]) => {
    const reading = (strength: Strength) => ({ strength, evidence: [], advice: "" });
    return { empathy: reading(empathy), apology: reading(apology), solution: reading(solution) };
  };
  const left = (findings: Finding[], ...strengths: [Strength, Strength, Strength]) =>
    rulesOf(withoutQuibbles(findings, triad(...strengths)));

  it.each<[Strength, Strength, Strength]>([
    ["absent", "absent", "strong"],
    ["strong", "weak", "strong"],
    ["strong", "weak", "weak"],
  ])("leaves a letter in peace whose notes are %s, %s and %s", (...strengths) => {
    expect(left(mild, ...strengths)).toEqual([]);
  });

  it.each<[Strength, Strength, Strength]>([
    ["weak", "weak", "weak"],
    ["strong", "absent", "weak"],
    ["fake", "strong", "strong"],
    ["absent", "absent", "absent"],
  ])("says all of one whose notes are %s, %s and %s", (...strengths) => {
    expect(left(mild, ...strengths)).toEqual(["a", "b"]);
  });

  it("says all where there is much to say, or something grave", () => {
    const notes = ["strong", "strong", "strong"] as const;
    expect(left([...mild, finding("c", 10, 12)], ...notes)).toEqual(["a", "b", "c"]);
    expect(left([finding("a", 0, 5, { severity: 3 })], ...notes)).toEqual(["a"]);
  });

  it("never keeps a matter of fact to itself", () => {
    const fact = finding("placeholder-left", 20, 26, { category: "content", severity: 3 });
    expect(left([...mild, fact], "strong", "strong", "strong")).toEqual(["placeholder-left"]);
  });
});

it("reads from the top, the shorter of two at one place first", () => {
  expect(inReadingOrder([finding("c", 4, 5), finding("b", 0, 9), finding("a", 0, 3)]).map(({ rule }) => rule)).toEqual([
    "a",
    "b",
    "c",
  ]);
});
