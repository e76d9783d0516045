import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [
    /stort het bedrag niet terug/,
    {
      language: "nl",
      complaint: "De jas die ik in mei kocht, heeft een losse naad. Ik wil mijn geld terug.",
      text: "Beste Els,\n\nWe kunnen de jas helaas niet vergoeden.\n\nGroeten,\nSam",
    },
  ],
  [
    /refunding this/,
    {
      language: "en",
      complaint: "The coat I bought in May has a loose seam. I want a refund.",
      text: "Dear Els,\n\nWe are unable to refund the coat.\n\nKind regards,\nSam",
    },
  ],
  [
    /vergoeding kan ik u niet geven/,
    {
      language: "nl",
      complaint: "De trein had een half uur vertraging. Ik wil een schadevergoeding.",
      text: "Beste reiziger,\n\nWij vergoeden hiervoor niets, want het was minder dan een uur. Dat is niet mogelijk.\n\nGroeten,\nSam",
    },
  ],
  [
    /compensation, because/,
    {
      language: "en",
      complaint: "My train was half an hour late. I want compensation.",
      text: "Dear traveller,\n\nYou are not entitled to this, as the delay was short.\n\nKind regards,\nSam",
    },
  ],
  [
    /contract loopt door/,
    {
      language: "nl",
      complaint: "Ik heb mijn abonnement in maart opgezegd en het loopt nog steeds.",
      text: "Beste Jan,\n\nEerder stoppen is niet mogelijk.\n\nGroeten,\nSam",
    },
  ],
  [
    /contract runs until/,
    {
      language: "en",
      complaint: "I cancelled my subscription in March and it is still running.",
      text: "Dear Jan,\n\nStopping earlier is not possible.\n\nKind regards,\nSam",
    },
  ],
  [
    /Dit kan wel/,
    {
      language: "nl",
      complaint: "Mijn pakket is te laat!",
      channel: "whatsapp",
      text: "Dat is helaas niet mogelijk.",
    },
  ],
  [
    /including what you wrote since/,
    {
      language: "en",
      complaint: "The soup was cold and the waiter was rude.",
      answerNumber: 2,
      text: "Dear Ann,\n\nWe can't refund the meal.\n\nKind regards,\nSam",
    },
  ],
  [
    /privébericht/,
    {
      language: "nl",
      complaint: "Pakket te laat en geen geld terug, lekker dan.",
      channel: "twitter",
      text: "Dat is helaas niet mogelijk.",
    },
  ],
];

it.each(fits)("offers a no that is about %s", (about, given) => {
  expect(offersOf("refusal", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing is written yet", { language: "nl", complaint: "Ik wil mijn geld terug voor die kapotte jas." }],
  ["nothing is written yet", { language: "en", complaint: "I want a refund for the broken coat." }],
  [
    "the letter gives what was asked",
    {
      language: "en",
      complaint: "I want a refund for the broken coat.",
      text: "Dear Els,\n\nI've refunded £45.00 today.\n\nKind regards,\nSam",
    },
  ],
  [
    "the letter gives what was asked",
    {
      language: "nl",
      complaint: "Ik wil mijn geld terug voor die kapotte jas.",
      text: "Beste Els,\n\nIk heb vandaag € 45,00 teruggestort.\n\nGroeten,\nSam",
    },
  ],
  [
    "somebody was hurt",
    {
      language: "nl",
      complaint: "De oplader heeft vlam gevat en mijn hand is verbrand. Ik wil mijn geld terug.",
      text: "Beste Els,\n\nTerugbetalen is niet mogelijk.\n\nGroeten,\nSam",
    },
  ],
  [
    "the matter is closed in the letter already",
    {
      language: "en",
      complaint: "The coat has a loose seam. I want a refund.",
      text: "Dear Els,\n\nWe are unable to refund the coat. I'm closing your complaint today.\n\nKind regards,\nSam",
    },
  ],
];

it.each(doesNotFit)("offers no refusal when %s", (_, given) => {
  expect(offersOf("refusal", given)).toEqual([]);
});
