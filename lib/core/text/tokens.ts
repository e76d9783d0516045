import { type Change, findChange } from "./change.ts";
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

/** Tokens in the making. */
class TokenList {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  readonly words: Word[] = [];

  constructor(capacity: number) {
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
  }

  add(start: number, end: number, kind: TokenKind, word: Word): void {
    if (this.count === this.start.length) this.#makeRoom(2 * this.count);
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.kind[this.count] = kind;
    this.words.push(word);
    this.count++;
  }

  /** Takes over tokens of another version of the text, which stand `shift` further on in this one. */
  addAll(from: Tokens, first: number, last: number, shift: number): void {
    if (this.count + last - first > this.start.length) this.#makeRoom(this.count + last - first + 16);
    for (let at = first; at < last; at++) {
      this.start[this.count] = (from.start[at] as number) + shift;
      this.end[this.count] = (from.end[at] as number) + shift;
      this.kind[this.count] = from.kind[at] as number;
      this.words.push(from.words[at] as Word);
      this.count++;
    }
  }

  #makeRoom(capacity: number): void {
    this.start = grown(this.start, new Int32Array(capacity));
    this.end = grown(this.end, new Int32Array(capacity));
    this.kind = grown(this.kind, new Uint8Array(capacity));
  }

  finish(text: string): Tokens {
    const { count, start, end, kind, words } = this;
    return { text, count, start, end, kind, words };
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where a version of the text before this one has the same tokens again, if only its next one begins where it should. */
interface Rejoining {
  tokens: Tokens;
  /** The next token that may be taken over. */
  next: number;
  shift: number;
}

/**
 * Splits a text into words, numbers and single punctuation marks, in one pass. Abbreviations written with full stops
 * ("m.b.t.", "e.g.") are one word, their last full stop included. Works on any string, half surrogate pairs included.
 */
export function tokenise(text: string): Tokens {
  const list = new TokenList((text.length >> 2) + 16);
  readTokens(text, 0, list, null);
  return list.finish(text);
}

/** Tokens of a text of which another version was read before. */
export interface Retokenised extends Change {
  tokens: Tokens;
  /** How many tokens at the beginning, and at the end, are those of the version before. */
  head: number;
  tail: number;
}

/** How far behind a token its end may depend on what is written ("m.b.t.", "12,50"). */
const lookAhead = 3;

/** The same tokens as `tokenise` gives; only what changed since the version `before` is read. */
export function retokenise(text: string, before: Tokens): Retokenised {
  const change = findChange(before.text, text);
  let head = 0;
  while (head < before.count && (before.end[head] as number) + lookAhead <= change.start) head++;
  let next = before.count;
  while (next > head && (before.start[next - 1] as number) >= change.endBefore) next--;
  const list = new TokenList(Math.max(before.count, text.length >> 2) + 16);
  list.addAll(before, 0, head, 0);
  const rejoining = { tokens: before, next, shift: change.endAfter - change.endBefore };
  readTokens(text, head > 0 ? (before.end[head - 1] as number) : 0, list, rejoining);
  list.addAll(before, rejoining.next, before.count, rejoining.shift);
  return { ...change, tokens: list.finish(text), head, tail: before.count - rejoining.next };
}

/** Reads on from `at`: to the end, or to where the tokens of the version before follow. */
function readTokens(text: string, at: number, list: TokenList, rejoining: Rejoining | null): void {
  const length = text.length;
  while (at < length) {
    const kindOfCode = classAt(text, at);
    if (kindOfCode === CharClass.space) {
      at++;
      continue;
    }
    if (rejoining && rejoins(rejoining, at)) return;
    let stop = at + 1;
    let kind: TokenKind = TokenKind.punctuation;
    if (kindOfCode === CharClass.letter) {
      stop = endOfWord(text, at);
      kind = TokenKind.word;
    } else if (kindOfCode === CharClass.digit) {
      stop = endOfNumber(text, at);
      kind = TokenKind.number;
    } else if (kindOfCode === CharClass.newline) {
      kind = TokenKind.newline;
    } else if (kindOfCode === CharClass.other) {
      stop = at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
      kind = TokenKind.other;
    }
    list.add(at, stop, kind, wordAt(text, at, stop));
    at = stop;
  }
  if (rejoining) rejoining.next = rejoining.tokens.count;
}

function rejoins(rejoining: Rejoining, at: number): boolean {
  const { start, count } = rejoining.tokens;
  while (rejoining.next < count && (start[rejoining.next] as number) + rejoining.shift < at) rejoining.next++;
  return rejoining.next < count && (start[rejoining.next] as number) + rejoining.shift === at;
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

/** A token, folded; "" where the text has none. */
export function foldedToken({ words }: Tokens, at: number): string {
  return words[at]?.folded ?? "";
}

/** The tokens from `first` up to `last`, folded. */
export function foldedWords({ words }: Tokens, first: number, last: number): string[] {
  const folded: string[] = [];
  for (let at = first; at < last; at++) folded.push((words[at] as Word).folded);
  return folded;
}
