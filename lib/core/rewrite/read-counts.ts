import type { Read } from "./quantity.ts";
import type { QuantityText } from "./quantity-text.ts";
import { readHour, readJoinedHour } from "./read-hours.ts";

const range = /^(\d{1,3})[-–](\d{1,3})$/;
const hoursPerDay = 24;

/** "half of it", "binnen een week": what is counted without a number. */
export const readUncounted = (text: QuantityText, at: number): Read | null =>
  text.isWord(at) ? (readFraction(text, at) ?? readOne(text, at)) : null;

/** "de helft van", "half of it": a share; "half an hour": a term. */
function readFraction(text: QuantityText, at: number): Read | null {
  const word = text.word(at);
  const { fractions } = text.words;
  if (!Object.hasOwn(fractions, word)) return null;
  const next = text.word(at + 1);
  if (next === "of" || next === "van" || next === "the" || next === "price")
    return { kind: "percentage", keys: [`percent:${fractions[word]}`], last: at + 1 };
  // "half acht", "half an hour"
  return text.unitAt(at + 2) ? { kind: "date", keys: [`half ${text.word(at + 2)}`], last: at + 3 } : null;
}

/** "binnen een week", "within an hour": one of a unit, as a term. */
function readOne(text: QuantityText, at: number): Read | null {
  const { one, within } = text.words;
  if (!one.includes(text.word(at)) || !within.includes(text.word(at - 1))) return null;
  return readLength(text, 1, at + 1, at);
}

/** A number and what it counts. */
export function readCounted(text: QuantityText, at: number): Read | null {
  const word = text.word(at);
  const value = text.valueAt(at);
  if (value === null) return readJoinedHour(word, at);
  return (
    readShare(text, value, at) ??
    readSum(text, value, at) ??
    readHour(text, word, value, at) ??
    readSpan(text, word, at) ??
    readLength(text, value, at + 1, at) ??
    (text.words.one.includes(word) ? null : { kind: "number", keys: [`number:${value}`], last: at + 1 })
  );
}

function readShare(text: QuantityText, value: number, at: number): Read | null {
  const next = text.word(at + 1);
  const { percent } = text.words;
  const length = percent.includes(next) ? 1 : percent.includes(`${next} ${text.word(at + 2)}`) ? 2 : 0;
  return length === 0 ? null : { kind: "percentage", keys: [`percent:${value}`], last: at + 1 + length };
}

function readSum(text: QuantityText, value: number, at: number): Read | null {
  const { currencies } = text.words;
  const signOf = (word: string) => (Object.hasOwn(currencies, word) ? (currencies[word] as string) : undefined);
  const before = signOf(text.word(at - 1));
  const after = signOf(text.word(at + 1));
  const currency = before ?? after;
  if (currency === undefined) return null;
  const last = before === undefined ? at + 2 : at + 1;
  return { kind: "amount", keys: [`${currency}:${value}`], last, first: before === undefined ? at : at - 1 };
}

/** "3-5 werkdagen". */
function readSpan(text: QuantityText, word: string, at: number): Read | null {
  const found = range.exec(word);
  const unit = found && text.unitAt(at + 1);
  if (!found || !unit) return null;
  const keys = [Number(found[1]), Number(found[2])].map((value) => `${unit.unit}:${value * unit.count}`);
  return { kind: "date", keys: [keys[1] as string], loose: keys, last: unit.last };
}

/** "14 dagen", "vijf werkdagen": a length of time; two weeks are fourteen days. */
function readLength(text: QuantityText, value: number, unitAt: number, at: number): Read | null {
  const unit = text.unitAt(unitAt);
  if (!unit) return null;
  const length = value * unit.count;
  const keys = [`${unit.unit}:${length}`];
  if (unit.unit === "hour" && length % hoursPerDay === 0) keys.push(`day:${length / hoursPerDay}`);
  return { kind: "date", keys, last: unit.last, first: at };
}
