import { describe, expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [label: string, about: RegExp, given: Case][] = [
  [
    "Opgelost afsluiten",
    /sluit ik uw klacht/,
    {
      language: "nl",
      complaint: "Mijn rekening klopt niet, er is dubbel afgeschreven.",
      text: "Geachte heer Bos,\n\nU bent twee keer belast. Wij hebben vandaag € 30,00 teruggestort.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "Close as solved",
    /closing your complaint/,
    {
      language: "en",
      complaint: "My bill is wrong, you charged me twice.",
      text: "Dear Ms Moore,\n\nYou were charged twice. I've refunded £30.00 today.\n\nKind regards,\nSam",
    },
  ],
  [
    "Opgelost afsluiten",
    /keer vragen/,
    {
      language: "nl",
      complaint: "Dit is de derde keer dat ik mail over die dubbele afschrijving!",
      text: "Geachte heer Bos,\n\nWij hebben vandaag € 30,00 teruggestort.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "Nog even openhouden",
    /kijk ik na of alles/,
    {
      language: "nl",
      complaint: "Mijn bank is nog steeds niet geleverd.",
      text: "Geachte heer Bos,\n\nIk bezorg de bank donderdag 5 november tussen 9 en 12 uur bij u thuis.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "Waiting for you",
    /you'll have my answer/,
    {
      language: "en",
      complaint: "My sofa arrived with a torn cushion.",
      text: "Dear Ms Moore,\n\nCould you send me a photo of the cushion?\n\nKind regards,\nSam",
    },
  ],
  [
    "Wachten op antwoord",
    /krijg je uiterlijk/,
    {
      language: "nl",
      complaint: "Mijn bank is met een scheur geleverd, kun je dat oplossen?",
      text: "Hoi Kim,\n\nKun je mij een foto van de scheur sturen?\n\nGroeten,\nSam",
    },
  ],
  [
    "Afsluiten na nee",
    /voorleggen aan/,
    {
      language: "nl",
      complaint: "De jas heeft een losse naad. Ik wil mijn geld terug.",
      text: "Geachte heer Bos,\n\nWij kunnen de jas niet vergoeden, omdat de garantie voorbij is.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "Close after a no",
    /take this to/,
    {
      language: "en",
      complaint: "The coat has a loose seam. I want a refund.",
      text: "Dear Ms Moore,\n\nWe can't refund the coat because the guarantee has ended.\n\nKind regards,\nSam",
    },
  ],
  [
    "Definitief afsluiten",
    /komen er samen niet uit/,
    {
      language: "nl",
      complaint: "Voor de vierde keer: belachelijk dit, ik ben woedend, ik wil mijn geld terug!",
      answerNumber: 4,
      known: { closesForGood: true },
      text: "Geachte heer Bos,\n\nWij kunnen de jas niet vergoeden, omdat de garantie voorbij is.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "Close for good",
    /haven't been able to agree/,
    {
      language: "en",
      complaint: "For the fourth time: this is ridiculous, I am furious, I want a refund!",
      answerNumber: 4,
      known: { closesForGood: true },
      text: "Dear Ms Moore,\n\nWe can't refund the coat because the guarantee has ended.\n\nKind regards,\nSam",
    },
  ],
];

it.each(fits)("offers “%s”: %s", (label, about, given) => {
  expect(offersOf("closure", given)[0]).toMatchObject({ label, text: expect.stringMatching(about) });
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing is written yet", { language: "nl", complaint: "Mijn bank is nog steeds niet geleverd." }],
  ["nothing is written yet", { language: "en", complaint: "My sofa still hasn't been delivered." }],
  [
    "it is still being looked into",
    {
      language: "nl",
      complaint: "Mijn bank is nog steeds niet geleverd.",
      text: "Geachte heer Bos,\n\nWij hebben uw klacht in behandeling genomen.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "it is still being looked into",
    {
      language: "en",
      complaint: "My sofa still hasn't been delivered.",
      text: "Dear Ms Moore,\n\nYour complaint is currently being reviewed.\n\nKind regards,\nSam",
    },
  ],
  [
    "it has not been put right yet",
    {
      language: "nl",
      complaint: "Geen internet sinds gisteren.",
      text: "Geachte heer Bos,\n\nDe storing is nog niet verholpen.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "the letter closes already",
    {
      language: "en",
      complaint: "The coat has a loose seam. I want a refund.",
      text: "Dear Ms Moore,\n\nWe can't refund the coat. I'm closing your complaint today.\n\nKind regards,\nSam",
    },
  ],
  [
    "somebody was in danger",
    {
      language: "en",
      complaint: "The charger caught fire and burned my hand.",
      text: "Dear Ms Moore,\n\nI've refunded £30.00 today.\n\nKind regards,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no closing line when %s", (_, given) => {
  expect(offersOf("closure", given)).toEqual([]);
});

describe("for good", () => {
  const text = "Geachte heer Bos,\n\nWij kunnen de jas niet vergoeden.\n\nMet vriendelijke groet,\nSam";
  const labels = (given: Omit<Case, "language">) =>
    offersOf("closure", { language: "nl", known: { closesForGood: true }, ...given }).map(({ label }) => label);
  const heated = "Voor de vierde keer: belachelijk dit, ik ben woedend, ik wil mijn geld terug!";

  it.each([
    [
      "where the agent has not confirmed it",
      { known: { closesForGood: false }, complaint: heated, text, answerNumber: 4 },
    ],
    ["where the letter does not say no", { complaint: heated, text: "Ik kijk ernaar.", answerNumber: 4 }],
    ["for all to see", { complaint: heated, text, answerNumber: 4, channel: "twitter" }],
    [
      "where somebody is vulnerable",
      { complaint: `${heated} Mijn man is overleden en ik heb schulden.`, text, answerNumber: 4 },
    ],
  ])("is not offered %s", (_, given) => {
    expect(labels(given)).not.toContain("Definitief afsluiten");
  });
});
