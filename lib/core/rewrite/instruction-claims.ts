import { oncePer } from "../once-per.ts";
import { patternsOf } from "./acts.ts";
import { sharedStems } from "./alignment.ts";
import { claimAt, type FindDifference } from "./claim.ts";
import type { ClaimWords } from "./claim-words.ts";

const ordersOf = oncePer((words: ClaimWords) => Object.values(words.orders).map((source) => new RegExp(source)));
/** So much of an order must be words of the draft, for it to be another way of saying the same. */
const leastKnown = 0.5;

/** What the customer is told to do and the draft does not ask. */
export const instructionDifference: FindDifference = ({ draft, proposal, words }) => {
  const { customer, own } = patternsOf(words);
  const orders = ordersOf(words);
  const known = new Set(draft.clauses.flatMap(({ stems }) => [...stems]));
  const asked = orders.map((order) =>
    draft.clauses.some(
      ({ folded }) => order.test(folded) && !own.test(folded.slice(0, order.exec(folded)?.index ?? 0)),
    ),
  );
  const invented = proposal.clauses.flatMap((clause) => {
    if (clause.isNegated || clause.isCondition) return [];
    const { folded, stems } = clause;
    const told = customer.exec(folded);
    const number = orders.findIndex((order) => order.test(folded));
    const at = number < 0 ? -1 : (orders[number]?.exec(folded)?.index ?? -1);
    const isOrder = at === 0 || (told !== null && told.index <= at);
    if (number < 0 || !isOrder || asked[number]) return [];
    const isKnown = stems.size === 0 || sharedStems(stems, known) / stems.size >= leastKnown;
    return isKnown || reaches(folded, words) ? [] : [claimAt(proposal, "instruction", clause)];
  });
  return { invented };
};

/** "Bel ons", "write to me": how to reach us is told by the draft's own addresses. */
function reaches(folded: string, { reachesUs }: ClaimWords): boolean {
  return new RegExp(reachesUs).test(folded);
}
