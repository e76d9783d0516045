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
    ["je", "Je pakket komt om 17 u."],
    ["je", 'Je schreef "u luistert nooit naar mij" en dat klopt.'],
    [null, "Het pakket is onderweg."],
  ] as const)("is %s in %j", (form, text) => expect(findForm(readText(text, draftLexicon("nl"))).form).toBe(form));
});
