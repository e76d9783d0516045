import { describe, expect, it } from "vitest";
import { findFacts } from "../../../lib/core/complaint/facts.ts";

const found = (text: string) => findFacts(text).map((fact) => `${fact.kind} ${fact.text}`);

describe("facts", () => {
  it.each([
    ["Ik betaalde € 1.184,20 op 2 februari 2026.", ["amount € 1.184,20", "date 2 februari 2026"]],
    ["Het kostte 49.95 euro, of £20, of five pounds.", ["amount 49.95 euro", "amount £20", "amount five pounds"]],
    ["De € 57,- en vijftig euro en 48€.", ["amount € 57,-", "amount vijftig euro", "amount 48€"]],
    ["On March 4th, 2026 at 11:20.", ["date March 4th, 2026", "time 11:20"]],
    ["Op 12-05-2026 om 17.30 uur.", ["date 12-05-2026", "time 17.30 uur"]],
    ["Mijn bestelling 55310 en zaaknummer Z-2026-114.", ["order-number 55310", "order-number Z-2026-114"]],
    ["Order #8812 and case number KV-7719.", ["order-number #8812", "order-number KV-7719"]],
    ["Bel 06-12345678 of 020 555 77 31.", ["phone 06-12345678", "phone 020 555 77 31"]],
    ["Mail naar a.b@example.com.", ["email a.b@example.com"]],
    ["NL91 ABNA 0417 1643 00 is mijn rekening.", ["iban NL91 ABNA 0417 1643 00"]],
    ["Ik woon op 1234 AB, zij op SW1A 1AA.", ["postcode 1234 AB", "postcode SW1A 1AA"]],
    ["Al 4.000 kWh, versie 8.14, vijf keer.", []],
    ["Geen feiten.", []],
  ])("in %j", (text, wanted) => expect(found(text)).toEqual(wanted));
});
