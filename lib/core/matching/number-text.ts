/**
 * Lists of numbers as plain text: what is compiled with the project is shipped as strings, which a page reads without
 * unpacking. Small numbers take one character. Of the characters none needs an escape in JSON or in a script.
 */

/** The last character of a number tells this many apart, each one before it `leading`. */
const lasts = 46;
const leading = 45;
const first = 0x23;
/** Stands in for the backslash. */
const escape_ = 0x5c;
const substitute = 0x21;

export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join("");
}

function writeNumber(number: number): string {
  let text = signOf(number % lasts);
  for (let rest = Math.floor(number / lasts); rest > 0; rest = Math.floor(rest / leading))
    text = signOf(lasts + (rest % leading)) + text;
  return text;
}

function signOf(digit: number): string {
  const code = first + digit;
  return String.fromCharCode(code === escape_ ? substitute : code);
}

/** Numbers that may lie below nought: even ones lie above, odd ones below. */
export const toUnsigned = (number: number) => (number >= 0 ? 2 * number : -2 * number - 1);
export const toSigned = (number: number) => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

/** The first number, and from each to the next. */
export const stepsOf = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));

/** Reads the numbers of a text one after the other. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let rest = 0;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at++);
      const digit = (code === substitute ? escape_ : code) - first;
      if (!(digit >= lasts)) return rest * lasts + digit;
      rest = rest * leading + digit - lasts;
    }
  }
}
