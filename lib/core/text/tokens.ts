import { foldCode } from "./fold.ts";
import { type Word, wordAt } from "./words.ts";

export const TokenKind = { word: 0, number: 1, punctuation: 2, newline: 3, other: 4 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** The tokens of a text, one array per property. Offsets are UTF-16, `end` exclusive. White space makes no token. */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  /** Each token as rules see it. */
  words: readonly Word[];
}

const CharClass = { letter: 1, digit: 2, space: 3, newline: 4, other: 5, punctuation: 0 } as const;

function classOf(code: number): number {
  if (code < 0x80) return ascii[code] as number;
  if (code < 0x250) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 ? CharClass.letter : CharClass.punctuation;
  if (code >= 0x2000 && code <= 0x2bff)
    return code > 0x206f && code < 0x20a0 ? CharClass.letter : CharClass.punctuation;
  if (code >= 0xd800 && code <= 0xdfff) return CharClass.other;
  return CharClass.letter;
}

const ascii = new Uint8Array(0x80);
for (let code = 0; code < 0x80; code++) {
  const char = String.fromCharCode(code);
  if (/[a-zA-Z]/.test(char)) ascii[code] = CharClass.letter;
  else if (/[0-9]/.test(char)) ascii[code] = CharClass.digit;
  else if (code === 0x0a) ascii[code] = CharClass.newline;
  else if (code <= 0x20) ascii[code] = CharClass.space;
}

/** The class of each character of the first blocks as it is written; what folding reads past is space. */
const written = new Uint8Array(0x250);
for (let code = 0; code < written.length; code++) written[code] = classOfFolded(foldCode(code));

function classOfFolded(folded: number): number {
  return folded === 0 ? CharClass.space : classOf(folded);
}

const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 0x250 ? (written[code] as number) : classOfFolded(foldCode(code));
};

/** Letters joined by these stay one word when a letter follows: "don't", "e-mail". */
const joinsLetters = (code: number) => code === 0x27 || code === 0x2d;
/** Digits joined by these stay one number when a digit follows: "12,50", "10:30", "03/04/2026", "12-5". */
const joinsDigits = (code: number) => code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || code === 0x2d;

/**
 * Splits a text into words, numbers and single punctuation marks, in one pass. Abbreviations written with full stops
 * ("m.b.t.", "e.g.") are one word, their last full stop included. Works on any string, half surrogate pairs included.
 */
export function tokenise(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  const words: Word[] = [];
  let count = 0;
  let at = 0;
  while (at < length) {
    const kindOfCode = classAt(text, at);
    if (kindOfCode === CharClass.space) {
      at++;
      continue;
    }
    let stop = at + 1;
    let tokenKind: TokenKind = TokenKind.punctuation;
    if (kindOfCode === CharClass.letter) {
      stop = endOfWord(text, at);
      tokenKind = TokenKind.word;
    } else if (kindOfCode === CharClass.digit) {
      stop = endOfNumber(text, at);
      tokenKind = TokenKind.number;
    } else if (kindOfCode === CharClass.newline) {
      tokenKind = TokenKind.newline;
    } else if (kindOfCode === CharClass.other) {
      stop = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
      tokenKind = TokenKind.other;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grown(start, new Int32Array(capacity));
      end = grown(end, new Int32Array(capacity));
      kind = grown(kind, new Uint8Array(capacity));
    }
    start[count] = at;
    end[count] = stop;
    kind[count] = tokenKind;
    words.push(wordAt(text, at, stop));
    count++;
    at = stop;
  }
  return { text, count, start, end, kind, words };
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function endOfWord(text: string, from: number): number {
  const length = text.length;
  let at = from + 1;
  let letters = 1;
  while (at < length) {
    const kind = classAt(text, at);
    if (kind === CharClass.letter || kind === CharClass.digit) {
      letters++;
      at++;
      continue;
    }
    const code = foldCode(text.charCodeAt(at));
    if (code === 0) {
      at++;
      continue;
    }
    if (code !== 0x2e && !joinsLetters(code)) break;
    const next = at + 1 < length ? classAt(text, at + 1) : CharClass.space;
    if (next === CharClass.letter && joinsLetters(code)) at += 1;
    else if (code === 0x2e && letters === 1 && next === CharClass.letter && isInitial(text, at + 1)) {
      at += 1;
      letters = 0;
    } else if (code === 0x2e && letters === 1 && at - from > 1) return at + 1;
    else break;
  }
  return at;
}

/** One letter and then a full stop: the next step of an abbreviation such as "m.b.t." */
function isInitial(text: string, at: number): boolean {
  return at + 1 < text.length && text.charCodeAt(at + 1) === 0x2e;
}

function endOfNumber(text: string, from: number): number {
  const length = text.length;
  let at = from + 1;
  while (at < length) {
    const code = foldCode(text.charCodeAt(at));
    const kind = code === 0 ? CharClass.digit : classOf(code);
    if (kind === CharClass.digit || kind === CharClass.letter) at++;
    else if (joinsDigits(code) && at + 1 < length && classOf(foldCode(text.charCodeAt(at + 1))) === CharClass.digit)
      at += 2;
    else break;
  }
  return at;
}

const kindOfClass: Readonly<Record<number, TokenKind>> = {
  [CharClass.letter]: TokenKind.word,
  [CharClass.digit]: TokenKind.number,
  [CharClass.newline]: TokenKind.newline,
  [CharClass.other]: TokenKind.other,
  [CharClass.punctuation]: TokenKind.punctuation,
};

/** The kind of a token by the way it is written: its first character tells. */
export function kindOfToken(folded: string): TokenKind {
  return kindOfClass[classOf(folded.charCodeAt(0))] ?? TokenKind.punctuation;
}

/** The tokens from `first` up to `last`, folded. */
export function foldedWords({ words }: Tokens, first: number, last: number): string[] {
  const folded: string[] = [];
  for (let at = first; at < last; at++) folded.push((words[at] as Word).folded);
  return folded;
}
