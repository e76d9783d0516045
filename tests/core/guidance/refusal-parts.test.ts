import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import { type RefusalPart, readRefusalIn, refusalParts } from "../../../lib/core/guidance/refusal-parts.ts";
import { draftLexicon } from "../../../lib/core/languages/languages.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";
import { readText } from "../../../lib/core/text/reading.ts";

const whole: Readonly<Record<Language, string>> = {
  nl: [
    "Beste Tim,",
    "U hebt drie weken met een kapotte kast in de kamer gezeten, en dat is vervelend.",
    "Ik heb uw mails en de foto's opnieuw bekeken en met de bezorger gesproken. Wij vergoeden de kast niet, omdat de schade pas na twee maanden is gemeld.",
    "Bent u het er niet mee eens? Dan kunt u naar de Geschillencommissie.",
    "Daarmee sluit ik uw klacht. Dank dat u alles zo duidelijk opschreef.",
    "Met vriendelijke groet,\nSam",
  ].join("\n\n"),
  en: [
    "Dear Tim,",
    "You have lived with a broken wardrobe for three weeks, and I can see how frustrating that is.",
    "I have read your emails again and spoken to the driver. We can't refund the wardrobe, because the damage was reported after two months.",
    "If you disagree, you can go to the ombudsman.",
    "I'm closing your complaint today. Thank you for setting it all out so clearly.",
    "Kind regards,\nSam",
  ].join("\n\n"),
};

function partsOf(language: Language, text: string): readonly RefusalPart[] | null {
  const read = review({ text }, { preset: defaultPreset, now: new Date(2026, 10, 2), language });
  const refusal = readRefusalIn(text, read);
  return refusal && refusalParts.filter((part) => refusal.parts[part]);
}

describe.each(["nl", "en"] as const)("the parts of a no in %s", (language) => {
  it("are all six in a good one", () => expect(partsOf(language, whole[language])).toEqual(refusalParts));

  it("are told from each other", () => {
    const without = (paragraph: number) =>
      partsOf(
        language,
        whole[language]
          .split("\n\n")
          .filter((_, at) => at !== paragraph)
          .join("\n\n"),
      );
    expect(without(3)).not.toContain("way-on");
    expect(without(4)).not.toContain("closed");
    expect(without(4)).not.toContain("warm-end");
  });

  it("are not looked for where nothing is refused", () =>
    expect(
      partsOf(
        language,
        language === "nl" ? "Beste Tim,\n\nUw geld is onderweg." : "Dear Tim,\n\nYour money is on its way.",
      ),
    ).toBeNull());
});

it("hears no warm ending in a hope for satisfaction after a no", () => {
  const text =
    "Beste Tim,\n\nWij vergoeden de kast niet, omdat hij gebruikt is.\n\nDank voor uw bericht, dat hopelijk naar tevredenheid is beantwoord.";
  expect(partsOf("nl", text)).not.toContain("warm-end");
});

const refuses: readonly (readonly [Language, string])[] = [
  ["nl", "Ik betaal de kast niet terug."],
  ["nl", "We gaan hier niet op in."],
  ["nl", "Wij vergoeden de taxi niet."],
  ["nl", "Daarom wijzen wij uw verzoek af."],
  ["nl", "Mijn antwoord blijft nee."],
  ["nl", "Een vergoeding krijgt u niet."],
  ["nl", "Je krijgt dus geen geld terug."],
  ["nl", "Wij kunnen de reis niet annuleren."],
  ["nl", "Uw verzoek om korting wordt afgewezen."],
  ["en", "I'm not refunding the wardrobe."],
  ["en", "I'm afraid that's a no."],
  ["en", "We won't be paying for the taxi."],
  ["en", "We can't refund the coat."],
  ["en", "The answer is still no."],
  ["en", "We have declined your claim."],
  ["en", "There won't be a refund."],
  ["en", "The deposit is non-refundable."],
  ["en", "We're not going to waive the fee."],
];

const grants: readonly (readonly [Language, string])[] = [
  ["nl", "Geen probleem, ik stort het vandaag."],
  ["nl", "U hoeft niet te betalen."],
  ["nl", "Wij laten u niet langer wachten."],
  ["nl", "Dat mag niet nog eens gebeuren."],
  ["nl", "Wij betalen alles terug wat u niet kreeg."],
  ["nl", "Ik kan u nog geen datum noemen."],
  ["nl", "Het antwoord is ja."],
  ["nl", "U krijgt geen rekening meer van ons."],
  ["en", "No problem, I'll pay it today."],
  ["en", "You don't have to pay."],
  ["en", "I won't keep you waiting."],
  ["en", "This won't happen again."],
  ["en", "We'll refund all that you did not get."],
  ["en", "I can't give you a date yet."],
  ["en", "The answer is yes."],
  ["en", "You won't get another bill from us."],
];

const hearsNo = (language: Language, sentence: string) =>
  readText(`\n${sentence}`, draftLexicon(language)).matches.some(
    ({ owner }) => owner.of === "cue" && owner.cue === "says-no",
  );

it.each(refuses)("%s: “%s” is a no", (language, sentence) => expect(hearsNo(language, sentence)).toBe(true));
it.each(grants)("%s: “%s” is none", (language, sentence) => expect(hearsNo(language, sentence)).toBe(false));

it.each([
  ["nl", "Wij vergoeden de kast niet. Ons antwoord blijft nee."],
  ["en", "We can't refund the wardrobe. Our answer remains no."],
] as const)("%s: a no that stands closes nothing by itself: “%s”", (language, text) =>
  expect(partsOf(language, text)).not.toContain("closed"),
);
