import { findFacts } from "../complaint/facts.ts";
import { channelKind, isPublic } from "../guidance/channels.ts";
import { fromSharedWords } from "../languages/languages.ts";
import { wordSource } from "../text/word-source.ts";
import type { Check, CheckInput } from "./check.ts";
import { cuesIn } from "./cues-in.ts";
import { liesIn } from "./lies-in.ts";

const theirs = fromSharedWords(
  (wordsOf) => new RegExp(`\\b${wordSource(wordsOf("yours"))}(?: \\p{L}+){0,3}[ :]*$`, "iu"),
);
const number = fromSharedWords(
  (wordsOf) => new RegExp(`${wordSource(wordsOf("numbered"))}[\\p{L} ]{0,12}[:#]? ?$`, "iu"),
);
const lookBack = 40;

/**
 * The customer's own e-mail address, phone, postcode, order or account number in a reply that everybody can read; and what
 * somebody vulnerable told of health, debts or grief.
 */
export const publicData: Check = {
  id: "public-data",
  category: "content",
  severity: 3,
  find: ({ draft, reading, complaint }) => {
    if (!isPublic(channelKind(draft.channel))) return [];
    const told = complaint?.vulnerable ? cuesIn(reading, "private-matter") : [];
    const facts = findFacts(reading.text).filter((fact) => {
      if (!["email", "phone", "iban", "postcode", "order-number"].includes(fact.kind)) return false;
      if (liesIn(reading.letter, "quote", fact.start)) return false;
      const before = reading.text.slice(Math.max(0, fact.start - lookBack), fact.start);
      return (
        isOurCustomers(fact.text, complaint) ||
        theirs().test(before) ||
        (fact.kind === "order-number" && number().test(before))
      );
    });
    return [...facts, ...told.map(({ start, end }) => ({ start, end, reason: "public-private-matter" }))];
  },
};

function isOurCustomers(text: string, complaint: CheckInput["complaint"]): boolean {
  const bare = (value: string) => value.toLowerCase().replace(/[\s-]/g, "");
  return complaint?.facts.some((fact) => bare(fact.text) === bare(text)) === true;
}
