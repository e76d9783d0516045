import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const dutch = (sentence: string) => `Geachte heer Bos,\n\n${sentence}\n\nMet vriendelijke groet,\nSam`;
const english = (sentence: string) => `Dear Mr Bos,\n\n${sentence}\n\nKind regards,\nSam`;
const complaints = {
  nl: "Mijn bank is nog steeds niet geleverd.\n\nMet vriendelijke groet,\nPim Bos",
  en: "My sofa still hasn't been delivered.\n\nKind regards,\nPim Bos",
};

const fits: [about: RegExp, given: Case][] = [
  [
    /Bos · .* · toegezegd/,
    { language: "nl", complaint: complaints.nl, text: dutch("Mijn collega Iris belt u morgen.") },
  ],
  [
    /Bos · .* · toegezegd/,
    { language: "nl", complaint: complaints.nl, text: dutch("Ik heb uw klacht doorgestuurd naar de planning.") },
  ],
  [
    /Bos · .* · promised/,
    { language: "en", complaint: complaints.en, text: english("My colleague Iris will call you tomorrow.") },
  ],
  [
    /Bos · .* · promised/,
    { language: "en", complaint: complaints.en, text: english("I have passed this on to our planning team.") },
  ],
  [
    /neemt het van mij over/,
    {
      language: "nl",
      complaint: "Mijn bank is nog steeds niet geleverd.",
      text: dutch("Mijn leidinggevende belt u morgen."),
    },
  ],
  [
    /taking this over/,
    {
      language: "en",
      complaint: "My sofa still hasn't been delivered.",
      text: english("My manager will call you tomorrow."),
    },
  ],
  [
    /geeft hier leiding/,
    {
      language: "nl",
      complaint: "De bank is stuk geleverd. Ik wil een leidinggevende spreken.",
      text: dutch("Ik bel u morgen terug."),
    },
  ],
  [
    /in charge here/,
    {
      language: "en",
      complaint: "The sofa arrived broken. I want to speak to a manager.",
      text: english("I'll call you tomorrow."),
    },
  ],
];

it.each(fits)("offers a hand-over that is about %s", (about, given) => {
  expect(offersOf("hand-over", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing is written yet", { language: "nl", complaint: complaints.nl }],
  ["nothing is written yet", { language: "en", complaint: complaints.en }],
  ["the agent does it", { language: "nl", complaint: complaints.nl, text: dutch("Ik bel u morgen over de bank.") }],
  [
    "the agent does it",
    { language: "en", complaint: complaints.en, text: english("I'll call you about it tomorrow.") },
  ],
  [
    "a colleague is only spoken of",
    { language: "nl", complaint: complaints.nl, text: dutch("U sprak vorige week met een collega van mij.") },
  ],
  [
    "a colleague is only spoken of",
    { language: "en", complaint: complaints.en, text: english("You spoke to a colleague of mine last week.") },
  ],
];

it.each(doesNotFit)("offers no hand-over when %s", (_, given) => {
  expect(offersOf("hand-over", given)).toEqual([]);
});
