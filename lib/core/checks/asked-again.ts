import type { FactKind } from "../contract.ts";
import type { CueName } from "../languages/language.ts";
import { fromSharedWords } from "../languages/languages.ts";
import { wordSource } from "../text/word-source.ts";
import type { Check } from "./check.ts";

/** How far before a number the word for it may stand in the complaint: "mijn bestelling met nummer 55310". */
const nearby = 30;
const mailedPhoto = fromSharedWords((wordsOf) => {
  const [photos, after, before] = [wordsOf("photos"), wordsOf("sentAlong"), wordsOf("sendsAlong")].map(wordSource);
  return new RegExp(`\\b${photos}\\b.{0,40}\\b${after}\\b|\\b${before}\\b.{0,25}\\b${photos}\\b`, "iu");
});
const orderBefore = fromSharedWords(
  (wordsOf) => new RegExp(`\\b${wordSource(wordsOf("orders"))}\\W*(?:\\w+\\W+){0,3}$`, "iu"),
);

/** The cue that asks, and the fact that answers it; for an order number a word for orders must stand by the number. */
const asked: readonly (readonly [cue: CueName, kind: FactKind | null, word: (() => RegExp) | null])[] = [
  ["asks-order", "order-number", orderBefore],
  ["asks-phone", "phone", null],
  ["asks-photo", null, mailedPhoto],
  ["asks-address", "postcode", null],
];

/** Asks for an order number, a phone number, a photo or an address that stands in the customer's message already. */
export const askedAgain: Check = {
  id: "asked-again",
  category: "content",
  severity: 2,
  find: ({ reading, complaint, draft }) => {
    const theirs = draft.complaint;
    if (!theirs || !complaint) return [];
    const isGiven = (kind: FactKind | null, word: (() => RegExp) | null): boolean => {
      if (kind === null) return word?.().test(theirs) === true;
      return complaint.facts.some(
        (fact) =>
          fact.kind === kind &&
          (word === null || word().test(theirs.slice(Math.max(0, fact.start - nearby), fact.start))),
      );
    };
    return asked.flatMap(([cue, kind, word]) => {
      const asks = reading.matches.filter(
        ({ owner, sentence }) => owner.of === "cue" && owner.cue === cue && reading.parts[sentence] === "body",
      );
      return asks.length > 0 && isGiven(kind, word) ? asks.map(({ start, end }) => ({ start, end })) : [];
    });
  },
};
