import type { Span } from "../contract.ts";
import type { Match } from "../matching/find-matches.ts";
import type { Tokens } from "../text/tokens.ts";

/** A change that keeps the sentence whole: which span to replace, and by what. */
export interface Mend extends Span {
  text: string;
}

/**
 * Fills in a replacement for a match. `$1` is what group 1 took, `$date` what slot <date> took, `$gap` the words of the
 * gap; `$1(moet/moeten)` is the option at the same place as the one that group 1 took, so that inflection follows.
 * "[date]" stays as it is: the agent fills it in.
 */
export function fillReplacement(template: string, match: Match, tokens: Tokens): string {
  const filled = template.replace(/\$(\d+|[a-z][a-z0-9-]*)(?:\(([^)]*)\))?/g, (_, key: string, options?: string) => {
    const capture = match.captures.find((one) => (/^\d/.test(key) ? one.group === Number(key) : one.slot === key));
    if (!capture || capture.last === capture.first) return "";
    if (options !== undefined) return options.split("/")[capture.option] ?? "";
    return tokens.text.slice(tokens.start[capture.first], tokens.end[capture.last - 1]);
  });
  return filled
    .replace(/ {2,}/g, " ")
    .replace(/ (?=[,.?!])/g, "")
    .trim();
}

/**
 * Fits a filled replacement into its sentence: a capital where the phrase had one, and for "" (take it away) the span
 * widened so that no double space, stray comma or small first letter stays behind.
 */
export function mend(text: string, span: Span, replacement: string): Mend {
  if (replacement === "") return removal(text, span);
  return { ...span, text: hasCapital(text, span) ? capitalised(replacement) : replacement };
}

/** A finding's span, wide enough for each of its mends, and what they make of it. */
export function spanOf(text: string, span: Span, mends: readonly Mend[]) {
  const start = Math.min(span.start, ...mends.map((one) => one.start));
  const end = Math.max(span.end, ...mends.map((one) => one.end));
  const replacements = mends.map((one) => text.slice(start, one.start) + one.text + text.slice(one.end, end));
  return { start, end, excerpt: text.slice(start, end), replacements };
}

/** "ASAP" has capitals of its own; they say nothing of where it stands. */
function hasCapital(text: string, { start }: Span): boolean {
  const isUpper = (char: string) => char !== char.toLowerCase();
  return isUpper(text.charAt(start)) && (!isUpper(text.charAt(start + 1)) || opensSentence(text, start));
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Where the white space before `at` begins; by hand, since an expression would search the whole letter for each phrase. */
function startOfSpace(text: string, at: number, space = /\s/): number {
  while (at > 0 && space.test(text.charAt(at - 1))) at--;
  return at;
}

function opensSentence(text: string, at: number): boolean {
  const from = startOfSpace(text, at);
  return from === 0 || /[.?!:\n]/.test(text.slice(from - 1, at));
}

function removal(text: string, { start, end }: Span): Mend {
  const rest = text.slice(end);
  if (!opensSentence(text, start)) {
    const from = startOfSpace(text, start);
    const comma = text.charAt(from - 1) === "," ? (/^\s*,/.exec(rest)?.[0].length ?? 0) : 0;
    return { start: from, end: end + comma, text: "" };
  }
  const next = /^[\s,]*([^\s]+)/.exec(rest);
  const word = next?.[1] ?? "";
  if (/^[.?!]+$/.test(word)) return withoutSpace(text, { start, end: end + (next?.[0].length ?? 0) });
  if (!/^\p{L}/u.test(word)) return { start, end: end + (/^[ ,]*/.exec(rest)?.[0].length ?? 0), text: "" };
  const skipped = (next?.[0].length ?? 0) - word.length;
  const letter = [...word][0] ?? "";
  return { start, end: end + skipped + letter.length, text: letter.toUpperCase() };
}

/** Takes a whole sentence away, and the space on one side of it. */
function withoutSpace(text: string, { start, end }: Span): Mend {
  const after = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return after > 0
    ? { start, end: end + after, text: "" }
    : { start: startOfSpace(text, start, /[ \t]/), end, text: "" };
}
