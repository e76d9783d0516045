import { expect, it } from "vitest";
import { type Case, offersOf } from "./offers.ts";

const fits: Case[] = [
  { language: "nl", complaint: "Een tip: zet de openingstijden bovenaan de site." },
  { language: "nl", complaint: "Compliment voor de monteur, hij was snel klaar." },
  { language: "nl", complaint: "De bus was vanmorgen wat laat. U hoeft niet te reageren." },
  { language: "nl", complaint: "De bus was vanmorgen wat laat. U hoeft hier niet op te reageren." },
  { language: "nl", complaint: "De bus was vanmorgen wat laat. Je hoeft hierop niet te reageren." },
  { language: "nl", complaint: "Een tip: zet er een bankje neer, dan komt iemand met een rollator ook mee." },
  { language: "nl", complaint: "Bedankt voor de snelle bezorging!" },
  { language: "en", complaint: "Just a suggestion: put the opening hours at the top of the site." },
  { language: "en", complaint: "My compliments to the engineer, who was done in no time." },
  { language: "en", complaint: "The soup was a little cold today. No need to reply." },
  { language: "en", complaint: "Thank you for the quick delivery.", channel: "twitter" },
];

it.each(fits)("needs no answer: $complaint", (given) => {
  const offers = offersOf("no-reply-needed", given);
  expect(offers[0]?.text).toMatch(given.language === "nl" ? /even liet weten/ : /glad you told us/);
});

const doesNotFit: [why: string, given: Case][] = [
  ["something is asked", { language: "nl", complaint: "Een tip, maar waarom staan de openingstijden er niet?" }],
  ["something is asked", { language: "en", complaint: "A suggestion: could you put the opening hours first?" }],
  ["harm was done", { language: "nl", complaint: "Mijn kast is kapot bezorgd. Bedankt voor de moeite." }],
  ["harm was done", { language: "en", complaint: "The vase was broken. No need to reply." }],
  [
    "it is not the first time",
    { language: "nl", complaint: "De bus was weer te laat, voor de derde keer. U hoeft niet te reageren." },
  ],
  ["it is about privacy", { language: "en", complaint: "You shared my details without my consent. No need to reply." }],
  ["it is about safety", { language: "nl", complaint: "De speeltuin is gevaarlijk. U hoeft niet te reageren." }],
  ["it is about discrimination", { language: "en", complaint: "Your guard made racist remarks. No need to reply." }],
  [
    "somebody is angry",
    { language: "nl", complaint: "Woest ben ik op jullie! Een tip: doe je werk. U hoeft niet te reageren." },
  ],
  ["a step is named", { language: "en", complaint: "A tip: my lawyer is writing to you. No need to reply." }],
  ["nothing says that it is a mere remark", { language: "nl", complaint: "Ik heb geen idee waar mijn pakket is." }],
  [
    "nothing says that it is a mere remark",
    { language: "en", complaint: "My parcel is with someone in Leeds. Thanks." },
  ],
];

it.each(doesNotFit)("says nothing of the kind when %s", (_, given) => {
  expect(offersOf("no-reply-needed", given)).toEqual([]);
});
