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

/** "ASAP" has capitals of its own; they say nothing of where it stands. */
function hasCapital(text: string, { start }: Span): boolean {
  const isUpper = (char: string) => char !== char.toLowerCase();
  return isUpper(text.charAt(start)) && (!isUpper(text.charAt(start + 1)) || opensSentence(text.slice(0, start)));
}

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const opensSentence = (before: string) => before.trim() === "" || /[.?!:\n]\s*$/.test(before);

function removal(text: string, { start, end }: Span): Mend {
  const before = text.slice(0, start);
  const opens = opensSentence(before);
  const rest = text.slice(end);
  if (!opens) {
    const space = /\s+$/.exec(before)?.[0].length ?? 0;
    const comma = /^\s*,/.test(rest) && /,\s*$/.test(before) ? 1 : 0;
    return { start: start - space, end: end + (comma ? (/^\s*,/.exec(rest)?.[0].length ?? 0) : 0), text: "" };
  }
  const next = /^[\s,]*([^\s]+)/.exec(rest);
  const word = next?.[1] ?? "";
  if (/^[.?!]+$/.test(word)) return { start, end: end + (next?.[0].length ?? 0), text: "" };
  if (!/^\p{L}/u.test(word)) return { start, end: end + (/^[ ,]*/.exec(rest)?.[0].length ?? 0), text: "" };
  const skipped = (next?.[0].length ?? 0) - word.length;
  const letter = [...word][0] ?? "";
  return { start, end: end + skipped + letter.length, text: letter.toUpperCase() };
}
