import { findFacts } from "../complaint/facts.ts";
import { foldedWords } from "../text/tokens.ts";
import { amountOf } from "./amount-of.ts";
import type { Check } from "./check.ts";
import { cuesIn } from "./cues-in.ts";
import { holdAny, says } from "./says.ts";

/** A gesture with a sum above the one that the team allows; not the customer's own money, nor a sum they asked for. */
export const overGoodwill: Check = {
  id: "over-goodwill",
  category: "content",
  severity: 2,
  find: ({ draft, reading, preset }) => {
    const { most, beyond } = preset.goodwill;
    if (most === null) return [];
    const { tokens, text, lexicon } = reading;
    const theirs = new Set(draft.complaint?.match(/\d[\d.,' ]*/g)?.map(amountOf));
    const found = new Map<number, { start: number; end: number }>();
    const { remedy, promised } = lexicon.language.checkWords;
    for (const { first, last, start, end, sentence } of cuesIn(reading, "gift-sum")) {
      if (holdAny(foldedWords(tokens, first, last), remedy) || says(reading, sentence, promised)) continue;
      for (const fact of findFacts(text.slice(start, end))) {
        const sum = fact.kind === "amount" ? amountOf(fact.text) : null;
        if (sum === null || sum <= most || theirs.has(sum)) continue;
        found.set(start + fact.start, { start: start + fact.start, end: start + fact.end });
      }
    }
    return [...found.values()].map((span) => ({
      ...span,
      reason: beyond.trim() === "" ? "over-goodwill" : "over-goodwill-beyond",
      filled: { most: sumLike(text.slice(span.start, span.end), most), beyond: beyond.trim() },
    }));
  },
};

/** The limit, in the currency and the place of the sign of another sum. */
const sumLike = (sum: string, most: number): string => sum.replace(/\d[\d.,' ]*(?<! )/, String(most));
