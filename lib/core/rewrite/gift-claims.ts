import { stemOf } from "../text/stems.ts";
import { actorOf, patternsOf } from "./acts.ts";
import { claimAt, type FindDifference } from "./claim.ts";
import type { ClaimWords, GiftClass } from "./claim-words.ts";
import type { Clause, Statement } from "./statement.ts";

/** Vouchers, discounts, presents and what is free: only the draft may give them. */
export const giftDifference: FindDifference = ({ draft, proposal, words }) => {
  const ours = giftsIn(draft, words);
  const known = new Set(draft.clauses.flatMap(({ stems }) => [...stems]));
  const { gifts, gives } = patternsOf(words);
  const invented = proposal.clauses.flatMap((clause) => {
    if (clause.isCondition) return [];
    const isGiven = gives.test(clause.folded) && actorOf(clause, clause.folded.length, words) !== "customer";
    for (const [gift, strict] of gifts) {
      if (!strict.test(clause.folded) || ours.given.has(gift)) continue;
      if (clause.isNegated && gift !== "free") continue;
      return [claimAt(proposal, ours.denied.has(gift) ? "grant" : "compensation", clause)];
    }
    // What is given or free must be a thing that the draft speaks of.
    const isFree = gifts.some(([gift, strict]) => gift === "free" && strict.test(clause.folded));
    if (clause.isNegated || clause.isQuestion || !(isFree || isGiven)) return [];
    if (isNewGift(clause, known, words)) return [claimAt(proposal, "compensation", clause)];
    const thing = isFree ? freeThing(clause.folded, words) : null;
    return thing !== null && !ours.words.has(thing) ? [claimAt(proposal, "compensation", clause)] : [];
  });
  return { invented };
};

function giftsIn({ clauses, sentences, tokens }: Statement, words: ClaimWords) {
  const given = new Set<GiftClass>();
  const denied = new Set<GiftClass>();
  const { gifts } = patternsOf(words);
  for (const clause of clauses)
    for (const [gift, , loose] of gifts)
      if (loose.test(clause.folded)) (clause.isNegated && gift !== "free" ? denied : given).add(gift);
  // "Kosten: geen." is two clauses.
  for (const { folded } of sentences)
    for (const [gift, , loose] of gifts) if (gift === "free" && loose.test(folded)) given.add(gift);
  return { given, denied, words: new Set(tokens.words.slice(0, tokens.count).map(({ folded }) => folded)) };
}

/** The customer gets something of which the draft has no word. */
function isNewGift({ folded, stems }: Clause, known: ReadonlySet<string>, words: ClaimWords): boolean {
  const { receives, message, customer } = patternsOf(words);
  const got = receives.exec(folded);
  if (!got || message.test(folded) || customer.test(folded)) return false;
  const after = folded.slice(got.index + got[0].length);
  if (
    patternsOf(words).acts.some(
      ([act, , loose]) => (act === "contact" || act === "call" || act === "pay") && loose.test(after),
    )
  )
    return false;
  const things = (after.match(/[\p{L}'-]+/gu) ?? [])
    .flatMap((word) => stemOf(word) ?? [])
    .filter((stem) => stems.has(stem));
  return things.length > 0 && things.every((stem) => !known.has(stem));
}

/** The word right after "gratis", "free": what costs nothing. Null when none follows. */
function freeThing(folded: string, words: ClaimWords): string | null {
  const after = new RegExp(words.freeThing).exec(folded)?.[1];
  return after === undefined || new RegExp(words.noThing).test(after) ? null : after;
}
