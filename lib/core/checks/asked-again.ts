import type { FactKind } from "../contract.ts";
import type { CueName } from "../languages/language.ts";
import type { Check } from "./check.ts";

/** How far before a number the word for it may stand in the complaint: "mijn bestelling met nummer 55310". */
const nearby = 30;
const mailedPhoto =
  /\b(?:foto'?s?|photos?|pictures?|screenshots?)\b.{0,40}\b(?:bijgevoegd|bijlage|erbij|gestuurd|toegevoegd|meegestuurd|attached|enclosed|sent|below)\b|\b(?:zie|see|attached|bijgevoegde?|sent|stuurde)\b.{0,25}\b(?:foto'?s?|photos?|pictures?|screenshots?)\b/iu;

/** The cue that asks, and the fact that answers it; for an order number a word for orders must stand by the number. */
const asked: readonly (readonly [cue: CueName, kind: FactKind | null, word: RegExp | null])[] = [
  ["asks-order", "order-number", /\b(?:order|bestel\w*|ordernummer)\W*(?:\w+\W+){0,3}$/iu],
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
    const isGiven = (kind: FactKind | null, word: RegExp | null): boolean => {
      if (kind === null) return word?.test(theirs) === true;
      return complaint.facts.some(
        (fact) =>
          fact.kind === kind &&
          (word === null || word.test(theirs.slice(Math.max(0, fact.start - nearby), fact.start))),
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
