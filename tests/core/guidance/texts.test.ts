import { describe, expect, it } from "vitest";
import { notes } from "../../../lib/core/contract.ts";
import { fits, specificity } from "../../../lib/core/guidance/condition.ts";
import type { Condition, GuidanceText } from "../../../lib/core/guidance/guidance-text.ts";
import { guidanceTextSchema } from "../../../lib/core/guidance/guidance-text-schema.ts";
import { insertionFor } from "../../../lib/core/guidance/place.ts";
import { renderText } from "../../../lib/core/guidance/render-text.ts";
import type { Situation } from "../../../lib/core/guidance/situation.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

const letters = {
  nl: {
    u: "Geachte heer Bos,\n\nIk heb uw bericht gelezen.\n\nMet vriendelijke groet,\nSam",
    je: "Hoi Bas,\n\nIk heb je bericht gelezen.\n\nGroeten,\nSam",
  },
  en: {
    u: "Dear Ms Moore,\n\nI have read your message.\n\nKind regards,\nSam",
    je: "Hi Kim,\n\nI have read your message.\n\nThanks,\nSam",
  },
};

/** A customer's message in which every fact that a text can speak of is found. */
const complaint = {
  issues: [],
  emotion: { kind: "none", strength: 0 as const },
  questions: [],
  asks: [],
  escalation: [],
  repeat: false,
  vulnerable: false,
  name: "Bos",
  form: null,
  facts: [
    { kind: "order-number" as const, text: "12345" },
    { kind: "amount" as const, text: "€ 25" },
    { kind: "date" as const, text: "3 november" },
  ].map((fact) => ({ ...fact, start: 0, end: 0 })),
};

describe.each([...languages.values()])("what can be offered in $code", ({ code, guidance }) => {
  const forms = code === "nl" ? (["u", "je"] as const) : (["u"] as const);
  const cases = guidance.texts.flatMap(({ kind, label, text: source, place }) =>
    forms.map((form) => ({
      kind,
      label,
      place,
      form,
      text: renderText(source, { form, complaint, appeal: `[${guidance.appealSlot}]` })?.text ?? "",
    })),
  );

  it.each(cases)("$kind: “$text” is well formed", ({ kind, label, text }) => {
    expect(text).toMatch(/^[\p{Lu}€[].*[.?\]]$/su);
    expect(text).not.toMatch(/ {2}|[{}<>!]|\[\s*\]|\s[.,;:?]|\[[^\]]*\[/);
    for (const [, slot] of text.matchAll(/\[([^\]]*)\]/g)) expect(slot).toMatch(/^\p{L}[\p{L} '’-]*$/u);
    expect(label).toMatch(/^\p{Lu}/u);
    // Above the sentences of a note stands the note itself.
    if (!isNote(kind)) expect(label).toMatch(/^\S+(?: \S+){1,3}$/);
  });

  it.each(cases)("$kind: “$text” raises no finding in a letter", ({ form, text, place }) => {
    const letter = letters[code][form];
    const options = { preset: defaultPreset, now: new Date(2026, 10, 3), language: code };
    // The slots are the agent's to fill: a letter that goes out has something in them.
    const filled = text.replaceAll(/\[[^\]]+\]/g, code === "nl" ? "morgen" : "tomorrow");
    const { start, text: by } = insertionFor(review({ text: letter }, options), letter, place, filled);
    const { findings } = review({ text: letter.slice(0, start) + by + letter.slice(start) }, options);
    expect(findings.filter(({ severity }) => severity > 1).map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual(
      [],
    );
  });

  it.each(guidance.texts.map((text) => ({ ...text })))("$kind: “$text” can be reached", (text) => {
    const found = situationsOf(text.when).some((situation) => isOffered(text, situation, guidance.texts));
    expect(found).toBe(true);
  });

  it.each(guidance.texts.map((text) => ({ ...text })))("$kind: “$text” is as a team would have to write it", (text) => {
    expect(guidanceTextSchema.safeParse(text)).toEqual({ success: true, data: text });
  });

  it("says nothing twice", () => {
    const texts = guidance.texts.map(({ text }) => text);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

/** Situations in which a condition holds and nothing else is the case. */
function situationsOf(when: Condition): Situation[] {
  const [lowest] = when.severity ?? [when.issues || when.repeat ? 1 : 0];
  return oneOf(when.issues).flatMap((issues) =>
    oneOf(when.escalation).map((escalation) => ({
      issues,
      escalation,
      repeat: when.repeat ?? false,
      answer: when.answer ?? ((when.fromAnswer ?? 1) > 1 ? "later" : "first"),
      answerNumber: when.fromAnswer ?? (when.answer === "later" ? 2 : 1),
      severity: lowest as Situation["severity"],
      emotion: when.emotion ?? 0,
      asks: when.asks?.slice(0, 1) ?? [],
      vulnerable: when.vulnerable ?? when.vulnerabilities !== undefined,
      vulnerabilities: when.vulnerabilities?.slice(0, 1) ?? [],
      facts: when.facts?.slice(0, 1) ?? [],
      occasion: when.occasion ?? false,
      remark: when.remark ?? false,
      channel: when.channels?.[0] ?? "mail",
      costs: when.costs?.slice(0, 1) ?? [],
      draft: when.draft?.slice(0, 1) ?? [],
      missing: when.missing?.slice(0, 1) ?? [],
      known: { fault: when.fault?.[0] ?? "unknown", closesForGood: when.closesForGood ?? false },
      incident: incidentOf(when),
      gives: "all",
    })),
  );
}

function incidentOf({ incident: [kind] = [], phase: [phase = "update"] = [] }: Condition): Situation["incident"] {
  if (kind === undefined || kind === "none") return null;
  return {
    id: "a",
    kind,
    name: "A",
    phase,
    isOn: true,
    until: "2030-01-01",
    words: [],
    issues: [],
    facts: { nl: {}, en: {} },
  };
}

const isNote = (kind: string): boolean => notes.some((note) => note === kind);

const oneOf = (wanted: readonly string[] | undefined): string[][] => wanted?.map((one) => [one]) ?? [[]];

/** Whether it is among the three that are shown of its kind. */
function isOffered(text: GuidanceText, situation: Situation, all: readonly GuidanceText[]): boolean {
  const most = isNote(text.kind) ? 3 : 2;
  return all
    .filter(({ kind, when }) => kind === text.kind && fits(when, situation))
    .sort((one, other) => specificity(other.when) - specificity(one.when))
    .slice(0, most)
    .some((one) => one.text === text.text);
}
