import { foldText } from "../text/fold.ts";
import type { Check } from "./check.ts";

const longest = 45;
const mostWords = 6;

/** A second salutation on a line of its own: a text block was put under the greeting that was there already. */
export const secondGreeting: Check = {
  id: "second-greeting",
  category: "content",
  severity: 3,
  find: ({ reading }) => {
    const { letter, text, lexicon } = reading;
    const { greetings } = lexicon.language.letter;
    const first = letter.parts.findIndex((part) => part.part === "greeting");
    if (first < 0) return [];
    const found: { start: number; end: number }[] = [];
    for (const part of letter.parts.slice(first + 1)) {
      if (part.part !== "body") continue;
      let at = part.start;
      for (const line of text.slice(part.start, part.end).split("\n")) {
        const start = at + (line.length - line.trimStart().length);
        const words = line.trim();
        at += line.length + 1;
        if (!text.slice(letter.parts[first]?.end ?? 0, start).includes("\n")) continue;
        if (words.length === 0 || words.length > longest || !/[,!]$|^[^.?]+$/.test(words)) continue;
        const folded = foldText(words);
        const isGreeting = greetings.some(
          (greeting) =>
            greeting !== "greetings" && folded.startsWith(`${greeting} `) && folded.split(/\s+/).length <= mostWords,
        );
        if (isGreeting && /[,!]$/.test(words) && /\s\p{L}/u.test(words))
          found.push({ start, end: start + words.length });
      }
    }
    return found;
  },
};
