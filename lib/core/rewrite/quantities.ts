import type { Span } from "../contract.ts";
import type { CalendarWords } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { stemOf } from "../text/stems.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import type { Word } from "../text/words.ts";
import type { ClaimKind } from "./claim.ts";
import type { ClaimWords } from "./claim-words.ts";

/** A sum, a share, a day, an hour, a term or a plain number. */
export interface Quantity extends Span {
  kind: Extract<ClaimKind, "amount" | "percentage" | "date" | "time" | "number">;
  /** What it may mean; two quantities are alike when they share one. */
  keys: readonly string[];
  /** What else it may support in another text: "34.50" without its currency. */
  loose: readonly string[];
  /** Stem of the word after it: what is counted. */
  of: string | null;
  token: number;
}

/** The words of days and months, by number. */
interface CalendarNumbers {
  weekday: ReadonlyMap<string, number>;
  month: ReadonlyMap<string, number>;
}

const numbersOf = oncePer((calendar: CalendarWords): CalendarNumbers => {
  const numbered = (lists: readonly string[]) =>
    new Map(lists.flatMap((list, at) => list.split(" ").map((word) => [word, at] as const)));
  return { weekday: numbered(calendar.weekdays), month: numbered(calendar.months) };
});

const clockShape = /^([01]?\d|2[0-4])[:.]([0-5]\d)(?:u|h|am|pm)?$/;
const hourShape = /^([01]?\d|2[0-4])(am|pm|u|h)$/;
const ordinal = /^(\d{1,2})(?:st|nd|rd|th|e|ste|de)?$/;
const numericDate = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const range = /^(\d{1,3})[-–](\d{1,3})$/;
const minutesPerHour = 60;
const hoursPerDay = 24;
/** How far behind an hour the word is looked for that tells it is one: "tussen 9 en 12 uur". */
const clockReach = 4;

/** Reads quantities from tokens, in one pass. `isTaken`: whether an offset belongs to a telephone or order number. */
export function findQuantities(
  tokens: Tokens,
  words: ClaimWords,
  calendar: CalendarWords,
  isTaken: (offset: number) => boolean,
): Quantity[] {
  return new QuantityReader(tokens, words, calendar, isTaken).read();
}

type Read = Pick<Quantity, "kind" | "keys"> & { last: number; first?: number; loose?: readonly string[] };

class QuantityReader {
  readonly #tokens: Tokens;
  readonly #words: ClaimWords;
  readonly #calendar: CalendarNumbers;
  readonly #isTaken: (offset: number) => boolean;

  constructor(tokens: Tokens, words: ClaimWords, calendar: CalendarWords, isTaken: (offset: number) => boolean) {
    this.#tokens = tokens;
    this.#words = words;
    this.#calendar = numbersOf(calendar);
    this.#isTaken = isTaken;
  }

