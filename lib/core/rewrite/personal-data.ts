import { findFacts } from "../complaint/facts.ts";
import type { Span } from "../contract.ts";
import { namesDayOrMonth } from "../languages/calendar-numbers.ts";
import { claimWords } from "../languages/claims.ts";
import { languages } from "../languages/languages.ts";
import { linkShape } from "./contact-claims.ts";
import { literally } from "./literally.ts";

export const maskedKinds = ["NAME", "ADDRESS", "EMAIL", "PHONE", "IBAN", "CARD", "NUMBER", "BIRTHDAY", "LINK"] as const;
export type MaskedKind = (typeof maskedKinds)[number];

/** Something that tells who somebody is. Offsets are UTF-16, `end` exclusive. */
export interface PersonalDatum extends Span {
  kind: MaskedKind;
}

const kindOfFact: Readonly<Partial<Record<string, MaskedKind>>> = {
  email: "EMAIL",
  phone: "PHONE",
  iban: "IBAN",
  "order-number": "NUMBER",
  postcode: "ADDRESS",
};

const part = "\\p{Lu}[\\p{L}'’-]{1,30}";
const particles = "(?: (?:van|de|der|den|ten|ter|te|el|al|la|le|von|du|'t|of))";
/** "Anna", "Anna Kuipers", "A. van der Berg". Bounded, so that no text takes more than linear time. */
const fullName = `(?:(?:\\p{Lu}\\. ?){0,3}${part}(?:${particles}{0,3} (?:\\p{Lu}\\. ?)?${part}){0,3}|(?:van|de|der|el) (?:der |den |de )?${part})`;

const wordsFor = (pick: (words: NonNullable<ReturnType<typeof claimWords.get>>) => readonly string[]) =>
  [...claimWords.values()].flatMap((words) => pick(words));
const escaped = (list: readonly string[]) => list.map(literally).join("|");
const anyCase = (list: readonly string[]) => {
  const capital = list.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return escaped([...new Set([...list, ...capital])].sort((a, b) => b.length - a.length));
};

const titles = anyCase([...new Set(wordsFor(({ titles: known }) => Object.keys(known)))]);
const greetings = anyCase([...languages.values()].flatMap(({ letter }) => letter.greetings));
const signOffs = anyCase([...languages.values()].flatMap(({ letter }) => letter.signOffs));
const firstNames = wordsFor(({ firstNames: known }) => known).map(
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
);

const named: readonly RegExp[] = [
  new RegExp(`(?<=(?:^|\\n) {0,3}(?:${greetings}),? (?:(?:${titles})\\.? )?)${fullName}`, "gu"),
  new RegExp(`(?<=(?:^|[^\\p{L}])(?:${titles})\\.? )${fullName}`, "gu"),
  new RegExp(`(?<=(?:^|\\n) {0,3}(?:${signOffs})[,.!]?\\s{1,4})${fullName}`, "gu"),
  new RegExp(`(?<=\\b(?:[Mm]ijn naam is|[Ii]k heet|[Mm]y name is|[Ii] am called|[Nn]aam:|[Nn]ame:) )${fullName}`, "gu"),
  new RegExp(`(?<![\\p{L}-])(?:${escaped([...new Set(firstNames)])})(?![\\p{L}-])(?:${particles}{0,3} ${part})?`, "gu"),
  new RegExp(`(?<=[.!?\\n] ?)${fullName}(?=\\s*$)`, "gu"),
];

const others: readonly (readonly [MaskedKind, RegExp])[] = [
  ["CARD", /(?<![\dA-Z])(?:\d[ -]?){12,18}\d(?!\d)/g],
  [
    "BIRTHDAY",
    /(?<=\b(?:geboren op|geboortedatum:?|geboortedatum is|born on|date of birth:?|date of birth is|dob:?) {0,2})\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})[-/. ]\d{2,4}/giu,
  ],
  [
    "ADDRESS",
    /(?<!\p{L})\p{Lu}[\p{L}'’.-]{1,30}(?:straat|laan|weg|plein|gracht|kade|hof|dijk|singel|pad|steeg|dreef|park|baan|lei) \d{1,5}(?: ?[a-zA-Z](?!\p{L}))?(?:-\d{1,4})?/gu,
  ],
  [
    "ADDRESS",
    /(?<!\d)\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Court|Place|Square|Terrace|Gardens|Crescent|St|Rd|Ave)(?!\p{L})/gu,
  ],
];

/** Names, addresses and numbers of people in a text, in reading order, none inside another. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found: PersonalDatum[] = [];
  const add = (kind: MaskedKind, start: number, length: number) => found.push({ kind, start, end: start + length });
  const facts = findFacts(text);
  for (const { kind, start, end } of facts) if (kind === "email") add("EMAIL", start, end - start);
  for (const { index, 0: link } of text.matchAll(linkShape)) add("LINK", index, link.replace(/[.,;:!?]+$/, "").length);
  for (const { kind, start, end } of facts) {
    const masked = kind === "email" ? undefined : kindOfFact[kind];
    if (masked) add(masked, start, end - start);
  }
  for (const [kind, shape] of others)
    for (const { index, 0: datum } of text.matchAll(shape)) add(kind, index, datum.length);
  for (const shape of named)
    for (const { index, 0: name } of text.matchAll(shape)) if (!isNoName(name)) add("NAME", index, name.length);
  return withoutOverlaps(found);
}

const notNames = new Set([
  ...wordsFor(({ notNames: known }) => known),
  ...[...languages.values()].flatMap(({ letter }) => letter.signOffs),
]);
const isInCalendar = (word: string) => [...languages.values()].some(({ calendar }) => namesDayOrMonth(word, calendar));
const isNoName = (name: string) => {
  const lower = name.toLowerCase();
  return lower.split(" ").every((word) => notNames.has(word) || isInCalendar(word));
};

/** What came first keeps its place. */
function withoutOverlaps(found: readonly PersonalDatum[]): PersonalDatum[] {
  const kept: PersonalDatum[] = [];
  const sorted = found
    .map((datum, order) => ({ datum, order }))
    .sort((a, b) => a.datum.start - b.datum.start || a.order - b.order);
  for (const { datum } of sorted) if (datum.start >= (kept.at(-1)?.end ?? 0)) kept.push(datum);
  return kept;
}
