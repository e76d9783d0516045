import type { Fact, FactKind } from "../contract.ts";

/** Shapes of facts that look alike in Dutch and English. Tried in this order; what one took, a later one leaves. */
const shapes: readonly (readonly [FactKind, RegExp])[] = [
  ["email", /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g],
  ["iban", /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  [
    "amount",
    /(?:€|£|\$|\bEUR|\bUSD|\bGBP)\s?\d[\d.,]*\d(?:,-)?|(?:€|£|\$)\s?\d(?:,-)?|\b\d[\d.,]*\s?(?:euro|eur|pounds|dollars|pence)\b/gi,
  ],
  ["date", /\b\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?\b/g],
  [
    "date",
    /\b\d{1,2}(?:st|nd|rd|th|e)? (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec)\b\.?(?: \d{4})?/gi,
  ],
  [
    "date",
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b/gi,
  ],
  ["time", /\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:uur|am|pm))?\b|\b\d{1,2} ?(?:uur|am|pm)\b/gi],
  ["phone", /(?:\+\d{2}[\s-]?|\b0)\d(?:[\s-]?\d){7,10}\b/g],
  ["postcode", /\b\d{4} ?[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g],
  ["order-number", /(?:#\s?|\b[A-Z]{1,5}[-_]?)\d[\dA-Z-]{3,18}\b|\b\d{6,14}\b/g],
];

/** Amounts, dates, numbers and addresses in a text, in reading order, none inside another. */
export function findFacts(text: string): Fact[] {
  const facts: Fact[] = [];
  for (const [kind, shape] of shapes)
    for (const { index, 0: found } of text.matchAll(shape)) {
      const end = index + found.length;
      if (!facts.some((fact) => fact.start < end && index < fact.end))
        facts.push({ kind, text: found, start: index, end });
    }
  return facts.sort((a, b) => a.start - b.start);
}
