import { expect, it } from "vitest";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { findingsOf, letter, showCheck } from "./run-check.ts";

const allowing = (most: number | null, beyond = "") => ({
  ...defaultPreset,
  goodwill: { ...defaultPreset.goodwill, most, beyond },
});

showCheck(
  "over-goodwill",
  {
    nl: {
      points: [
        { text: "Als excuus krijgt u van mij een tegoedbon van € 50.", finds: "€ 50" },
        { text: "Als klein gebaar maken we vandaag 75 euro naar u over.", finds: "75 euro" },
        { text: "Voor het ongemak krijgt u € 40 van ons.", finds: "€ 40" },
        { text: "Ik stuur u een cadeaubon ter waarde van € 30,00 toe.", finds: "€ 30,00" },
        "U krijgt € 100 korting op uw volgende rekening.",
        "Uit coulance schrijven we € 60 bij op uw rekening.",
        {
          text: "We geven u 150 euro als tegemoetkoming.",
          complaint: "Mijn stoel van € 89 is te laat.",
          finds: "150 euro",
        },
      ],
      leaves: [
        "Als excuus krijgt u van mij een tegoedbon van € 25.",
        "Als excuus krijgt u van mij een tegoedbon van € 12,50.",
        "Het aankoopbedrag van € 189 staat vrijdag op uw rekening.",
        { text: "Als gebaar krijgt u € 150 van ons.", complaint: "Ik wil een vergoeding van € 150." },
        { text: "Om het goed te maken vergoeden wij de volledige € 12.000.", complaint: "Er is 12.000 weg." },
        "Uw taxi van € 95 betalen wij terug.",
        "U krijgt een tegemoetkoming; welke, hoort u vrijdag.",
        "De monteur rekent € 60 voorrijkosten.",
        "Volgens de wet krijgt u een vergoeding van € 250.",
        "U krijgt 10 procent korting.",
        "De beloofde korting van € 80 staat op uw rekening.",
      ],
    },
    en: {
      points: [
        { text: "To say sorry I've added £50 to your account.", finds: "£50" },
        { text: "As a gesture of goodwill, here is a £40 voucher.", finds: "£40" },
        { text: "Please find a gift card for £75 attached.", finds: "£75" },
        "We'd like to give you €60 for the inconvenience.",
        { text: "I've sent you a voucher worth 30 pounds.", finds: "30 pounds" },
        "A discount of £100 is on your next bill.",
        { text: "As an apology we'll pay you $1,200.", finds: "$1,200" },
      ],
      leaves: [
        "To say sorry I've added £25 to your account.",
        "As a gesture of goodwill, here is a £10 voucher.",
        "Your refund of £189.00 will be in your account by Friday.",
        { text: "As a gesture we'll pay you the £80.", complaint: "I want £80 for the taxi." },
        { text: "To say sorry we'll refund the full £120 today.", complaint: "The chair broke." },
        "The flight compensation of €250 is your right.",
        "I've credited the £60 that we took twice.",
        "A gift card is on its way to you.",
        "The repair would cost £140.",
        "You have 10% off your next order.",
        "The discount of £80 that we promised is on your bill.",
      ],
    },
  },
  { preset: allowing(25) },
);

it("says nothing where the team has set no limit", () =>
  expect(
    findingsOf(
      "over-goodwill",
      "nl",
      { text: letter("nl", "Als excuus krijgt u een tegoedbon van € 500.") },
      allowing(null),
    ),
  ).toEqual([]));

it("tells what the team allows, in the currency of the letter, and who decides on more", () => {
  const draft = { text: letter("nl", "Als excuus krijgt u een tegoedbon van € 50.") };
  const message = (beyond: string) => findingsOf("over-goodwill", "nl", draft, allowing(25, beyond))[0]?.message;
  expect(message("je teamleider")).toBe(
    "Dit gebaar is groter dan de € 25 die het team zelf mag geven; vraag het eerst na bij je teamleider.",
  );
  expect(message("")).toBe("Dit gebaar is groter dan de € 25 die het team zelf mag geven.");
  const english = { text: letter("en", "To say sorry I've added 50 pounds to your account.") };
  expect(findingsOf("over-goodwill", "en", english, allowing(25, "your team leader"))[0]?.message).toBe(
    "This gesture is more than the 25 pounds that the team may give on its own; check with your team leader first.",
  );
});
