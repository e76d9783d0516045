import { beginsInCapitals, mayHoldCapitals } from "../text/capitals.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { liesIn } from "./lies-in.ts";

/** Words in capitals are abbreviations up to here, shouting beyond. */
const longestAbbreviation = 5;

/** Words in capitals: two or more in a row, or one long one that is no code. What the customer wrote so may be repeated. */
export const capitals: Check = {
  id: "capitals",
  category: "shouting",
  severity: 2,
  find: ({ reading, draft }) => {
    const { tokens, sentences, parts, text } = reading;
    const spans: { start: number; end: number }[] = [];
    const isLoud = (at: number) =>
      tokens.kind[at] === TokenKind.word &&
      beginsInCapitals(text, tokens.start[at] as number) &&
      /^\p{Lu}{2,}$/u.test(text.slice(tokens.start[at], tokens.end[at]));
    for (const [number, sentence] of sentences.entries()) {
      if (parts[number] !== "body" || !mayHoldCapitals(reading, number)) continue;
      for (let at = sentence.first; at < sentence.last; at++) {
        if (!isLoud(at)) continue;
        let last = at;
        while (last + 1 < sentence.last && isLoud(last + 1)) last++;
        const start = tokens.start[at] as number;
        const end = tokens.end[last] as number;
        const longestQuiet = longestAbbreviation + (last > at ? 3 : 1);
        if (end - start > longestQuiet && !draft.complaint?.includes(text.slice(start, end)))
          spans.push({ start, end });
        at = last;
      }
    }
    return spans;
  },
};

/** "!!", "?!" and longer. */
export const exclamations: Check = {
  id: "exclamations",
  category: "shouting",
  severity: 2,
  find: ({ reading }) =>
    [...reading.text.matchAll(/[!?]{2,}/g)]
      .filter(({ index, 0: found }) => found.includes("!") && liesIn(reading.letter, "body", index))
      .map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
        replacements: [found.includes("?") ? "?" : "."],
      })),
};
