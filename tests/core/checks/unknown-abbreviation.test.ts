import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import { findingsOf } from "./run-check.ts";

function found(language: Language, body: string, complaint?: string): string[] {
  const text = `\n${body}`;
  const draft = complaint === undefined ? { text } : { text, complaint };
  return findingsOf("unknown-abbreviation", language, draft).map(({ excerpt }) => excerpt);
}

describe("abbreviations the customer did not use", () => {
  it.each<[Language, string, string[]]>([
    ["en", "The POD shows a signature at noon.", ["POD"]],
    ["en", "Your account failed the KYC check and we opened an RMA for it.", ["KYC", "RMA"]],
    ["en", "Column 7 has a DNO fault, which is outside our SLAs.", ["DNO", "SLAs"]],
    ["en", "Please see our T&C for this.", ["T&C"]],
    ["en", "Ann Poole of Brill, TX, and her colleague JB know of it.", []],
    ["en", "The PO was never raised.", ["PO"]],
    ["nl", "De MTR is doorgegeven aan de netbeheerder.", ["MTR"]],
    ["nl", "Uw dossier ligt bij de BCSD van school.", ["BCSD"]],
  ])("%s: %s", (language, text, expected) => {
    expect(found(language, text)).toEqual(expected);
  });

  it("are pointed out once each", () => {
    expect(found("en", "The RMA is open. I closed the RMA today. All RMAs close on Friday.")).toEqual(["RMA"]);
  });

  it("may be used when the customer used them", () => {
    expect(found("en", "Your RMA is open.", "where is my rma???")).toEqual([]);
  });

  it.each<[Language, string]>([
    ["en", "The proof of delivery (POD) shows a signature."],
    ["en", "The POD (the driver's photo) shows your porch."],
    ["en", "We made a know your customer check; the KYC team works from nine."],
    ["nl", "Wij vragen een uittreksel uit de basisregistratie adressen en gebouwen; de BAG geeft die."],
  ])("may be used when they are spelled out: %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it.each<[Language, string]>([
    ["en", "The NHS pays the VAT, and your GP sends a PDF by SMS to the UK."],
    ["en", "Your mother waited in A&E until 4 AM."],
    ["en", "Your order XKD-4471 and invoice RTB 20931 are paid; the flight is KLQ1204."],
    ["en", "The boots came from Brenner GTX Sports."],
    ["en", "Enter QRT in box 7."],
    ["en", "It is NOT your fault. PLEASE STAY THERE."],
    ["en", "King George VI opened it, and part III says so."],
    ["nl", "Met uw BSN en DigiD regelt u de BTW via IBAN bij de KvK; reis met de NS of het OV en neem uw pc mee."],
    ["nl", "Uw postcode is 1012 XR en uw bestelling heeft nummer QRT-88."],
  ])("that everybody knows, codes, names and loud words are left alone: %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  it("outside the body of the letter are left alone", () => {
    expect(found("en", "Your bag is here.\n\nKind regards,\nAnn Poole\nQRT department")).toEqual([]);
  });
});
