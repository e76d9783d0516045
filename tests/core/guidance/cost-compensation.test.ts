import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [
    /belkosten/,
    { language: "nl", complaint: "Ik ben veel beltegoed kwijt aan jullie wachtrij en heb nog geen antwoord." },
  ],
  [/verzendkosten/, { language: "nl", complaint: "De schoenen waren kapot. Ik betaalde zelf 7 euro verzendkosten." }],
  [/reiskosten/, { language: "nl", complaint: "Voor niets naar de winkel gereden, want de kast lag niet klaar." }],
  [/reiskosten/, { language: "nl", complaint: "De trein viel uit en ik was 40 euro kwijt aan een taxi." }],
  [/call charges/, { language: "en", complaint: "My phone bill is huge, after an hour on hold with you." }],
  [/postage/, { language: "en", complaint: "I had to pay the postage to return the faulty toaster." }],
  [/trip/, { language: "en", complaint: "I drove to your shop for nothing, the desk was not ready." }],
  [/trip/, { language: "en", complaint: "The train never came and I had to pay for a taxi." }],
];

it.each(fits)("offers costs back that are about %s", (about, given) => {
  expect(offersOf("cost-compensation", given)[0]?.text).toMatch(about);
});

const taxi = {
  nl: "De trein viel uit en ik was 40 euro kwijt aan een taxi.",
  en: "The train never came and I had to pay for a taxi.",
};

const doesNotFit: [why: string, given: Case][] = [
  ["no costs were made", { language: "nl", complaint: "De trein viel uit en ik miste mijn afspraak." }],
  ["no costs were made", { language: "en", complaint: "The train never came and I was late for work." }],
  ["it only looks like costs", { language: "nl", complaint: "Uw bus is over mijn tuin gereden en het gras is stuk." }],
  ["it only looks like costs", { language: "en", complaint: "My card was blocked while paying for petrol." }],
  ["everybody reads along", { language: "nl", complaint: taxi.nl, channel: "facebook" }],
  ["everybody reads along", { language: "en", complaint: taxi.en, channel: "x" }],
  ["it is about fraud", { language: "en", complaint: `${taxi.en} Your app was hacked.` }],
  [
    "somebody was hurt, so that there is a claim",
    { language: "nl", complaint: "Het krukje brak en ik raakte gewond. De taxi naar het ziekenhuis kostte 40 euro." },
  ],
  [
    "the letter speaks of it",
    {
      language: "nl",
      complaint: taxi.nl,
      text: "Beste An,\n\nDe taxi betaal ik u vandaag terug.\n\nGroeten,\nSam",
    },
  ],
  [
    "the letter says no",
    {
      language: "en",
      complaint: taxi.en,
      text: "Dear Ann,\n\nWe are unable to refund this.\n\nKind regards,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no costs back when %s", (_, given) => {
  expect(offersOf("cost-compensation", given)).toEqual([]);
});