  read(): Quantity[] {
    const { count, start, end } = this.#tokens;
    const found: Quantity[] = [];
    for (let at = 0; at < count; at++) {
      if (this.#isTaken(start[at] as number)) continue;
      const quantity = this.#date(at) ?? this.#named(at) ?? this.#counted(at);
      if (!quantity) continue;
      const { kind, keys, last, first = at, loose = [] } = quantity;
      const of = kind === "number" ? stemOf(this.#word(last)) : null;
      found.push({ kind, keys, loose, of, token: at, start: start[first] as number, end: end[last - 1] as number });
      at = last - 1;
    }
    return found;
  }

  #word(at: number): string {
    return (this.#tokens.words[at] as Word | undefined)?.folded ?? "";
  }

  #isCapital(at: number): boolean {
    const code = this.#tokens.text.charCodeAt(this.#tokens.start[at] ?? 0);
    return code >= 0x41 && code <= 0x5a;
  }

  /** "14 mei", "June 6th", "the 1st of June", "2026-05-14", "14-5-2026". */
  #date(at: number): Read | null {
    const word = this.#word(at);
    const iso = isoDate.exec(word);
    if (iso) return day(Number(iso[3]), Number(iso[2]) - 1, at + 1);
    const dayOf = ordinal.exec(word);
    if (dayOf) {
      const monthAt = this.#word(at + 1) === "of" ? at + 2 : at + 1;
      const month = this.#calendar.month.get(this.#word(monthAt));
      if (month !== undefined && Number(dayOf[1]) <= 31) return day(Number(dayOf[1]), month, monthAt + 1);
    }
    const month = this.#calendar.month.get(word);
    const after = month === undefined ? null : ordinal.exec(this.#word(at + 1));
    if (month !== undefined && after && Number(after[1]) <= 31) return day(Number(after[1]), month, at + 2);
    const numeric = numericDate.exec(word);
    if (!numeric || (numeric[2] === "." && numeric[4] === undefined)) return null;
    const [one, two] = [Number(numeric[1]), Number(numeric[3])];
    if (numeric[2] === "-" && numeric[4] === undefined && this.#unitAt(at + 1)) return null;
    if (one < 1 || two < 1 || one > 31 || two > 31 || Math.min(one, two) > 12) return null;
    return { kind: "date", keys: [dayKey(one, two - 1), dayKey(two, one - 1)], last: at + 1 };
  }

  /** Days and times that have a name: "vrijdag", "tomorrow", "noon", "June". */
  #named(at: number): Read | null {
    const word = this.#word(at);
    if (this.#tokens.kind[at] !== TokenKind.word) return null;
    const { times, midday, fractions } = this.#words;
    const two = `${word} ${this.#word(at + 1)}`;
    if (Object.hasOwn(times, two)) return { kind: "date", keys: [`at:${times[two]}`], last: at + 2 };
    if (Object.hasOwn(times, word)) return { kind: "date", keys: [`at:${times[word]}`], last: at + 1 };
    if (midday.includes(word)) return { kind: "time", keys: [clock(12, 0)], last: at + 1 };
    const weekday = word.length > 2 ? this.#weekday(word) : undefined;
    if (weekday !== undefined) return { kind: "date", keys: [`weekday:${weekday}`], last: at + 1 };
    const month = word.length > 3 ? this.#calendar.month.get(word) : undefined;
    if (month !== undefined && (this.#isCapital(at) || word.length > 5)) {
      return { kind: "date", keys: [`month:${month}`], last: at + 1 };
    }
    if (Object.hasOwn(fractions, word)) {
      const next = this.#word(at + 1);
      if (next === "of" || next === "van" || next === "the" || next === "price")
        return { kind: "percentage", keys: [`percent:${fractions[word]}`], last: at + 1 };
      // "half acht", "half an hour"
      if (this.#unitAt(at + 2)) return { kind: "date", keys: [`half ${this.#word(at + 2)}`], last: at + 3 };
    }
    return this.#one(at);
  }

  /** "vrijdag", "vrijdagochtend". */
  #weekday(word: string): number | undefined {
    return (
      this.#calendar.weekday.get(word) ??
      this.#calendar.weekday.get(word.replace(/(?:ochtend|morgen|middag|avond)$/, ""))
    );
  }

  /** "binnen een week", "within an hour": one of a unit, as a term. */
  #one(at: number): Read | null {
    const { one, within } = this.#words;
    if (!one.includes(this.#word(at)) || !within.includes(this.#word(at - 1))) return null;
    return this.#length(1, at + 1, at);
  }

  /** A number and what it counts. */
  #counted(at: number): Read | null {
    const word = this.#word(at);
    const value = this.#valueAt(at);
    if (value === null) return this.#joinedHour(word, at);
    return (
      this.#share(value, at) ??
      this.#sum(value, at) ??
      this.#hour(word, value, at) ??
      this.#span(word, at) ??
      this.#length(value, at + 1, at) ??
      (this.#words.one.includes(word) ? null : { kind: "number", keys: [`number:${value}`], last: at + 1 })
    );
  }

  #valueAt(at: number): number | null {
    const word = this.#word(at);
    if (this.#tokens.kind[at] === TokenKind.number) return numberOf(word);
    const { numerals } = this.#words;
    return Object.hasOwn(numerals, word) ? (numerals[word] as number) : null;
  }

  #share(value: number, at: number): Read | null {
    const next = this.#word(at + 1);
    const { percent } = this.#words;
    const length = percent.includes(next) ? 1 : percent.includes(`${next} ${this.#word(at + 2)}`) ? 2 : 0;
    return length === 0 ? null : { kind: "percentage", keys: [`percent:${value}`], last: at + 1 + length };
  }

  #sum(value: number, at: number): Read | null {
    const { currencies } = this.#words;
    const signOf = (word: string) => (Object.hasOwn(currencies, word) ? (currencies[word] as string) : undefined);
    const before = signOf(this.#word(at - 1));
    const after = signOf(this.#word(at + 1));
    const currency = before ?? after;
    if (currency === undefined) return null;
    const last = before === undefined ? at + 2 : at + 1;
    return { kind: "amount", keys: [`${currency}:${value}`], last, first: before === undefined ? at : at - 1 };
  }

  /** "9.00", "8am", "12 uur" (which may also be a length), "9" before "en 12 uur". */
  #hour(word: string, value: number, at: number): Read | null {
    const { clock: clockWords } = this.#words;
    const next = this.#word(at + 1);
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
      const isUnit = Object.hasOwn(this.#words.units, next);
      const keys = [clock(afternoon(value, next), 0)];
      return {
        kind: isUnit ? "number" : "time",
        keys: isUnit ? [`hour:${value}`, ...keys] : keys,
        loose: hourLoose(value, 0),
        last: at + 2,
      };
    }
    for (let ahead = at + 2; ahead <= at + clockReach; ahead++)
      if (this.#isHourAt(ahead))
        return { kind: "time", keys: [clock(value, 0), `hour:${value}`, `number:${value}`], last: at + 1 };
    return null;
  }

  /** "8am", "17u". */
  #joinedHour(word: string, at: number): Read | null {
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

  #isHourAt(at: number): boolean {
    const between = this.#word(at - 1);
    if (!/^(?:en|and|tot|to|-|–|until|till)$/.test(between)) return false;
    const word = this.#word(at);
    if (hourShape.test(word) || (clockShape.test(word) && word.includes(":"))) return true;
    return this.#tokens.kind[at] === TokenKind.number && this.#words.clock.includes(this.#word(at + 1));
  }

  /** "3-5 werkdagen". */
  #span(word: string, at: number): Read | null {
    const found = range.exec(word);
    const unit = found && this.#unitAt(at + 1);
    if (!found || !unit) return null;
    const keys = [Number(found[1]), Number(found[2])].map((value) => `${unit.unit}:${value * unit.count}`);
    return { kind: "date", keys: [keys[1] as string], loose: keys, last: unit.last };
  }

  /** "14 dagen", "vijf werkdagen": a length of time; two weeks are fourteen days. */
  #length(value: number, unitAt: number, at: number): Read | null {
    const unit = this.#unitAt(unitAt);
    if (!unit) return null;
    const length = value * unit.count;
    const keys = [`${unit.unit}:${length}`];
    if (unit.unit === "hour" && length % hoursPerDay === 0) keys.push(`day:${length / hoursPerDay}`);
    return { kind: "date", keys, last: unit.last, first: at };
  }

  #unitAt(at: number): { unit: string; count: number; last: number } | null {
    const { units, workingDay } = this.#words;
    const works = workingDay.includes(this.#word(at));
    const on = works ? at + 1 : at;
    const word = this.#word(on);
    if (!Object.hasOwn(units, word)) return null;
    const [unit, count] = units[word] as readonly [string, number];
    return { unit: works && unit === "day" ? "workday" : unit, count, last: on + 1 };
  }
}

const dayKey = (dayOf: number, month: number) => `day ${dayOf}-${month + 1}`;
const day = (dayOf: number, month: number, last: number): Read => ({
  kind: "date",
  keys: [dayKey(dayOf, month)],
  loose: [`month:${month}`],
  last,
});
const clock = (hour: number, minute: number) => `clock:${hour * minutesPerHour + minute}`;
const afternoon = (hour: number, said: string) =>
  /^p/.test(said) && hour < 12 ? hour + 12 : /^a/.test(said) && hour === 12 ? 0 : hour;
const hourLoose = (hour: number, minute: number) =>
  minute === 0 ? [`clock:${hour * minutesPerHour}`, `hour:${hour}`, `number:${hour}`] : [];

/** "18.450", "1.184,20", "62,40"; null for what is no number ("2024-7781"). */
export function numberOf(word: string): number | null {
  const bare = word.replace(/(?:st|nd|rd|th|e|ste|de)$/, "");
  if (!/^\d[\d.,]*$/.test(bare) || bare.length > 18) return null;
  const separator = Math.max(bare.lastIndexOf("."), bare.lastIndexOf(","));
  const decimals = separator < 0 ? 0 : bare.length - separator - 1;
  const isDecimal = separator >= 0 && decimals !== 3;
  const digits = (text: string) => text.replace(/[.,]/g, "");
  const value = isDecimal
    ? Number(`${digits(bare.slice(0, separator))}.${bare.slice(separator + 1)}`)
    : Number(digits(bare));
  return Number.isFinite(value) ? value : null;
}
