import { expect, it } from "vitest";
import { formatReview } from "../../lib/cli/report.ts";
import type { Review } from "../../lib/core/contract.ts";

const text = "Dear Ann,\n\nSorry for any\ninconvenience. I call ASAP.";
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const full: Review = {
  version: 1,
  language: "en",
  form: null,
  triad: {
    empathy: { strength: "absent", evidence: [], advice: "Name what it meant." },
    apology: { strength: "fake", evidence: [spanOf("Sorry for any\ninconvenience.")], advice: "Say what went wrong." },
    solution: { strength: "strong", evidence: [spanOf("I call ASAP.")], advice: "" },
  },
  findings: [
    {
      rule: "en/any",
      category: "non-apology",
      severity: 3,
      ...spanOf("any\ninconvenience"),
      excerpt: "any\ninconvenience",
      message: "It is smaller than what was felt.",
      replacements: ["the inconvenience", ""],
    },
    {
      rule: "en/asap",
      category: "vague-time",
      severity: 1,
      ...spanOf("ASAP"),
      excerpt: "ASAP",
      message: "Name a day.",
      replacements: [],
    },
  ],
  complaint: {
    issues: ["delay", "damage"],
    emotion: { kind: "anger", strength: 2 },
    questions: [
      { text: "Where is it?", start: 0, end: 12, answered: false },
      { text: "Why?", start: 13, end: 17, answered: true },
    ],
    asks: [],
    escalation: ["lawyer"],
    repeat: true,
    vulnerable: true,
    name: "Ann",
    form: null,
    facts: [],
  },
  promises: [
    { ...spanOf("I call ASAP."), who: "I", what: "I call ASAP", when: null, missing: ["when"] },
    { ...spanOf("I call ASAP."), who: "I", what: "I write on Monday", when: { text: "Monday" }, missing: [] },
  ],
  suggestions: [
    { kind: "empathy", label: "Show you understand", text: "That is long.", place: "after-greeting", slots: [] },
  ],
};

it("tells a person all that was found, place by place", () => {
  expect(formatReview(full, { text })).toBe(`Language: en

·· empathy   absent
             Name what it meant.
╳╳ apology   fake
             “Sorry for any inconvenience.”
             Say what went wrong.
■■ solution  strong
             “I call ASAP.”

Findings (2):
  !!! 3:11 non-apology: “any inconvenience”
      It is smaller than what was felt.
      → “the inconvenience”
      → (take it away)
  !   4:23 vague-time: “ASAP”
      Name a day.

The customer: about delay, damage; anger (2 of 3); not the first contact; take care: vulnerable; names lawyer
  [ ] Where is it?
  [x] Why?

Promises:
  I call ASAP (missing: when)
  I write on Monday

Could be added:
  Show you understand: “That is long.”
`);
});

it("says so when there is nothing to say", () => {
  const { triad } = full;
  const strong = { strength: "strong", evidence: [], advice: "" } as const;
  const empty: Review = {
    ...full,
    form: "u",
    triad: { ...triad, empathy: strong, apology: strong },
    findings: [],
    promises: [],
    suggestions: [],
    complaint: full.complaint && {
      ...full.complaint,
      issues: [],
      emotion: { kind: "none", strength: 0 },
      questions: [],
      escalation: [],
      repeat: false,
      vulnerable: false,
    },
  };
  const report = formatReview(empty, { text });
  expect(report).toContain("Language: en (u)\n");
  expect(report).toContain("\nNo findings.\n");
  expect(report).toContain("\nThe customer: nothing special\n");
  expect(report).not.toMatch(/Promises|Could be added|Findings/);
  expect(formatReview({ ...empty, complaint: null }, { text })).not.toContain("The customer");
});

it("claims nothing of a text in another language", () => {
  expect(formatReview({ ...full, language: null }, { text })).toBe(
    "Neither Dutch nor English, or too short to tell: nothing to say.\n",
  );
});

it("takes linear time on a long letter full of findings", () => {
  const [one] = full.findings;
  if (!one) throw new Error("no finding");
  const cost = (lines: number) => {
    const long = "Sorry.\n".repeat(lines);
    const findings = Array.from({ length: lines }, (_, at) => ({
      ...one,
      start: at * 7,
      end: at * 7 + 5,
      excerpt: "Sorry",
    }));
    const start = process.threadCpuUsage();
    const report = formatReview(
      { ...full, findings, triad: { ...full.triad, apology: { ...full.triad.apology, evidence: [] } } },
      { text: long },
    );
    expect(report).toContain(`${lines}:1 non-apology`);
    return process.threadCpuUsage(start).user;
  };
  cost(1000);
  expect(cost(16_000)).toBeLessThan(16 * Math.max(cost(2000), 4000));
});
