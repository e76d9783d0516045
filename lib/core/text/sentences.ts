import type { Span } from "../contract.ts";
import { foldText } from "./fold.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** A sentence, a heading or one item of a list. `first` and `last` are token indexes, `last` exclusive. */
export interface Sentence extends Span {
  first: number;
  last: number;
}

const fullStop = 0x2e;
const bullets = new Set(["-", "*", "•", "–", "—", "·"]);
/** A line that is shorter than this was ended by its writer, not wrapped by a mail program. */
const wrapWidth = 50;
/** What goes on for longer is no sentence; it is cut, so that nothing that reads sentences can take quadratic time. */
const mostTokens = 400;

/**
 * Cuts tokens into sentences: at ".", "?" and "!", and at line ends that a writer made. `abbreviations` are folded
 * words without their full stop ("dhr", "etc") after which a full stop ends nothing.
 */
export function splitSentences(tokens: Tokens, abbreviations: ReadonlySet<string>): Sentence[] {
  const sentences: Sentence[] = [];
  const { count, kind, start, end, text } = tokens;
  let first = 0;
  let lineStart = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ first, last, start: start[first] as number, end: end[last - 1] as number });
  };
  for (let at = 0; at < count; at++) {
    if (at - first === mostTokens) {
      close(at);
      first = at;
    }
    if (kind[at] === TokenKind.newline) {
      if (isSoftWrap(tokens, at, lineStart)) {
        lineStart = end[at] as number;
        continue;
      }
      close(at);
      first = at + 1;
      lineStart = end[at] as number;
    } else if (kind[at] === TokenKind.punctuation && endsSentence(tokens, at, abbreviations)) {
      let last = at + 1;
      while (last < count && kind[last] === TokenKind.punctuation && isTerminal(text.charCodeAt(start[last] as number)))
        last++;
      const closing = text.charCodeAt(start[last] ?? 0);
      if (last < count && (closing === 0x22 || closing === 0x29 || closing === 0x201d) && start[last] === end[last - 1])
        last++;
      close(last);
      first = last;
      at = last - 1;
    }
  }
  close(count);
  return sentences;
}

const isTerminal = (code: number) => code === fullStop || code === 0x3f || code === 0x21 || code === 0x2026;

function endsSentence(tokens: Tokens, at: number, abbreviations: ReadonlySet<string>): boolean {
  const { text, start, end, kind } = tokens;
  const code = text.charCodeAt(start[at] as number);
  if (!isTerminal(code)) return false;
  if (code !== fullStop || at === 0 || end[at - 1] !== start[at]) return true;
  if (
    at + 1 < tokens.count &&
    start[at + 1] === end[at] &&
    kind[at + 1] !== TokenKind.punctuation &&
    kind[at + 1] !== TokenKind.newline
  )
    return isCapital(text.charCodeAt(start[at + 1] as number));
  if (kind[at - 1] !== TokenKind.word) return true;
  const from = start[at - 1] as number;
  const length = (end[at - 1] as number) - from;
  if (length === 1) return !isCapital(text.charCodeAt(from)) || text.charCodeAt(from) === 0x49;
  return length > 8 || !abbreviations.has(foldText(text.slice(from, end[at - 1])));
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;

/** A line end made by a mail program: a long line goes on in small letters. */
function isSoftWrap(tokens: Tokens, at: number, lineStart: number): boolean {
  const { text, start, end, kind, count } = tokens;
  if (at + 1 >= count || kind[at + 1] !== TokenKind.word) return false;
  if ((start[at] as number) - lineStart < wrapWidth) return false;
  if (!isSmall(text.charCodeAt(start[at + 1] as number))) return false;
  const before = at > 0 ? text.charCodeAt(start[at - 1] as number) : 0;
  return end[at] === start[at + 1] && !isTerminal(before) && before !== 0x3a;
}

/** Whether the sentence is one item of a list ("- ...", "2. ..."). */
export function isListItem(tokens: Tokens, sentence: Sentence): boolean {
  const from = tokens.start[sentence.first] as number;
  return (
    bullets.has(tokens.text.charAt(from)) ||
    (tokens.kind[sentence.first] === TokenKind.number && from === lineStartOf(tokens.text, from))
  );
}

function lineStartOf(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
