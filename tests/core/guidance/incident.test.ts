import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const down = {
  nl: "Sinds gisteren geen internet, er is een storing.",
  en: "No internet since yesterday, there is an outage.",
};

const fits: [label: string, given: Case][] = [
  ["Storing: eerste bericht", { language: "nl", complaint: down.nl }],
  ["Outage: first notice", { language: "en", complaint: down.en }],
  ["Storing: eerste bericht", { language: "nl", complaint: down.nl, channel: "twitter" }],
  ["Outage: first notice", { language: "en", complaint: down.en, text: "We are looking into it." }],
  ["Storing: stand van zaken", { language: "nl", complaint: down.nl, answerNumber: 2 }],
  ["Outage: update", { language: "en", complaint: down.en, answerNumber: 2 }],
  ["Storing: opgelost", { language: "nl", complaint: down.nl, text: "De storing is verholpen." }],
  ["Outage: solved", { language: "en", complaint: down.en, text: "Everything is working again." }],
];

it.each(fits)("offers “%s”", (label, given) => {
  expect(offersOf("incident", given)[0]?.label).toBe(label);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing is down", { language: "nl", complaint: "Mijn bank is nog steeds niet geleverd." }],
  ["nothing is down", { language: "en", complaint: "My sofa still hasn't been delivered." }],
  ["the bill is wrong", { language: "nl", complaint: "Mijn factuur klopt niet, er is dubbel afgeschreven." }],
  ["somebody was rude", { language: "en", complaint: "Your driver was rude and shouted at me." }],
  [
    "the solution sounds",
    {
      language: "nl",
      complaint: down.nl,
      text: "Beste Kim,\n\nIk stuur je vandaag een nieuw modem; je hebt het morgen voor 12 uur in huis.\n\nGroeten,\nSam",
    },
  ],
  [
    "the letter says no",
    {
      language: "en",
      complaint: down.en,
      text: "Dear Kim,\n\nWe're unable to offer anything for the outage.\n\nKind regards,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no outage text when %s", (_, given) => {
  expect(offersOf("incident", given)).toEqual([]);
});
