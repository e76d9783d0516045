import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Conversation, latestFromCustomer } from "../../../assets/demo/conversation.ts";
import english from "../../../assets/demo/messages/en.json" with { type: "json" };
import dutch from "../../../assets/demo/messages/nl.json" with { type: "json" };
import type { Review, SuggestionKind } from "../../../lib/core/contract.ts";
import { nothingKnown } from "../../../lib/core/guidance/case-known.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { type ReviewOptions, review } from "../../../lib/core/review.ts";

const project = new URL("../../../", import.meta.url);
const table = readFileSync(new URL("lib/core/guidance/PRACTICES.md", project), "utf8");
const rows = [...table.matchAll(/^\| (\d+) +\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number = "", ...cells]) => {
    const [practice = "", where = "", proof = "", tryIt = ""] = cells.map((cell) => cell.trim());
    const [, nl = "", en = ""] = /^`([\w-]+)` `([\w-]+)`: ./.exec(tryIt) ?? [];
    return { number, practice, where, proof, nl, en };
  },
);
const served = rows.filter(({ where }) => where !== "not at the compose box");

const inboxes: Record<"nl" | "en", Conversation[]> = { nl: dutch as Conversation[], en: english as Conversation[] };
const languages = ["nl", "en"] as const;

describe("the practices", () => {
  it("are all there, in order", () => {
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
  });

  it.each(served)("$number, $practice, has its test", ({ proof }) => {
    const [, file = "", words = ""] = /^`([^`]+)` "(.+)"$/.exec(proof) ?? [];
    expect(readFileSync(new URL(file, project), "utf8")).toContain(words);
  });

  it.each(served)("$number, $practice, can be tried in “$nl” and “$en”", ({ nl, en }) => {
    expect(inboxes.nl.map(({ id }) => id)).toContain(nl);
    expect(inboxes.en.map(({ id }) => id)).toContain(en);
  });
});

/** What the run-of-the-mill reply in the practice's conversation must show. */
interface Shown {
  practice: number;
  /** Rules that point something out; where the languages have rules of their own, the Dutch one first. */
  rules?: readonly (string | readonly [nl: string, en: string])[];
  kinds?: readonly SuggestionKind[];
  /** Kinds that must not be offered. */
  without?: readonly SuggestionKind[];
  /** A suggestion's label, the Dutch one first. */
  label?: readonly [nl: string, en: string];
  /** What else the review says. */
  also?: (found: Review) => void;
  options?: Partial<ReviewOptions>;
}

const outage: NonNullable<ReviewOptions["incidents"]>[number] = {
  id: "outage",
  kind: "outage",
  name: "Boiler house",
  phase: "first-notice",
  isOn: true,
  until: "2026-11-25T12:00:00Z",
  words: [],
  issues: ["outage"],
  facts: { nl: {}, en: {} },
};

const shown: readonly Shown[] = [
  { practice: 1, kinds: ["empathy", "apology", "solution"] },
  { practice: 2, rules: [["nl/eventueel-ongemak", "en/any-inconvenience"]] },
  { practice: 3, rules: [["nl/beste-klant", "en/dear-customer"]] },
  { practice: 4, kinds: ["empathy"] },
  {
    practice: 5,
    kinds: ["apology"],
    also: ({ suggestions }) => expect(suggestions.filter(({ kind }) => kind === "apology").length).toBeGreaterThan(1),
  },
  { practice: 6, kinds: ["goodwill"] },
  { practice: 7, kinds: ["goodwill"], label: ["Zwart op wit bevestigen", "Confirm in writing"] },
  { practice: 8, without: ["goodwill"], options: { known: { ...nothingKnown, fault: "theirs" } } },
  {
    practice: 9,
    kinds: ["closure"],
    label: ["Definitief afsluiten", "Close for good"],
    options: { known: { ...nothingKnown, closesForGood: true } },
  },
  { practice: 10, kinds: ["refusal", "closure"] },
  { practice: 11, kinds: ["receipt"] },
  { practice: 13, kinds: ["receipt", "summary"], label: ["Gesprek bevestigen", "Confirm the call"] },
  { practice: 17, kinds: ["care"], label: ["Zelf bellen na herhaling", "Call, don't write again"] },
  {
    practice: 18,
    rules: ["public-data", "goodwill-in-public", "too-long-for-channel"],
    kinds: ["move-to-private"],
    without: ["goodwill"],
  },
  { practice: 19, rules: [["nl/nemen-dit-mee", "en/hollow-words"]] },
  { practice: 21, kinds: ["no-reply-needed"] },
  { practice: 23, kinds: ["goodwill"], label: ["Eigen nummer geven", "Give your own number"] },
  { practice: 24, rules: ["costly-number"] },
  { practice: 25, rules: [["nl/later-nog-eens", "en/call-again-later"]] },
  { practice: 26, kinds: ["cost-compensation"] },
  { practice: 27, also: ({ promises }) => expect(promises.filter(({ when }) => when?.date)).toHaveLength(2) },
  { practice: 28, kinds: ["hand-over"] },
  { practice: 29, also: ({ complaint }) => expect(complaint?.questions.length).toBeGreaterThanOrEqual(3) },
  { practice: 31, kinds: ["care"], also: ({ complaint }) => expect(complaint?.escalation).toContain("lawyer") },
  { practice: 32, rules: ["two-asks"] },
  { practice: 33, rules: ["two-asks"] },
  { practice: 34, rules: ["taken-up-is-not-answered"] },
  { practice: 35, rules: ["exception-without-figure"] },
  {
    practice: 36,
    also: ({ promises }) => expect(promises.map(({ when }) => when?.date)).toContain("2026-12-08"),
  },
  { practice: 37, rules: ["no-alternative"], kinds: ["alternative"] },
  {
    practice: 38,
    kinds: ["incident"],
    label: ["Storing: eerste bericht", "Outage: first notice"],
    options: { incidents: [outage] },
  },
  { practice: 39, kinds: ["incident"], options: { incidents: [{ ...outage, phase: "update" }] } },
  { practice: 40, kinds: ["summary"] },
  { practice: 41, rules: ["refusal-incomplete"] },
];

function read({ channel, messages, typicalReply, ...conversation }: Conversation, options: Shown["options"]): Review {
  const latest = latestFromCustomer({ channel, messages, typicalReply, ...conversation });
  const draft = { text: typicalReply.join("\n"), complaint: latest.lines.join("\n"), channel };
  return review(draft, { preset: defaultPreset, now: new Date(2026, 10, 24), customerName: latest.from, ...options });
}

describe.each(languages)("in the demo inbox in %s", (language) => {
  const own = <Value>(both: Value | readonly [nl: Value, en: Value]): Value =>
    Array.isArray(both) ? both[languages.indexOf(language)] : (both as Value);

  it.each(shown)("practice $practice shows what it asks for", (expected) => {
    const { practice, rules = [], kinds = [], without = [], label, also, options } = expected;
    const row = rows.find(({ number }) => number === String(practice));
    const conversation = inboxes[language].find(({ id }) => id === row?.[language]);
    if (!conversation) throw new Error(`no conversation for practice ${practice}`);
    const found = read(conversation, options);
    expect(found.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules.map((rule) => own(rule))));
    const offered = found.suggestions.map(({ kind }) => kind);
    expect(offered).toEqual(expect.arrayContaining([...kinds]));
    for (const kind of without) expect(offered).not.toContain(kind);
    if (label) expect(found.suggestions.map((suggestion) => suggestion.label)).toContain(own(label));
    also?.(found);
  });
});
