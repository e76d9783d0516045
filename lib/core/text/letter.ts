import type { Span } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import type { Change } from "./change.ts";
import { foldText } from "./fold.ts";

/** How letters are built in one language. Phrases are folded (lower case, no accents) and stand at the start of a line. */
export interface LetterWords {
  greetings: readonly string[];
  signOffs: readonly string[];
  /**
   * Headers above quoted mail: sources of regular expressions, tried on one folded line that ends with a colon. Linear
   * expressions only.
   */
  quoteHeaders: readonly string[];
  /** First words of the lines of a mail header block ("van:", "from:"). */
  headerFields: readonly string[];
  /** Lines that phones and programs add. */
  deviceLines: readonly string[];
  abbreviations: readonly string[];
}

export type Part = "greeting" | "body" | "sign-off" | "signature" | "quote";

/** A letter cut into its parts, in reading order, without gaps except white space. */
export interface Letter {
  parts: readonly (Span & { part: Part })[];
  lines: readonly Line[];
}

/** A line that is not empty, without the white space around it. */
interface Line extends Span {
  folded: string;
  looksLike: LineShape;
}

/** What a line may be by itself. Of several the first that can be in this place of the letter counts. */
type LineShape = Readonly<
  Record<"quoteHeader" | "headerField" | "quoted" | "signature" | "postscript" | "greeting" | "signOff", boolean>
>;

const longestHeader = 240;

/**
 * Finds the greeting, the body, the sign-off, the signature and quoted mail in a reply, by its lines. Only the body is
 * judged; the greeting and the sign-off are looked at for form of address and robotic openings.
 */
export function readLetter(text: string, words: LetterWords): Letter {
  return cutIntoParts(text, linesIn(text, 0, text.length, words));
}

/** The same for the next version of a text: only the lines that `change` touches are read. */
export function rereadLetter(
  text: string,
  words: LetterWords,
  before: Letter,
  textBefore: string,
  change: Change,
): Letter {
  const from = change.start === 0 ? 0 : text.lastIndexOf("\n", change.start - 1) + 1;
  const lineEnd = textBefore.indexOf("\n", change.endBefore);
  const toBefore = lineEnd < 0 ? textBefore.length : lineEnd;
  const shift = change.endAfter - change.endBefore;
  const { lines } = before;
  return cutIntoParts(text, [
    ...lines.filter(({ start }) => start < from),
    ...linesIn(text, from, toBefore + shift, words),
    ...lines
      .filter(({ start }) => start > toBefore)
      .map((line) => ({ ...line, start: line.start + shift, end: line.end + shift })),
  ]);
}

function cutIntoParts(text: string, lines: readonly Line[]): Letter {
  const parts: (Span & { part: Part })[] = [];
  const add = (part: Part, start: number, end: number) => {
    const last = parts[parts.length - 1];
    if (last && last.part === part) last.end = end;
    else parts.push({ part, start, end });
  };
  let greeted = false;
  let closing: "sign-off" | "signature" | null = null;
  let quoting = false;
  const tail = startOfBareSignature(lines);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const { looksLike } = line;
    if (quoting || looksLike.quoteHeader || (looksLike.headerField && lines[i + 1]?.looksLike.headerField)) {
      quoting = true;
      add("quote", line.start, line.end);
    } else if (looksLike.quoted) {
      add("quote", line.start, line.end);
    } else if (looksLike.signature) {
      closing = "signature";
      add("signature", line.start, line.end);
    } else if (looksLike.postscript) {
      closing = null;
      add("body", line.start, line.end);
    } else if (closing) {
      closing = "signature";
      add("signature", line.start, line.end);
    } else if (!greeted && looksLike.greeting) {
      greeted = true;
      const end = endOfGreeting(text, line);
      if (end > line.start) add("greeting", line.start, end);
      if (end < line.end) add("body", skipSpace(text, end), line.end);
    } else if (looksLike.signOff) {
      closing = "sign-off";
      add("sign-off", line.start, line.end);
    } else if (i >= tail && greeted) {
      add("signature", line.start, line.end);
    } else {
      greeted = true;
      add("body", line.start, line.end);
    }
  }
  return { parts, lines };
}

/** The lines between two places, each of which is the beginning or end of the text or has a line break before or behind it. */
function linesIn(text: string, from: number, to: number, words: LetterWords): Line[] {
  const lines: Line[] = [];
  let at = from;
  while (at <= to) {
    let end = text.indexOf("\n", at);
    if (end < 0 || end > to) end = to;
    const line = text.slice(at, end).trim();
    if (line !== "") {
      const start = skipSpace(text, at);
      const folded = foldText(line.slice(0, longestHeader));
      lines.push({ start, end: start + line.length, folded, looksLike: shapeOf(line, folded, words) });
    }
    at = end + 1;
  }
  return lines;
}

