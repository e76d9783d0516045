import { describe, expect, it } from "vitest";
import type { Note } from "../../../lib/core/contract.ts";
import { type Case, offersOf } from "./offers.ts";

const texts = (note: Note, given: Case) => offersOf(note, given).map(({ text }) => text);

const late = {
  nl: "Bestelling BK-48213 is nog steeds niet bezorgd.",
  en: "Order BK-48213 is three days late.",
};

describe.each(["nl", "en"] as const)("sentences for the notes in %s", (language) => {
  it("name the customer's own order first", () => {
    for (const note of ["empathy", "apology", "solution"] as const)
      expect(texts(note, { language, complaint: late[language] })[0]).toContain("BK-48213");
  });

  it("name it to nobody else", () => {
    for (const note of ["empathy", "apology", "solution"] as const)
      for (const channel of ["twitter", "trustpilot"])
        expect(texts(note, { language, complaint: late[language], channel }).join(" ")).not.toContain("BK-48213");
  });

  it("are brief in a chat", () => {
    const complaint = language === "nl" ? "mijn pakket is te laat" : "my parcel is late";
    for (const note of ["empathy", "apology", "solution"] as const) {
      const [chat = "", mail = ""] = ["chat", "email"].map(
        (channel) => texts(note, { language, complaint, channel })[0],
      );
      expect(chat).not.toBe(mail);
      expect(chat.split(" ").length).toBeLessThanOrEqual(12);
    }
  });
});

const situations: [note: Note, first: RegExp, given: Case][] = [
  ["empathy", /€ 45,00 is van u/, { language: "nl", complaint: "Ik wacht al weken op mijn geld terug, € 45,00." }],
  ["apology", /paid back that £45/, { language: "en", complaint: "I have been waiting weeks for my money back, £45." }],
  ["solution", /teruggestort/, { language: "nl", complaint: "Ik krijg mijn geld maar niet terug." }],
  ["apology", /nieuwe datum/, { language: "nl", complaint: "Mijn pakket is te laat.", answerNumber: 2 }],
  ["empathy", /gave you a new date/, { language: "en", complaint: "My parcel is late.", answerNumber: 2 }],
  ["empathy", /upset you/, { language: "en", complaint: "Your colleague was rude to me." }],
  ["solution", /bespreek dit/, { language: "nl", complaint: "Je collega was onbeschoft tegen mij." }],
  ["solution", /blocked your account/, { language: "en", complaint: "My account was hacked, this is fraud." }],
  ["solution", /gegevens/, { language: "nl", complaint: "Er is een datalek, mijn gegevens liggen op straat." }],
  ["apology", /at risk/, { language: "en", complaint: "The charger overheated, this is dangerous." }],
  ["apology", /zo hebben behandeld/, { language: "nl", complaint: "Dit is discriminatie vanwege mijn hoofddoek." }],
  ["empathy", /tell your story/, { language: "en", complaint: "I have emailed three times and my parcel is late." }],
];

it.each(situations)("%s: %s", (note, first, given) => {
  expect(texts(note, given)[0]).toMatch(first);
});

it("speaks of each thing that went wrong before it says a second word on one", () => {
  const complaint = "De chauffeur was onbeschoft en mijn bestelling kwam ook nog kapot aan.";
  const [one = "", other = ""] = texts("apology", { language: "nl", complaint });
  expect(new Set([/te woord/.test(one + other), /stuurden/.test(one + other)])).toEqual(new Set([true]));
});

it.each([
  [
    "nl",
    "Ik wil mijn geld terug, € 45,00.",
    "Beste Els,\n\nWe kunnen de jas niet vergoeden.\n\nGroeten,\nSam",
    /terug|45/,
  ],
  ["en", "I want my money back, £45.", "Dear Els,\n\nWe can't refund the coat.\n\nKind regards,\nSam", /refund|45/],
] as const)("grants no money in a letter that says no (%s)", (language, complaint, text, money) => {
  for (const note of ["empathy", "apology", "solution"] as const)
    expect(texts(note, { language, complaint, text }).join(" ")).not.toMatch(money);
});
