import { tellsWhen } from "../promises/tells-when.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Check } from "./check.ts";
import { cuesIn, oncePerSentence } from "./cues-in.ts";

/** "In sommige gevallen kan het langer duren": how often, and how much longer, no figure tells. */
export const exceptionWithoutFigure: Check = {
  id: "exception-without-figure",
  category: "content",
  severity: 1,
  find: ({ reading }) => {
    const { matchesIn, sentences, tokens } = reading;
    return oncePerSentence(cuesIn(reading, "exception")).filter(({ sentence }) => {
      const { first = 0, last = 0 } = sentences[sentence] ?? {};
      const hasNumber = tokens.kind.subarray(first, last).includes(TokenKind.number);
      return !hasNumber && !matchesIn[sentence]?.some(tellsWhen);
    });
  },
};
