import { describe, expect, it } from "vitest";
import { draftLexicon } from "../../../lib/core/languages/languages.ts";
import { findForm } from "../../../lib/core/text/form-of-address.ts";
import { readText } from "../../../lib/core/text/reading.ts";

describe("the form of address", () => {
  it.each([
    ["u", "Wij sturen u een nieuwe."],
    ["je", "We sturen je een nieuwe."],
    ["je", "We sturen jullie een nieuwe."],
    ["mixed", "We sturen je een nieuwe. Uw geld is onderweg."],
    ["u", "Een babyfoon koop je om te kunnen slapen, en nu ligt u wakker."],
    ["u", "Anderhalf uur is lang als je makkelijk staat. Wij hadden u een stoel moeten geven."],
    ["u", "Vijfentwintig jaar getrouwd, en dan lig je wakker. U had uw rust nodig en u kreeg lawaai."],
    ["mixed", "U krijgt uw geld terug. Kun je ons het nummer sturen? Dan hoort u morgen van mij."],
    ["mixed", "Ik stuur u een nieuwe. U hoeft niets te doen, meld je gewoon bij de balie."],
    ["je", "Je pakket komt om 17 u."],
    ["je", 'Je schreef "u luistert nooit naar mij" en dat klopt.'],
    [null, "Het pakket is onderweg."],
  ] as const)("is %s in %j", (form, text) => expect(findForm(readText(text, draftLexicon("nl"))).form).toBe(form));
});
