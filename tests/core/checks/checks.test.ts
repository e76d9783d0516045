import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../../lib/core/checks/checks.ts";
import type { Draft, Language } from "../../../lib/core/contract.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import { findingsOf } from "./run-check.ts";

interface Example {
  language: Language;
  draft: Draft;
  /** The excerpts that the check must give. */
  finds: readonly string[];
}

const nl = (text: string, finds: readonly string[], more: Partial<Draft> = {}): Example => ({
  language: "nl",
  draft: { text, ...more },
  finds,
});
const en = (text: string, finds: readonly string[], more: Partial<Draft> = {}): Example => ({
  language: "en",
  draft: { text, ...more },
  finds,
});

const complaintNl =
  "Mijn bestelling met nummer 5531042 is niet gekomen. Foto's van de doos zitten erbij. Bel mij op 06-12345678.";
const complaintEn = "My order 5531042 never came. I paid £165. Photos attached.";

/** Texts a check must point at, and look-alikes that it must leave alone. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  "mixed-form": [
    nl("Beste Tim,\n\nWij sturen u morgen een nieuwe. U hoeft niets te doen. Laat je het weten?", ["je"]),
    nl("Beste Tim,\n\nZoiets wens je niemand toe. Wij sturen u morgen een nieuwe.", []),
    nl("Beste Tim,\n\nEen feest vier je maar één keer. Wij bellen u om 17 u en brengen u het geld.", []),
  ],
  "placeholder-left": [
    nl("Beste [naam],\n\nUw geld is onderweg.", ["[naam]"]),
    en("Dear {{customer.first_name}},\n\nYour refund is on its way.", ["{{customer.first_name}}"]),
    en("Dear Ms Bell,\n\nYour refund [1] is on its way.", []),
  ],
  "wrong-name": [
    nl("Beste meneer Smit,\n\nUw kast is onderweg.", ["Beste meneer Smit,"], {
      complaint: "Waar is mijn kast?\n\nGroet,\nFemke de Vries",
    }),
    nl("Beste Femke,\n\nUw kast is onderweg.", [], { complaint: "Waar is mijn kast?\n\nGroet,\nFemke de Vries" }),
    nl("Geachte reiziger,\n\nUw geld is onderweg.", [], { complaint: "Waar is mijn geld?\n\nGroet,\nFemke de Vries" }),
  ],
  "missing-name": [
    nl("Geachte heer/mevrouw,\n\nUw kast is onderweg.", ["Geachte heer/mevrouw,"], {
      complaint: "Waar is mijn kast?\n\nGroet,\nFemke de Vries",
    }),
    nl("Geachte heer/mevrouw,\n\nUw kast is onderweg.", [], { complaint: "Waar is mijn kast?" }),
    en("Dear Sir/Madam,\n\nYour order is on its way.", ["Dear Sir/Madam,"], {
      complaint: "Where is my order?\n\nKind regards,\nAnna Bell",
    }),
    en("Dear Anna,\n\nYour order is on its way.", [], { complaint: "Where is my order?\n\nKind regards,\nAnna Bell" }),
  ],
  "second-greeting": [
    nl("Hoi Tim,\n\nBeste klant,\n\nUw geld is onderweg.", ["Beste klant,"]),
    en("Hi Tim,\n\nDear Mr Bell,\n\nYour refund is on its way.", ["Dear Mr Bell,"]),
    nl("Geachte mevrouw Bakhuis, geachte heer Sow,\n\nUw geld is onderweg.", []),
    nl("Hoi Tim,\n\nDag en nacht hebben wij gezocht.", []),
  ],
  "other-language": [
    nl("Beste klant,\n\nUw bestelling is onderweg.", ["Uw bestelling is onderweg."], {
      complaint: "My order never came and I would like to know when it will be here.",
    }),
    nl("Beste klant,\n\nUw bestelling is onderweg.", [], {
      complaint: "Mijn bestelling is nooit gekomen en ik wil graag weten wanneer hij er is.",
    }),
    nl("Beste klant,\n\nUw bestelling is onderweg.", [], { complaint: "Refund please?" }),
  ],
  "asked-again": [
    nl("Beste Tim,\n\nStuur ons uw bestelnummer, dan kijk ik het na.", ["Stuur ons uw bestelnummer"], {
      complaint: complaintNl,
    }),
    nl("Beste Tim,\n\nKunt u ons een foto sturen? Stuurt u een foto van de doos.", ["Stuurt u een foto"], {
      complaint: complaintNl,
    }),
    nl("Beste Tim,\n\nStuur ons uw bestelnummer, dan kijk ik het na.", [], {
      complaint: "Mijn pakket is niet gekomen.",
    }),
    en("Dear Tim,\n\nPlease send us your order number so that I can check.", ["send us your order number"], {
      complaint: complaintEn,
    }),
    en("Dear Tim,\n\nPlease send us your order number so that I can check.", [], {
      complaint: "My parcel never came.",
    }),
  ],
  "other-number": [
    nl("Beste Tim,\n\nUw bestelling 5531043 is onderweg.", ["5531043"], { complaint: complaintNl }),
    nl("Beste Tim,\n\nUw bestelling 5531042 is onderweg.", [], { complaint: complaintNl }),
    en("Dear Tim,\n\nThe £156 is on its way back to you.", ["£156"], { complaint: complaintEn }),
    en("Dear Tim,\n\nThe £165 is on its way back to you, and £20 on top.", [], { complaint: complaintEn }),
  ],
  "public-data": [
    nl("Hoi Tim, we bellen je op 06-12345678.", ["06-12345678"], { complaint: complaintNl, channel: "x-public" }),
    nl("Hoi Tim, bel ons op 0800-1234567 voor je pakket.", [], { complaint: complaintNl, channel: "x-public" }),
    nl("Hoi Tim, we bellen je op 06-12345678.", [], { complaint: complaintNl, channel: "email" }),
    en("Hi Tim, your order 5531042 is on its way to you.", ["5531042"], { complaint: complaintEn, channel: "review" }),
    nl("Hoi Tim, met je chemokuur is dat extra zwaar. We bellen je. ^AB", ["chemokuur"], {
      complaint: "Ik heb kanker en lig in het ziekenhuis voor een operatie, en jullie bellen niet terug.",
      channel: "x-public",
    }),
    nl("Hoi Tim, de schulden op je rekening hebben we gezien. ^AB", ["schulden"], {
      complaint: "Ik heb schulden en kan niet betalen, help.",
      channel: "social",
    }),
    nl("Hoi Tim, met je chemokuur is dat extra zwaar. We bellen je.", [], {
      complaint: "Ik heb kanker en lig in het ziekenhuis voor een operatie, en jullie bellen niet terug.",
      channel: "email",
    }),
    nl("Hoi Tim, de uitvaart van de week is uitverkocht. ^AB", [], {
      complaint: "Waar zijn mijn kaartjes?",
      channel: "x",
    }),
    en("Hi Tim, so sorry about your cancer. We'll call you. ^AB", ["cancer"], {
      complaint: "I have cancer and I'm in hospital for surgery, and you never call back.",
      channel: "facebook",
    }),
    en("Hi Tim, we have seen the debt on your account. ^AB", ["debt"], {
      complaint: "I am in debt and can't afford to pay, help.",
      channel: "x",
    }),
    en("Hi Tim, so sorry about your cancer. We'll call you.", [], {
      complaint: "I have cancer and I'm in hospital for surgery, and you never call back.",
      channel: "email",
    }),
    en("Hi Tim, our benefits page is back. ^AB", [], { complaint: "Your page is down.", channel: "x" }),
  ],
  "over-apology": [
    en(
      "Dear Tim,\n\nWe are sorry that we lost your parcel. Our apologies for the wait. A new one leaves today. We apologise again for this.",
      ["We apologise again for this."],
    ),
    nl(
      "Beste Tim,\n\nSorry dat wij uw pakket zijn kwijtgeraakt. Een nieuw pakket gaat vandaag weg. Het komt morgen. U hoeft niets te doen. Nogmaals onze excuses voor het ongemak.",
      ["Nogmaals onze excuses voor het ongemak."],
    ),
    nl("Beste Tim,\n\nSorry dat wij uw pakket zijn kwijtgeraakt. Een nieuw pakket gaat vandaag weg.", []),
  ],
  capitals: [
    en("Dear Tim,\n\nPlease note that THIS IS FINAL and will stay so.", ["THIS IS FINAL"]),
    en("Dear Tim,\n\nI see why you wrote THIS IS FINAL in your mail.", [], {
      complaint: "THIS IS FINAL. I want my money back now.",
    }),
    en("Dear Tim,\n\nYour IBAN and BIC are in the PDF we sent.", []),
  ],
  exclamations: [nl("Beste Tim,\n\nUw geld is onderweg!!", ["!!"]), nl("Beste Tim,\n\nUw geld is onderweg!", [])],
};

/** Shown by a test of its own. */
const shownElsewhere = readdirSync(import.meta.dirname).map((file) => file.replace(".test.ts", ""));

it("has examples for every check", () => {
  const ids = checks.map((check) => check.id);
  expect(ids.filter((id) => !(id in examples) && !shownElsewhere.includes(id))).toEqual([]);
  expect(Object.keys(examples).filter((id) => !ids.includes(id))).toEqual([]);
});

it("has a reason in every language for every check", () => {
  for (const { checkReasons } of languages.values())
    for (const { id } of checks) expect(checkReasons[id], id).toMatch(/^\p{Lu}[^!]*[.?]$/u);
});

describe.each(Object.entries(examples))("check %s", (id, own) => {
  it("is shown by texts it points at and texts it leaves alone", () => {
    expect(own.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(own.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(own)("$draft.text", ({ language, draft, finds }) => {
    expect(findingsOf(id, language, draft).map(({ excerpt }) => excerpt)).toEqual(finds);
  });
});
