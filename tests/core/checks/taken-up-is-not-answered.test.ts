import { expect, it } from "vitest";
import { findingsOf, letter, showCheck } from "./run-check.ts";

showCheck("taken-up-is-not-answered", {
  nl: {
    points: [
      "Uw klacht wordt binnen vijf werkdagen in behandeling genomen.",
      "Wij nemen uw melding binnen 5 werkdagen in behandeling.",
      "Binnen twee weken nemen wij uw klacht in behandeling.",
      "Uw verzoek wordt binnen 3 dagen opgepakt.",
      "We pakken uw vraag binnen twee dagen op.",
      "Uw zaak wordt binnen een week toegewezen aan een behandelaar.",
      "Wij kijken binnen vijf dagen naar uw klacht.",
      "Wij streven ernaar uw melding binnen 48 uur op te pakken.",
    ],
    leaves: [
      "Uw klacht wordt binnen vijf werkdagen in behandeling genomen en u hoort uiterlijk vrijdag 20 november van mij.",
      "Wij nemen uw melding binnen 5 werkdagen in behandeling. Uiterlijk 20 november krijgt u antwoord.",
      "U krijgt binnen vijf werkdagen antwoord.",
      "Uw klacht is in behandeling bij Anna.",
      "Binnen vijf werkdagen is uw klacht afgehandeld.",
      "Binnen drie dagen staat het geld op uw rekening.",
      "Het pakket wordt binnen twee dagen opgepakt bij de buren.",
      "De behandeling duurt drie weken.",
      "Ik bel u binnen een uur.",
    ],
  },
  en: {
    points: [
      "Your complaint will be processed within 5 working days.",
      "We will look at your request within five days.",
      "Your email will be picked up within two working days.",
      "Within five working days your case will be assigned to an agent.",
      "We'll review your complaint within ten days.",
      "Your query will be looked at within 3 days.",
      "Your ticket will be allocated within a week.",
      "Your enquiry will be assigned to a case handler within 48 hours.",
    ],
    leaves: [
      "Your complaint will be reviewed within 5 working days and you'll have our answer by Friday 20 November.",
      "We will look at your request within five days. You'll hear the outcome by 20 November.",
      "You will have an answer within 5 working days.",
      "Your complaint is with Anna.",
      "Your refund will be processed within 5 working days.",
      "The money will be in your account within three days.",
      "The parcel will be picked up within two days.",
      "The review takes three weeks.",
      "I'll call you within an hour.",
    ],
  },
});

it("offers a day for the answer, in the letter's form of address", () => {
  const offered = (language: "nl" | "en", body: string) =>
    findingsOf("taken-up-is-not-answered", language, { text: letter(language, body) })[0]?.replacements;
  expect(offered("nl", "Wij nemen uw melding binnen 5 werkdagen in behandeling.")).toEqual([
    "U krijgt uiterlijk [datum] ons antwoord.",
  ]);
  expect(offered("nl", "We nemen je melding binnen 5 werkdagen in behandeling.")).toEqual([
    "Je krijgt uiterlijk [datum] ons antwoord.",
  ]);
  expect(offered("en", "We will look at your request within five days.")).toEqual([
    "You will have our answer by [date].",
  ]);
});
