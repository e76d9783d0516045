import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [label: string, about: RegExp, given: Case][] = [
  [
    "Jurist laten meelezen",
    /contactpersoon/,
    { language: "nl", complaint: "Heb ik mijn geld vrijdag niet, dan schakel ik mijn advocaat in." },
  ],
  ["Woordvoerder laten meelezen", /bellen/, { language: "nl", complaint: "Dit ga ik aan Radar vertellen." }],
  ["Eerst condoleren", /verlies/, { language: "nl", complaint: "Mijn man is overleden en u blijft hem schrijven." }],
  [
    "Incasso eerst stilzetten",
    /geen kosten bij/,
    { language: "nl", complaint: "Ik zit in de schuldsanering en u dreigt met een incassobureau." },
  ],
  ["Bellen, niet mailen", /Ik bel u/, { language: "nl", complaint: "Ik kan niet meer, ik ben depressief." }],
  [
    "Rustig bellen aanbieden",
    /rustig/,
    { language: "nl", complaint: "Ik ben 84 en slecht met computers; ik kom er niet uit." },
  ],
  [
    "Vandaag zelf bellen",
    /niet meer/,
    { language: "nl", complaint: "Er was brand door de oplader, ik ben ontzettend geschrokken." },
  ],
  ["Eerst zelf bellen", /praat/, { language: "nl", complaint: "Ik zet dit op Twitter bij al mijn volgers." }],
  [
    "Zelf bellen na herhaling",
    /één contactpersoon/,
    { language: "nl", complaint: "Al voor de derde keer geen antwoord. Ik ben boos.", answerNumber: 3 },
  ],
  [
    "Niets hierover openbaar",
    /privébericht/,
    { language: "nl", complaint: "@bank ik zit in de schuldsanering en jullie bellen elke dag", channel: "twitter" },
  ],
  ["Show it to legal", /point of contact/, { language: "en", complaint: "I'll see you in small claims court." }],
  [
    "Offer condolences first",
    /loss/,
    { language: "en", complaint: "My husband passed away and you keep writing to him." },
  ],
  [
    "Stop the reminders first",
    /no costs/,
    { language: "en", complaint: "I can't afford this bill, I'm on universal credit." },
  ],
  ["Call them today", /stop using/, { language: "en", complaint: "The kettle caught fire in my kitchen." }],
  [
    "Have a manager call",
    /hear this from you/,
    { language: "en", complaint: "I was sent away because of my disability." },
  ],
  [
    "Call, don't write again",
    /one point of contact/,
    { language: "en", complaint: "You charged me twice. This is the third time I'm writing!", answerNumber: 3 },
  ],
  [
    "Go private at once",
    /DM/,
    { language: "en", complaint: "@shop your kettle caught fire in my kitchen!", channel: "twitter" },
  ],
];

it.each(fits)("says first: %s", (label, about, given) => {
  const [first] = offersOf("care", given);
  expect(first?.label).toBe(label);
  expect(first?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["a parcel is late", { language: "nl", complaint: "Mijn kast is te laat." }],
  ["a parcel is late", { language: "en", complaint: "My desk is late." }],
  ["somebody is angry for the first time", { language: "nl", complaint: "De vaas kwam kapot aan. Ik ben boos." }],
  ["somebody is angry for the first time", { language: "en", complaint: "The vase was broken. I'm angry." }],
  ["a question is asked", { language: "nl", complaint: "Op welke dagen is de winkel open?" }],
  ["a tip is given", { language: "en", complaint: "Just a suggestion: put the opening hours first." }],
];

it.each(doesNotFit)("gives no advice when %s", (_, given) => {
  expect(offersOf("care", given)).toEqual([]);
});

it("names two steps where two things are the matter", () => {
  const complaint =
    "My husband passed away and his phone is still billed. If it isn't stopped, I'll see you in small claims court.";
  const labels = offersOf("care", { language: "en", complaint }).map(({ label }) => label);
  expect(labels).toEqual(["Offer condolences first", "Show it to legal"]);
});

it("goes on to the other step once the first is in the letter", () => {
  const text = "Dear Ann,\n\nI'm so sorry for your loss. I'll see to it that we send nothing more in their name.";
  const complaint = "My husband passed away and you keep writing to him.";
  const labels = offersOf("care", { language: "en", complaint, text }).map(({ label }) => label);
  expect(labels).toEqual(["Give one contact"]);
});
