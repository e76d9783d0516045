/**
 * Lists of numbers as plain text: what is compiled with the project is shipped as strings, which a page reads without
 * unpacking. Small numbers take one character.
 */

/** The characters that stand for digits: what is printed, without the signs that quote or escape. */
const signs = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x21 + at)).filter(
  (sign) => !"\"'`\\".includes(sign),
);
const digitOf = new Uint8Array(0x80);
for (const [digit, sign] of signs.entries()) digitOf[sign.charCodeAt(0)] = digit;

/** The first digits end a number, the others go before. */
const lasts = 46;
const leading = signs.length - lasts;

export function writeNumbers(numbers: readonly number[]): string {
  return numbers.map(writeNumber).join("");
}

function writeNumber(number: number): string {
  let text = signs[number % lasts] as string;
  for (let rest = Math.floor(number / lasts); rest > 0; rest = Math.floor(rest / leading))
    text = signs[lasts + (rest % leading)] + text;
  return text;
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
      const digit = digitOf[this.#text.charCodeAt(this.#at++)] as number;
      if (digit < lasts) return rest * lasts + digit;
      rest = rest * leading + digit - lasts;
    }
  }
}
