import type { Read } from "./quantity.ts";
import type { QuantityText } from "./quantity-text.ts";

const clockShape = /^([01]?\d|2[0-4])[:.]([0-5]\d)(?:u|h|am|pm)?$/;
const hourShape = /^([01]?\d|2[0-4])(am|pm|u|h)$/;
const minutesPerHour = 60;
const hoursPerDay = 24;
/** How far behind an hour the word is looked for that tells it is one: "tussen 9 en 12 uur". */
const clockReach = 4;

/** "9.00", "8am", "12 uur" (which may also be a length), "9" before "en 12 uur". */
export function readHour(text: QuantityText, word: string, value: number, at: number): Read | null {
  const { clock: clockWords } = text.words;
  const next = text.word(at + 1);
  const exact = clockShape.exec(word);
  if (exact) {
    const [hour, minute] = [Number(exact[1]), Number(exact[2])];
    const said = clockWords.includes(next) ? next : word.endsWith("pm") ? "pm" : "";
    const keys = [clock(afternoon(hour, said), minute)];
    const isSure = word.includes(":") || said !== "";
    const also = isSure ? [] : [`number:${value}`, `sum:${value}`];
    return {
      kind: "time",
      keys: [...keys, ...also],
      loose: hourLoose(hour, minute),
      last: said === next && next !== "" ? at + 2 : at + 1,
    };
  }
  if (!Number.isInteger(value) || value > hoursPerDay) return null;
  if (clockWords.includes(next)) {
    const isUnit = Object.hasOwn(text.words.units, next);
    const keys = [clock(afternoon(value, next), 0)];
    return {
      kind: isUnit ? "number" : "time",
      keys: isUnit ? [`hour:${value}`, ...keys] : keys,
      loose: hourLoose(value, 0),
      last: at + 2,
    };
  }
  for (let ahead = at + 2; ahead <= at + clockReach; ahead++)
    if (isHourAt(text, ahead))
      return { kind: "time", keys: [clock(value, 0), `hour:${value}`, `number:${value}`], last: at + 1 };
  return null;
}

/** "8am", "17u". */
export function readJoinedHour(word: string, at: number): Read | null {
  const exact = clockShape.exec(word);
  const [, hour, said] = hourShape.exec(word) ?? [null, exact?.[1], exact ? word.replace(/^[\d:.]+/, "") : ""];
  if (hour === undefined) return null;
  const minute = Number(exact?.[2] ?? 0);
  return {
    kind: "time",
    keys: [clock(afternoon(Number(hour), said as string), minute)],
    loose: hourLoose(Number(hour), minute),
    last: at + 1,
  };
}

function isHourAt(text: QuantityText, at: number): boolean {
  const between = text.word(at - 1);
  if (!/^(?:en|and|tot|to|-|–|until|till)$/.test(between)) return false;
  const word = text.word(at);
  if (hourShape.test(word) || (clockShape.test(word) && word.includes(":"))) return true;
  return text.isNumber(at) && text.words.clock.includes(text.word(at + 1));
}

/** The key of a time of day. */
export const clock = (hour: number, minute: number) => `clock:${hour * minutesPerHour + minute}`;
const afternoon = (hour: number, said: string) =>
  /^p/.test(said) && hour < 12 ? hour + 12 : /^a/.test(said) && hour === 12 ? 0 : hour;
const hourLoose = (hour: number, minute: number) =>
  minute === 0 ? [`clock:${hour * minutesPerHour}`, `hour:${hour}`, `number:${hour}`] : [];
