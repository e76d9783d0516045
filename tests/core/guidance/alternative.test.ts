import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: [about: RegExp, given: Case][] = [
  [/van ons gebruiken/, { language: "nl", complaint: "Al drie dagen geen internet en ik werk thuis." }],
  [/van ons gebruiken/, { language: "nl", complaint: "@net storing in Zwolle, al drie dagen!", channel: "twitter" }],
  [/ligt er een voor u klaar/, { language: "nl", complaint: "Mijn kast is te laat. Wanneer denkt u te komen?" }],
  [/van ons lenen/, { language: "nl", complaint: "De wasmachine is kapot en ik heb drie kinderen." }],
  [/twee andere mogelijkheden/, { language: "nl", complaint: "Mijn vlucht is geannuleerd." }],
  [/hoeft u niets te betalen/, { language: "nl", complaint: "Uw factuur klopt niet en nu krijg ik een aanmaning." }],
  [/\[wat\] bij u brengen/, { language: "nl", complaint: "De kachel is gevaarlijk, er kwam een brandlucht uit." }],
  [/shall I call you/, { language: "en", complaint: "An hour on hold and nobody answers." }],
  [/use \[what\] from us/, { language: "en", complaint: "No broadband for three days and I work from home." }],
  [/borrow/, { language: "en", complaint: "The washing machine is broken and I have three children." }],
  [/two other options/, { language: "en", complaint: "My flight was cancelled." }],
  [
    /what I can do for you/,
    {
      language: "en",
      complaint: "I want my membership fee back.",
      text: "Dear Ann,\n\nWe are unable to refund the fee.\n\nKind regards,\nSam",
    },
  ],
];

it.each(fits)("offers another way that is about %s", (about, given) => {
  expect(offersOf("alternative", given)[0]?.text).toMatch(about);
});

const doesNotFit: [why: string, given: Case][] = [
  ["nothing went wrong", { language: "nl", complaint: "Op welke dagen is de winkel in Zwolle open?" }],
  ["nothing went wrong", { language: "en", complaint: "Which days is the shop in Leeds open?" }],
  [
    "the solution sounds",
    {
      language: "nl",
      complaint: "De vaas kwam in stukken aan.",
      text: "Beste An,\n\nIk stuur u vandaag een nieuwe vaas; u hebt die uiterlijk 5 november in huis.\n\nGroeten,\nSam",
    },
  ],
  [
    "the solution sounds",
    {
      language: "en",
      complaint: "The vase was broken.",
      text: "Dear Ann,\n\nI'm sending you a new vase today; you'll have it by 5 November.\n\nKind regards,\nSam",
    },
  ],
  ["money would be named in public", { language: "en", complaint: "My desk is late!", channel: "x" }],
  ["no answer is wanted", { language: "nl", complaint: "De bus was wat laat. U hoeft niet te reageren." }],
  ["somebody cannot cope", { language: "nl", complaint: "Mijn kast is te laat en ik ben depressief." }],
];

it.each(doesNotFit)("offers no other way when %s", (_, given) => {
  expect(offersOf("alternative", given)).toEqual([]);
});
