import { type Act, type Actor, actorOf, patternsOf, strictActs, supports } from "./acts.ts";
import { type Claim, type Comparison, claimAt, type FindDifference } from "./claim.ts";
import type { ActClass, ClaimWords } from "./claim-words.ts";
import type { Clause, Statement } from "./statement.ts";

/** What one text says that is done and given, and what it says is not. */
interface Said {
  done: ReadonlyMap<ActClass, ReadonlySet<Actor>>;
  denied: ReadonlySet<ActClass>;
}

/** Acts that give in, money among them: never read from the customer's message. */
const givesIn: readonly ActClass[] = ["pay", "approve", "cancel"];

/** Promises, grants and refusals: what we say that is done, will be done or will not be done must stand in the draft. */
export const actDifference: FindDifference = (comparison) => {
  const { draft, complaint, proposal, words } = comparison;
  const ours = saidIn(draft, words);
  const theirs = saidIn(complaint, words);
  const invented = proposal.clauses.flatMap((clause): Claim[] => {
    if (clause.isCondition || clause.isIndirect || (clause.isQuestion && !patternsOf(words).own.test(clause.folded)))
      return [];
    const acts = strictActs(clause, words).filter(({ actor }) => actor !== "customer");
    if (clause.isNegated) return refusals(clause, acts, ours, comparison);
    const isPast = patternsOf(words).past.test(clause.folded);
    for (const act of acts) {
      if (isSaid(act, ours)) continue;
      if (isPast && !givesIn.includes(act.act) && theirs.done.has(act.act)) continue;
      return [claimAt(proposal, kindOf(act.act, ours), clause)];
    }
    return [];
  });
  const kept = saidIn(proposal, words);
  const dropped = draft.clauses.filter(
    (clause) =>
      !clause.isNegated &&
      !clause.isCondition &&
      strictActs(clause, words).some(
        ({ act, actor }) => actor === "own" && !supports[act].some((same) => kept.done.has(same)),
      ),
  );
  return { invented, dropped: dropped.map((clause) => claimAt(draft, "promise", clause)) };
};

function saidIn({ clauses, sentences }: Statement, words: ClaimWords): Said {
  const done = new Map<ActClass, Set<Actor>>();
  const denied = new Set<ActClass>();
  const { acts } = patternsOf(words);
  for (const clause of clauses)
    for (const [act, , loose] of clause.isIndirect ? [] : acts) {
      const found = loose.exec(clause.folded);
      if (!found) continue;
      if (clause.isNegated) denied.add(act);
      else add(done, act, actorOf(clause, found.index, words));
    }
  // A verb and its particle may stand in two clauses: "maken wij het bedrag, zoals beloofd, over".
  for (const sentence of sentences) {
    if (sentence.clauses.some(({ isNegated, isIndirect }) => isNegated || isIndirect)) continue;
    for (const [act, , loose] of acts) if (!done.has(act) && loose.test(sentence.folded)) add(done, act, "someone");
  }
  return { done, denied };
}

function add(done: Map<ActClass, Set<Actor>>, act: ActClass, actor: Actor): void {
  const known = done.get(act);
  if (known) known.add(actor);
  else done.set(act, new Set([actor]));
}

/** What others or the customer do is not said to be done by us. */
function isSaid({ act, actor }: Act, { done }: Said): boolean {
  return supports[act].some((same) => {
    const actors = done.get(same);
    if (!actors) return false;
    return (
      actor !== "own" ||
      [...actors].some((one) => one === "own" || one === "someone" || (one === "customer" && !givesIn.includes(act)))
    );
  });
}

function kindOf(act: ActClass, { denied }: Said): Claim["kind"] {
  if (denied.has(act) || act === "approve" || act === "cancel") return "grant";
  return act === "pay" ? "compensation" : "promise";
}

/** A no to something that the draft says yes to, or the only no of all. */
function refusals(clause: Clause, acts: readonly Act[], ours: Said, { draft, proposal, words }: Comparison): Claim[] {
  const refuses = new RegExp(words.refuses);
  if (new RegExp(words.feels).test(clause.folded)) return [];
  const turned = acts.some(({ act, actor }) => actor === "own" && ours.done.has(act) && !ours.denied.has(act));
  if (turned) return [claimAt(proposal, "refusal", clause)];
  const isNo = patternsOf(words).own.test(clause.folded) && refuses.test(clause.folded);
  const isNew = isNo && !draft.clauses.some(({ isNegated, isCondition }) => isNegated || isCondition);
  return isNew ? [claimAt(proposal, "refusal", clause)] : [];
}
