import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [
    /Stuur je me in een privébericht/,
    { language: "nl", complaint: "@winkel waar blijft je pakket nou?", channel: "twitter" },
  ],
  [
    /voor iedereen te zien/,
    { language: "nl", complaint: "@winkel weer niet bezorgd, ordernummer 88123456", channel: "facebook" },
  ],
  [/op \[adres\]/, { language: "nl", complaint: "Koude soep en een lange wachttijd.", channel: "trustpilot" }],
  [/liever met u zelf/, { language: "nl", complaint: "Die ober van u was onbeschoft.", channel: "instagram" }],
  [/in a DM/, { language: "en", complaint: "@shop where is my parcel?", channel: "x" }],
  [/seen by everybody/, { language: "en", complaint: "@shop still waiting for order 88123456", channel: "twitter" }],
  [/email me/, { language: "en", complaint: "Cold soup and a rude waiter. One star.", channel: "google" }],
  [/rather talk/, { language: "en", complaint: "Your waiter was so rude to my mother.", channel: "facebook" }],
];

it.each(fits)("offers a way out of public that is about %s", (about, given) => {
  expect(offersOf("move-to-private", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nobody reads along", { language: "nl", complaint: "Waar blijft mijn pakket?", channel: "whatsapp" }],
  ["nobody reads along", { language: "nl", complaint: "Waar blijft mijn pakket?" }],
  ["nobody reads along", { language: "en", complaint: "Where is my parcel?", channel: "chat" }],
  ["nobody reads along", { language: "en", complaint: "Where is my parcel?", channel: "dm" }],
  ["nobody wants an answer", { language: "nl", complaint: "Een tip: zet de tijden op de site.", channel: "twitter" }],
  [
    "the letter asks for it already",
    {
      language: "nl",
      complaint: "Waar blijft mijn pakket?",
      channel: "twitter",
      text: "Wat vervelend. Stuur me een DM met je naam, dan kijk ik.",
    },
  ],
  [
    "the letter asks for it already",
    {
      language: "en",
      complaint: "Where is my parcel?",
      channel: "x",
      text: "That's too long a wait. Send me a private message and I'll look it up.",
    },
  ],
];

it.each(doesNotFit)("offers none when %s", (_, given) => {
  expect(offersOf("move-to-private", given)).toEqual([]);
});
