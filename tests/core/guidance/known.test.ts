import { describe, expect, it } from "vitest";
import type { SuggestionKind } from "../../../lib/core/contract.ts";
import { type Case, offersOf } from "./offers.ts";

const cases = {
  nl: {
    language: "nl",
    complaint:
      "Mijn bestelling is weer te laat. Ik heb al twee keer gebeld en ik ben woedend, want ik had hem vrijdag nodig. Groeten, Bas",
    text: "Beste Bas,\n\nIk heb uw bericht gelezen.\n\nMet vriendelijke groet,\nSam",
  },
  en: {
    language: "en",
    complaint:
      "My order is late again. I have called twice and I am furious, because I needed it on Friday. Regards, Kim",
    text: "Dear Kim,\n\nI have read your message.\n\nKind regards,\nSam",
  },
} as const satisfies Record<string, Case>;

const labelsOf = (kind: SuggestionKind, one: Case) => offersOf(kind, one).map(({ label }) => label);

describe.each(Object.values(cases))("what the agent knows, in $language", (late) => {
  it.each(["apology", "goodwill"] as const)("offers %s as long as the fault may be ours", (kind) => {
    expect(offersOf(kind, late)).not.toEqual([]);
    expect(offersOf(kind, { ...late, known: { fault: "ours" } })).toEqual(offersOf(kind, late));
    expect(offersOf(kind, { ...late, known: { fault: "theirs" } })).toEqual([]);
  });

  it.each(["empathy", "solution"] as const)("offers %s whosever fault it was", (kind) => {
    expect(offersOf(kind, { ...late, known: { fault: "theirs" } })).toEqual(offersOf(kind, late));
  });

  it("gives only what a team lets its agents give", () => {
    const free = labelsOf("goodwill", { ...late, preset: { goodwill: { offers: "care", most: null, beyond: "" } } });
    expect(free).not.toEqual([]);
    for (const label of free) expect(label).not.toMatch(/price|prijs|bloemen|flowers/i);
    expect(labelsOf("goodwill", { ...late, preset: { goodwill: { offers: "none", most: null, beyond: "" } } })).toEqual(
      [],
    );
  });
});

const refusals = [
  {
    language: "nl",
    complaint: "U betaalt mijn kast niet terug en ik accepteer dat niet! Dit is de derde keer dat ik schrijf. Bas",
    text: "Beste Bas,\n\nWij kunnen de kast niet vergoeden, omdat de schade later is ontstaan.\n\nGroeten,\nSam",
    slot: "[instantie]",
    team: "de Geschillencommissie Wonen",
  },
  {
    language: "en",
    complaint: "You are not refunding my cabinet and I won't accept that! This is the third time I write. Kim",
    text: "Dear Kim,\n\nI'm not able to refund the cabinet, because the damage was done later.\n\nKind regards,\nSam",
    slot: "[body]",
    team: "the Furniture Ombudsman",
  },
] as const;

describe.each(refusals)("closing for good, in $language", ({ slot, team, ...refusal }) => {
  const confirmed = { ...refusal, answerNumber: 3, known: { closesForGood: true } };
  const forGood = /Definitief afsluiten|Close for good/;

  it("is offered once the agent has confirmed that it can be", () => {
    expect(labelsOf("closure", { ...refusal, answerNumber: 3 })).not.toContainEqual(expect.stringMatching(forGood));
    expect(labelsOf("closure", confirmed)).toContainEqual(expect.stringMatching(forGood));
  });

  it("is never offered to somebody who is vulnerable", () => {
    const complaint = `${refusal.complaint} ${refusal.language === "nl" ? "Mijn man is net overleden." : "My husband has just died."}`;
    expect(labelsOf("closure", { ...confirmed, complaint })).not.toContainEqual(expect.stringMatching(forGood));
  });

  it("names where the customer can go, or leaves that to the agent", () => {
    const all = (one: Case) => offersOf("closure", one).map(({ text }) => text);
    expect(all(confirmed).join()).toContain(slot);
    const named = all({ ...confirmed, preset: { appeal: { [refusal.language]: team } } }).join();
    expect(named).toContain(team);
    expect(named).not.toContain(slot);
  });
});

describe("a team's own texts", () => {
  const own = {
    kind: "goodwill" as const,
    label: "Koffie op ons",
    text: "{U drinkt/Je drinkt} de volgende koffie bij ons; ik zet [aantal] bekers voor {u/je} klaar.",
    place: "before-sign-off" as const,
    when: { issues: ["late"] },
  };

  it("come before the built-in ones", () => {
    const [first, ...others] = offersOf("goodwill", { ...cases.nl, preset: { texts: { nl: [own] } } });
    expect(first).toMatchObject({ label: own.label, slots: [{ name: "aantal" }] });
    expect(others).not.toEqual([]);
  });

  it("stand in the place of one", () => {
    const given = { ...cases.nl, complaint: "Mijn bestelling is te laat. Bas" };
    const before = offersOf("empathy", given).map(({ text }) => text);
    const source = "Wat vervelend dat {u/je} zo lang op {uw/je} bestelling moet wachten.";
    expect(before).toContain("Wat vervelend dat u zo lang op uw bestelling moet wachten.");
    const replacement = {
      ...own,
      kind: "empathy" as const,
      text: "Wat een gedoe met {uw/je} bestelling.",
      replaces: source,
    };
    const after = offersOf("empathy", { ...given, preset: { texts: { nl: [replacement] } } }).map(({ text }) => text);
    expect(after).toContain("Wat een gedoe met uw bestelling.");
    expect(after).not.toContain("Wat vervelend dat u zo lang op uw bestelling moet wachten.");
  });

  it("are for letters of their own language", () => {
    expect(offersOf("goodwill", { ...cases.en, preset: { texts: { nl: [own] } } })).toEqual(
      offersOf("goodwill", cases.en),
    );
  });
});
