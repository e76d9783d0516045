import { describe, expect, it } from "vitest";
import type { Draft } from "../../../lib/core/contract.ts";
import { type CaseKnown, nothingKnown } from "../../../lib/core/guidance/case-known.ts";
import { type NoGestureReason, noGestureReason } from "../../../lib/core/guidance/no-gesture.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";

interface Given extends Partial<Draft> {
  known?: Partial<CaseKnown>;
  offers?: Preset["goodwill"]["offers"];
  refuses?: boolean;
}

function reasonOf(complaint: string, { known = {}, offers = "all", refuses = false, ...part }: Given = {}) {
  const draft = { text: "", complaint, ...part };
  const preset = { ...defaultPreset, goodwill: { ...defaultPreset.goodwill, offers } };
  const told = { ...nothingKnown, ...known };
  // A draft without words has no language of its own.
  const language = /\b(?:de|het|jullie|geen)\b/i.test(complaint) ? "nl" : "en";
  const found = review(draft, { preset, now: new Date(2026, 10, 3), known: told, language });
  return noGestureReason({ draft, review: found, known: told, preset, refuses });
}

const late = {
  nl: "Mijn bestelling is alweer te laat en ik ben woedend op jullie. Ik heb al drie keer gebeld.",
  en: "My order is late again and I am furious. I have called three times.",
};

describe("why nothing is given", () => {
  it.each(Object.values(late))("is not said where a gesture is offered: %s", (complaint) => {
    expect(reasonOf(complaint)).toBeNull();
  });

  it.each<[NoGestureReason, Given]>([
    ["theirs", { known: { fault: "theirs" } }],
    ["public", { channel: "twitter" }],
    ["team", { offers: "none" }],
  ])("is %s", (reason, given) => {
    for (const complaint of Object.values(late)) expect(reasonOf(complaint, given)).toBe(reason);
  });

  it("is the no of a letter that says no", () => {
    const text = "Beste Bas,\n\nWij kunnen de jas niet vergoeden, omdat de garantie voorbij is.\n\nGroeten,\nSam";
    expect(reasonOf(late.nl, { text, refuses: true })).toBe("refused");
  });

  it.each<[NoGestureReason, string]>([
    ["grave", "De oplader vatte vlam en mijn dochter heeft brandwonden aan haar hand."],
    ["grave", "Your charger caught fire and burned my daughter's hand."],
    ["fraud", "Ik ben opgelicht via jullie site en er is geld van mijn rekening verdwenen."],
    ["fraud", "I was scammed through your site and money has gone from my account."],
    ["escalated", "Mijn bestelling is te laat en ik schakel nu een advocaat in tegen jullie."],
    ["escalated", "My order is late and I am now instructing my solicitor."],
  ])("is %s: %s", (reason, complaint) => {
    expect(reasonOf(complaint)).toBe(reason);
  });

  it.each(["Wat zijn jullie openingstijden op zaterdag?", "What are your opening hours on Saturday?"])(
    "is not said where nobody would think of giving: %s",
    (complaint) => {
      expect(reasonOf(complaint, { channel: "twitter" })).toBeNull();
    },
  );
});
