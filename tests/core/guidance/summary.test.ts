import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [
    /^Even op een rij/,
    {
      language: "nl",
      complaint: "Mijn bank is met een scheur geleverd.",
      text: "Geachte heer Bos,\n\nIk bel de fabriek morgen. Ik stuur u donderdag een nieuwe bank.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    /^In short/,
    {
      language: "en",
      complaint: "My sofa arrived torn.",
      text: "Dear Ms Moore,\n\nI'll ring the factory tomorrow. I will send you a new sofa on Thursday.\n\nKind regards,\nSam",
    },
  ],
  [
    /hebben dus afgesproken/,
    {
      language: "nl",
      channel: "chat",
      complaint: "mijn internet ligt eruit",
      text: "Ik stuur je morgen een nieuw modem.",
    },
  ],
  [
    /we've agreed/,
    {
      language: "en",
      channel: "whatsapp",
      complaint: "my internet is down",
      text: "I'll send you a new modem tomorrow.",
    },
  ],
  [
    /aan de telefoon/,
    {
      language: "nl",
      complaint: "Mijn bank is met een scheur geleverd.",
      text: "Geachte heer Bos,\n\nVanmorgen spraken we elkaar aan de telefoon. Ik stuur u donderdag een nieuwe bank.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    /on the phone/,
    {
      language: "en",
      complaint: "My sofa arrived torn.",
      text: "Dear Ms Moore,\n\nWe spoke on the phone this morning. I will send you a new sofa on Thursday.\n\nKind regards,\nSam",
    },
  ],
  [
    /bij elkaar hebt/,
    {
      language: "nl",
      answerNumber: 2,
      complaint: "Ik wacht nog steeds op mijn nieuwe bank.",
      text: "Geachte heer Bos,\n\nIk stuur u donderdag een nieuwe bank.\n\nMet vriendelijke groet,\nSam",
    },
  ],
];

it.each(fits)("offers a summary that is about %s", (about, given) => {
  expect(offersOf("summary", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing is written yet", { language: "nl", complaint: "Mijn bank is nog steeds niet geleverd." }],
  ["nothing is written yet", { language: "en", channel: "chat", complaint: "my internet is down" }],
  [
    "there is but one promise in a first letter",
    {
      language: "nl",
      complaint: "Mijn bank is met een scheur geleverd.",
      text: "Geachte heer Bos,\n\nIk stuur u donderdag een nieuwe bank.\n\nMet vriendelijke groet,\nSam",
    },
  ],
  [
    "the letter asks already whether it is right",
    {
      language: "nl",
      channel: "chat",
      complaint: "mijn internet ligt eruit",
      text: "Ik stuur je morgen een nieuw modem. Klopt dat zo?",
    },
  ],
  [
    "the letter asks already whether it is right",
    {
      language: "en",
      channel: "chat",
      complaint: "my internet is down",
      text: "I'll send you a new modem tomorrow. Is that right?",
    },
  ],
  [
    "everybody reads along",
    {
      language: "en",
      channel: "twitter",
      complaint: "my internet is down",
      text: "I'll ring the engineer now. I will post an update here at 5 pm.",
    },
  ],
  [
    "the letter says no",
    {
      language: "en",
      complaint: "I want a refund for my torn sofa.",
      text: "Dear Ms Moore,\n\nWe can't refund the sofa. I'll send you a leaflet. I will call you tomorrow.\n\nKind regards,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no summary when %s", (_, given) => {
  expect(offersOf("summary", given)).toEqual([]);
});
