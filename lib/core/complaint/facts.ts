import type { Fact, FactKind } from "../contract.ts";

const months =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec";
const money = "euro|eur|euro's|euros|pounds?|quid|dollars?|bucks|pence|cent|gbp|usd|chf|rupees";
const numerals =
  "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand";
/** Digits with points and commas, never a closing one: "1.184,20". Bounded, so that no text takes more than linear time. */
const sum = "\\d{1,3}(?:[.,' ]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,9}(?:[.,]\\d{1,2})?";

/**
 * Shapes of facts, alike in Dutch and English. Tried in this order; what one took, a later one leaves. Where a shape begins
 * by looking back, it looks ahead for a digit first, which most places do not have; a text with too few digits for a shape is
 * not searched for it.
 */
const shapes: readonly (readonly [FactKind, fewestDigits: number, RegExp])[] = [
  ["email", 0, /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g],
  ["iban", 4, /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g],
  ["date", 8, /\b(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g],
  [
    "amount",
    0,
    new RegExp(
      `(?:€|£|\\$|₹|\\b(?:EUR|USD|GBP|CHF|Rs\\.?|INR|KSh|KES))\\s?(?:${sum})(?:,-|,–)?|(?<![\\d.,])(?:${sum})\\s?(?:€|(?:${money})\\b)|\\b(?:${numerals})(?: (?:${numerals}))?\\s(?:${money})\\b`,
      "gi",
    ),
  ],
  ["date", 4, /(?<![\d-])(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|1[0-2])[-/.](?:\d{4}|\d{2})(?![\d-])/g],
  ["date", 2, /(?<![\d/-])(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\d/-])/g],
  [
    "date",
    1,
    new RegExp(
      `(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|e|ste|de)?(?: of)? (?:${months})\\b(?:\\.? (?:19|20)\\d{2})?`,
      "gi",
    ),
  ],
  [
    "date",
    1,
    new RegExp(`\\b(?:${months})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:])(?:,? (?:19|20)\\d{2})?`, "gi"),
  ],
  [
    "time",
    0,
    /(?=\d)(?<![\d.,:/-]|\b(?:build|versie|version|release|artikel|article|art\.|section|code) )(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[.,:]\d)(?: ?(?:uur|u|h|am|pm|a\.m\.|p\.m\.)(?![\w]))?|(?<![\d.,])(?:[01]?\d|2[0-4]) ?(?:uur 's|o'clock|am|pm|a\.m\.|p\.m\.)(?!\w)|\b(?:om|tegen|rond|voor|na|at|around|until|till) (?:[01]?\d|2[0-4]) ?(?:uur|u|h)(?!\w)|\bhalf (?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2})\b(?! (?:uur|jaar|dag))/gi,
  ],
  ["phone", 9, /(?<![\w.,])(?:\+\d{2,3}[\s-]?\(?0?\)?|0)\d(?:[\s-]?\d){7,10}(?!\w)/g],
  ["postcode", 2, /\b[1-9]\d{3} ?(?!(?:EUR|GB|MB|KM|CM|MM|KG)\b)[A-Z]{2}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g],
  [
    "order-number",
    1,
    /(?<![\w.,])(?:#\s?|[A-Z]{1,5}[-_]?)\d[\dA-Z-]{2,18}(?!\w)|(?<![\w.,€£$])\d{6,14}(?![\w%]|[.,]\d)|(?=[A-Z]{0,4}-?\d)(?<=\b(?:bestelling|order|ordernummer|bestelnummer|klantnummer|factuur|factuurnummer|zaaknummer|zaak|kenmerk|referentie|melding|meldingsnummer|dossier|dossiernummer|ticket|polis|polisnummer|reference|ref|case|invoice|booking|claim|account|policy|ticket|parcel|zending|nummer|number)(?: number| nummer| no| nr)?[.:]? (?:is |no\.? |nr\.? |#)?)[A-Z]{0,4}-?\d[\dA-Z-]{2,18}(?!\w)/gi,
  ],
];

/** Amounts, dates, numbers and addresses in a text, in reading order, none inside another. Linear in the text's length. */
export function findFacts(text: string): Fact[] {
  if (!/[\d@]/.test(text) && !/\b(?:euro|pounds?|dollars?)\b/i.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new Uint8Array(text.length);
  const digits = countDigits(text);
  for (const [kind, fewestDigits, shape] of shapes) {
    if (digits < fewestDigits || (kind === "email" && !text.includes("@"))) continue;
    for (const { index, 0: found } of text.matchAll(shape)) {
      const end = index + found.length;
      if (taken[index] === 1 || taken[end - 1] === 1) continue;
      if (kind === "order-number" && !/\d/.test(found)) continue;
      taken.fill(1, index, end);
      facts.push({ kind, text: found, start: index, end });
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count;
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
