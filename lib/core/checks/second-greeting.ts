import type { Span } from "../contract.ts";
import { foldText } from "../text/fold.ts";
import type { Check } from "./check.ts";

const longest = 45;
const mostWords = 6;

/** A second salutation on a line of its own: a text block was put under the greeting that was there already. */
export const secondGreeting: Check = {
  id: "second-greeting",
  category: "content",
  severity: 3,
  find: ({ reading: { letter, text, lexicon } }) => {
    const first = letter.parts.find(({ part }) => part === "greeting");
    const lineEnd = first ? text.indexOf("\n", first.end) : -1;
    if (lineEnd < 0) return [];
    return letter.parts
      .filter(({ part }) => part === "body")
      .flatMap((part) => linesIn(text, part))
      .filter(
        ({ start, end }) => start > lineEnd && isGreeting(text.slice(start, end), lexicon.language.letter.greetings),
      );
  },
};

/** The lines of a part, without the spaces around them. */
function linesIn(text: string, part: Span): Span[] {
  let at = part.start;
  return text
    .slice(part.start, part.end)
    .split("\n")
    .map((line) => {
      const start = at + line.length - line.trimStart().length;
      at += line.length + 1;
      return { start, end: start + line.trim().length };
    });
}

function isGreeting(line: string, greetings: readonly string[]): boolean {
  if (line.length > longest || !/[,!]$/.test(line) || !/\s\p{L}/u.test(line)) return false;
  const folded = foldText(line);
  if (folded.split(/\s+/).length > mostWords) return false;
  return greetings.some((greeting) => greeting !== "greetings" && folded.startsWith(`${greeting} `));
}
