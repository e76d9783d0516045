import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import { type Incident, incidentKinds, incidentPhases } from "../../../lib/core/guidance/incident.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

const now = new Date(2026, 10, 3, 10);
const outage: Incident = {
  id: "north",
  kind: "outage",
  name: "Storing Noord",
  phase: "first-notice",
  isOn: true,
  until: "2026-11-04T12:00:00.000Z",
  words: ["internet", "geen ... bereik"],
  issues: [],
  facts: {
    nl: { service: "Het internet", area: "Amsterdam-Noord", since: "8.00 uur", "next-update": "12.00 uur" },
    en: { service: "The internet", area: "Amsterdam North", since: "8 am", "next-update": "noon" },
  },
};

const complaints = {
  nl: "Ik heb sinds vanochtend geen internet en ik moet werken. Wat is er aan de hand? Bas",
  en: "I have had no internet since this morning and I have to work. What is going on? Kim",
} as const;

interface Given extends Partial<Incident> {
  complaint?: string;
  text?: string;
  channel?: string;
}

function offered(language: Language, { complaint = complaints[language], text = "", channel, ...part }: Given = {}) {
  const { suggestions } = review(
    { text, complaint, ...(channel && { channel }) },
    { preset: defaultPreset, now, language, incidents: [{ ...outage, ...part }] },
  );
  return suggestions;
}

const incidentTexts = (language: Language, given?: Given) =>
  offered(language, given).flatMap(({ kind, text }) => (kind === "incident" ? [text] : []));

describe("while an incident is on", () => {
  it.each(["nl", "en"] as const)("a complaint about it is answered with its texts first, in %s", (language) => {
    const [first] = offered(language);
    expect(first?.kind).toBe("incident");
    for (const fact of ["service", "area", "since", "next-update"] as const)
      expect(first?.text).toContain(outage.facts[language][fact]);
    // What the team has not said stays a gap.
    expect(first?.slots.map(({ name }) => name)).toEqual([language === "nl" ? "oorzaak" : "cause"]);
  });

  it("is known by a phrase with a gap, and not by words that only look like it", () => {
    expect(incidentTexts("nl", { complaint: "Er is hier geen enkel bereik meer. Bas" })).not.toEqual([]);
    expect(incidentTexts("nl", { complaint: "Ik heb het internetabonnement opgezegd. Bas" })).toEqual([]);
  });

  it("is not what was quoted from an earlier mail", () => {
    expect(incidentTexts("nl", { complaint: "Mijn kast is kapot. Bas\n\n> Er is geen internet." })).toEqual([]);
  });

  it("can be about every complaint of a kind", () => {
    const complaint = "De lift van ons gebouw ligt er al twee dagen uit door een storing. Bas";
    const texts = (given: Given) => incidentTexts("nl", { complaint, ...given }).join();
    expect(texts({ words: ["lift nummer 9"] })).not.toContain("8.00 uur");
    expect(texts({ words: [], issues: ["outage"] })).toContain("8.00 uur");
  });

  it.each<[string, Given]>([
    ["it is switched off", { isOn: false }],
    ["its time is over", { until: "2026-11-03T08:00:00.000Z" }],
    ["nothing says when it ends", { until: "some day" }],
  ])("says nothing any more when %s", (_, part) => {
    expect(incidentTexts("nl", part).join()).not.toContain("Amsterdam-Noord");
  });

  it("writes short where people write in a line or two", () => {
    const [long] = incidentTexts("nl", { channel: "mail" });
    const [short] = incidentTexts("nl", { channel: "chat" });
    expect(short?.length).toBeLessThan((long?.length ?? 0) * 0.7);
  });

  it("reads as the letter does, in u and in je", () => {
    expect(incidentTexts("nl", { text: "Beste Bas,\n\nIk lees uw bericht." })[0]).toContain("hoort u");
    expect(incidentTexts("nl", { text: "Hoi Bas,\n\nIk lees je bericht." })[0]).toContain("hoor je");
  });
});

describe.each(incidentKinds)("%s", (kind) => {
  it.each(incidentPhases)("has something to say in %s, in both languages", (phase) => {
    for (const language of ["nl", "en"] as const) expect(incidentTexts(language, { kind, phase })).not.toEqual([]);
  });
});
