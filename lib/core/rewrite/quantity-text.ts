import { type CalendarNumbers, calendarNumbers } from "../languages/calendar-numbers.ts";
import type { CalendarWords } from "../languages/language.ts";
import { foldedToken, TokenKind, type Tokens } from "../text/tokens.ts";
import type { ClaimWords } from "./claim-words.ts";

/** A text as the readers of quantities see it, by its tokens. */
export class QuantityText {
  readonly words: ClaimWords;
  readonly calendar: CalendarNumbers;
  readonly #tokens: Tokens;

  constructor(tokens: Tokens, words: ClaimWords, calendar: CalendarWords) {
    this.#tokens = tokens;
    this.words = words;
    this.calendar = calendarNumbers(calendar);
  }

  /** A token, folded; "" where there is none. */
  word(at: number): string {
    return foldedToken(this.#tokens, at);
  }

  isWord(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.word;
  }

  isNumber(at: number): boolean {
    return this.#tokens.kind[at] === TokenKind.number;
  }

  isCapital(at: number): boolean {
    const code = this.#tokens.text.charCodeAt(this.#tokens.start[at] ?? 0);
    return code >= 0x41 && code <= 0x5a;
  }

  /** The value of a number in digits or in words; null for anything else. */
  valueAt(at: number): number | null {
    const word = this.word(at);
    if (this.isNumber(at)) return numberOf(word);
    const { numerals } = this.words;
    return Object.hasOwn(numerals, word) ? (numerals[word] as number) : null;
  }

  /** A unit of time, with the word before it that makes days working days. */
  unitAt(at: number): { unit: string; count: number; last: number } | null {
    const { units, workingDay } = this.words;
    const works = workingDay.includes(this.word(at));
    const on = works ? at + 1 : at;
    const word = this.word(on);
    if (!Object.hasOwn(units, word)) return null;
    const [unit, count] = units[word] as readonly [string, number];
    return { unit: works && unit === "day" ? "workday" : unit, count, last: on + 1 };
  }
}

/** "18.450", "1.184,20", "62,40"; null for what is no number ("2024-7781"). */
function numberOf(word: string): number | null {
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