function shapeOf(line: string, folded: string, words: LetterWords): LineShape {
  return {
    quoteHeader: isQuoteHeader(folded, words),
    headerField: words.headerFields.some((field) => folded.startsWith(field)),
    quoted: folded.startsWith(">"),
    signature: /^--\s*$/.test(folded) || startsWithAny(folded, words.deviceLines),
    postscript: /^p\.?\s?s\.?[ :]/.test(folded),
    greeting: startsWithAny(folded, words.greetings) && !isWholeSentence(folded),
    signOff: isSignOff(line, folded, words),
  };
}

/** The phrases that open as the line does, up to where a further letter would make another word: "hi" is no start of "historie". */
function phrasesOpening(line: string, phrases: readonly string[]): readonly string[] {
  const alike = byFirstSign(phrases).get(line.charCodeAt(0)) ?? [];
  return alike.filter((phrase) => line.startsWith(phrase) && !/[a-z0-9]/.test(line.charAt(phrase.length)));
}

const byFirstSign = oncePer((phrases: readonly string[]): ReadonlyMap<number, readonly string[]> => {
  const map = new Map<number, string[]>();
  for (const phrase of phrases) {
    const list = map.get(phrase.charCodeAt(0));
    if (list) list.push(phrase);
    else map.set(phrase.charCodeAt(0), [phrase]);
  }
  return map;
});

const startsWithAny = (line: string, phrases: readonly string[]): boolean => phrasesOpening(line, phrases).length > 0;

/** "Mrs Jones will call you tomorrow." begins as a greeting does. */
function isWholeSentence(folded: string): boolean {
  return /[.?]$/.test(folded) && !/[,!:\u2013\u2014]/.test(folded) && folded.split(/\s+/).length > 5;
}

/** A greeting ends at its comma or exclamation mark when the letter goes on in the same line; a long line has none. */
function endOfGreeting(text: string, line: Line): number {
  const mark = text.slice(line.start, line.end).search(/[,!:\u2013\u2014]|(?<=[a-z]{3})\.\s/);
  if (mark < 0) return line.end - line.start > 60 ? line.start : line.end;
  return mark > 60 ? line.start : line.start + mark + 1;
}

const isSpace = /\s/;

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace.test(text.charAt(at))) at++;
  return at;
}

const joinsName = /^(?:van|from|namens|and|en|the|het|team)\b/;

/** The phrase alone, or the phrase and a name: "Thanks for waiting." is no sign-off. */
function isSignOff(line: string, folded: string, words: LetterWords): boolean {
  if (line.length > 80) return false;
  return phrasesOpening(folded, words.signOffs).some((phrase) => {
    const rest = line.slice(phrase.length).replace(/^[\s,.!]+/, "");
    if (rest === "") return true;
    return rest.split(/\s+/).length <= 5 && !/[.?]$/.test(rest) && (/^\p{Lu}/u.test(rest) || joinsName.test(rest));
  });
}

const headersOf = oncePer(({ quoteHeaders }: LetterWords): readonly RegExp[] =>
  quoteHeaders.map((source) => new RegExp(source)),
);

function isQuoteHeader(folded: string, words: LetterWords): boolean {
  if (/^-{3,}\s*\S.*-{3,}$/.test(folded) || /^_{10,}$/.test(folded)) return true;
  return folded.endsWith(":") && headersOf(words).some((header) => header.test(folded));
}

/**
 * Index of the first of the last lines that are only a name ("Jannes, beheerder", "Team Support"): short, without
 * closing punctuation, after a line that ended its sentence. `lines.length` when there is none.
 */
function startOfBareSignature(lines: readonly Line[]): number {
  let at = lines.length;
  while (at > 1 && lines.length - at < 3 && isNameLine(lines[at - 1] as Line)) at--;
  const before = lines[at - 1];
  return before && /[.!?:)]$/.test(before.folded) ? at : lines.length;
}

function isNameLine(line: Line): boolean {
  return (
    line.end - line.start <= 45 &&
    line.folded.split(/\s+/).length <= 5 &&
    !/[.?!:;]$/.test(line.folded) &&
    !/^[-*\u2013>0-9]/.test(line.folded)
  );
}
