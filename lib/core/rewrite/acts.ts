import { oncePer } from "../once-per.ts";
import { type ActClass, actClasses, type ClaimWords, type GiftClass, giftClasses } from "./claim-words.ts";
import type { Clause } from "./statement.ts";

/** The patterns of a language, compiled once. */
interface Patterns {
  own: RegExp;
  others: RegExp;
  customer: RegExp;
  receives: RegExp;
  customerSubject: RegExp;
  past: RegExp;
  gives: RegExp;
  message: RegExp;
  acts: readonly (readonly [ActClass, strict: RegExp, loose: RegExp])[];
  gifts: readonly (readonly [GiftClass, strict: RegExp, loose: RegExp])[];
}

const either = ([strict, loose]: readonly [string, string?]) =>
  [new RegExp(strict), new RegExp(loose === undefined ? strict : `${strict}|${loose}`)] as const;

export const patternsOf = oncePer(
  (words: ClaimWords): Patterns => ({
    own: new RegExp(words.own),
    others: new RegExp(words.others),
    customer: new RegExp(words.customer),
    receives: new RegExp(words.receives),
    customerSubject: new RegExp(words.customerSubject),
    past: new RegExp(words.past),
    gives: new RegExp(words.gives),
    message: new RegExp(words.message),
    acts: actClasses.map((name) => [name, ...either(words.acts[name])] as const),
    gifts: giftClasses.map((name) => [name, ...either(words.gifts[name])] as const),
  }),
);

/** Who acts in a clause. `someone`: nobody is named, or a thing ("uw geld wordt teruggestort"). */
export type Actor = "own" | "other" | "customer" | "someone";

/** Who acts, seen from a word of the clause (`at`: offset into its folded text). */
export function actorOf({ folded }: Pick<Clause, "folded">, at: number, words: ClaimWords): Actor {
  const { own, others, customer, receives, customerSubject } = patternsOf(words);
  const asked = customer.exec(folded);
  const ours = own.exec(folded);
  if (asked && (!ours || asked.index < ours.index) && asked.index <= at) return "customer";
  if (ours) return "own";
  if (others.test(folded)) return "other";
  if (receives.test(folded)) return "own";
  const you = customerSubject.exec(folded);
  if (you && (!words.objectAfterAct || you.index < at)) return "customer";
  return "someone";
}

/** Whether a clause says that we do or give something: sums and days in it bind us. */
export function bindsUs(clause: Clause, words: ClaimWords): boolean {
  if (clause.isNegated || clause.isCondition || clause.isQuestion) return false;
  const { own, past, receives } = patternsOf(words);
  if (receives.test(clause.folded)) return true;
  if (!own.test(clause.folded)) return false;
  return !past.test(clause.folded) || strictActs(clause, words).some(({ actor }) => actor === "own");
}

export interface Act {
  act: ActClass;
  actor: Actor;
}

/** What a clause says is done for the customer, by the words that can mean nothing else. */
export function strictActs(clause: Clause, words: ClaimWords): Act[] {
  const { acts, message } = patternsOf(words);
  return acts.flatMap(([act, strict]) => {
    const found = strict.exec(clause.folded);
    if (!found) return [];
    const isMessage = (act === "send" || act === "deliver") && message.test(clause.folded);
    return [{ act: isMessage ? "write" : act, actor: actorOf(clause, found.index, words) }];
  });
}

/** What supports what: a draft that says one of the right allows the left. */
export const supports: Readonly<Record<ActClass, readonly ActClass[]>> = {
  call: ["call", "contact"],
  write: ["write", "contact"],
  contact: ["contact", "call", "write"],
  pay: ["pay"],
  approve: ["approve"],
  cancel: ["cancel"],
  send: ["send", "deliver"],
  deliver: ["deliver", "send"],
  replace: ["replace"],
  repair: ["repair", "replace"],
  visit: ["visit"],
  collect: ["collect"],
  check: ["check"],
  invite: ["invite"],
  discuss: ["discuss"],
  ensure: ["ensure"],
  priority: ["priority"],
  extend: ["extend"],
};
