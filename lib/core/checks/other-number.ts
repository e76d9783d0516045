import { findFacts } from "../complaint/facts.ts";
import type { Fact, FactKind } from "../contract.ts";
import type { Check } from "./check.ts";
import { liesIn } from "./lies-in.ts";

/** Kinds in which one digit off can only be a slip. */
const exact: readonly FactKind[] = ["order-number", "iban", "phone"];
const leastDigits = 5;
const leastDigitsOfAmount = 3;

/**
 * An order number, account number or phone number with one character other than in the customer's message, or two that
 * changed places; an amount with two digits changed about. Only where the right one is not in the reply as well.
 */
export const otherNumber: Check = {
  id: "other-number",
  category: "content",
  severity: 2,
  find: ({ reading, complaint }) => {
    if (!complaint?.facts.some(({ kind }) => kind === "amount" || exact.includes(kind))) return [];
    const ours = findFacts(reading.text).filter(({ start }) => !liesIn(reading.letter, "quote", start));
    const right = numbersOf(ours);
    const theirs = numbersOf(complaint.facts);
    // A number that stands in both is no slip, nor is what may be one meant for it.
    const missing = [...theirs.values()].filter((number) => !right.has(keyOf(number)));
    return ours.filter((fact) => {
      const number = { kind: fact.kind, bare: bare(fact.text) };
      return !theirs.has(keyOf(number)) && missing.some((their) => isSlip(their, number));
    });
  },
};

/** A number by what it comes to, however it is written. */
interface BareNumber {
  kind: FactKind;
  bare: string;
}

const keyOf = ({ kind, bare }: BareNumber): string => `${kind} ${bare}`;

/** Each number once: a message can name the same one a thousand times. */
function numbersOf(facts: readonly Fact[]): Map<string, BareNumber> {
  const numbers = facts.map(({ kind, text }) => ({ kind, bare: bare(text) }));
  return new Map(numbers.map((number) => [keyOf(number), number]));
}

function isSlip(theirs: BareNumber, ours: BareNumber): boolean {
  const [a, b] = [theirs.bare, ours.bare];
  if (theirs.kind !== ours.kind || a.length !== b.length) return false;
  const digits = a.replace(/\D/g, "").length;
  if (exact.includes(theirs.kind)) return digits >= leastDigits && (differences(a, b) === 1 || areSwapped(a, b));
  return theirs.kind === "amount" && digits >= leastDigitsOfAmount && areSwapped(a, b);
}

/** Without spaces, dashes and signs: "NL-55 310" is "nl55310". Of an amount only what is written with digits. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9,.]/g, "")
    .replace(/(?:euro|eur|pounds?|dollars?|usd|gbp)/g, "")
    .replace(/[.,]?(?:00)?$/, "")
    .replace(/[.,]/g, "");
}

function differences(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) count++;
  return count;
}

/** The same but for two neighbours that changed places. */
function areSwapped(a: string, b: string): boolean {
  if (differences(a, b) !== 2) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}
