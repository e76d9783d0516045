import type { Read } from "./quantity.ts";
import type { QuantityText } from "./quantity-text.ts";
import { clock } from "./read-hours.ts";

const ordinal = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?$/;
const numericDate = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** "14 mei", "June 6th", "the 1st of June", "2026-05-14", "14-5-2026". */
export function readDate(text: QuantityText, at: number): Read | null {
  const word = text.word(at);
  const iso = isoDate.exec(word);
  if (iso) return day(Number(iso[3]), Number(iso[2]) - 1, at + 1);
  const dayOf = ordinal.exec(word);
  if (dayOf) {
    const monthAt = text.word(at + 1) === "of" ? at + 2 : at + 1;
    const month = text.calendar.month.get(text.word(monthAt));
    if (month !== undefined && Number(dayOf[1]) <= 31) return day(Number(dayOf[1]), month, monthAt + 1);
  }
  const month = text.calendar.month.get(word);
  const after = month === undefined ? null : ordinal.exec(text.word(at + 1));
  if (month !== undefined && after && Number(after[1]) <= 31) return day(Number(after[1]), month, at + 2);
  const numeric = numericDate.exec(word);
  if (!numeric || (numeric[2] === "." && numeric[4] === undefined)) return null;
  const [one, two] = [Number(numeric[1]), Number(numeric[3])];
  if (numeric[2] === "-" && numeric[4] === undefined && text.unitAt(at + 1)) return null;
  if (one < 1 || two < 1 || one > 31 || two > 31 || Math.min(one, two) > 12) return null;
  return { kind: "date", keys: [dayKey(one, two - 1), dayKey(two, one - 1)], last: at + 1 };
}

/** Days and times that have a name: "vrijdag", "tomorrow", "noon", "June". */
export function readNamed(text: QuantityText, at: number): Read | null {
  const word = text.word(at);
  if (!text.isWord(at)) return null;
  const { times, midday } = text.words;
  const two = `${word} ${text.word(at + 1)}`;
  if (Object.hasOwn(times, two)) return { kind: "date", keys: [`at:${times[two]}`], last: at + 2 };
  if (Object.hasOwn(times, word)) return { kind: "date", keys: [`at:${times[word]}`], last: at + 1 };
  if (midday.includes(word)) return { kind: "time", keys: [clock(12, 0)], last: at + 1 };
  const weekday = word.length > 2 ? weekdayOf(text, word) : undefined;
  if (weekday !== undefined) return { kind: "date", keys: [`weekday:${weekday}`], last: at + 1 };
  const month = word.length > 3 ? text.calendar.month.get(word) : undefined;
  if (month !== undefined && (text.isCapital(at) || word.length > 5)) {
    return { kind: "date", keys: [`month:${month}`], last: at + 1 };
  }
  return null;
}

/** "vrijdag", "vrijdagochtend". */
function weekdayOf(text: QuantityText, word: string): number | undefined {
  return (
    text.calendar.weekday.get(word) ?? text.calendar.weekday.get(word.replace(/(?:ochtend|morgen|middag|avond)$/, ""))
  );
}

const dayKey = (dayOf: number, month: number) => `day ${dayOf}-${month + 1}`;
const day = (dayOf: number, month: number, last: number): Read => ({
  kind: "date",
  keys: [dayKey(dayOf, month)],
  loose: [`month:${month}`],
  last,
});
