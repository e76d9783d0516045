import { stemOf } from "../text/stems.ts";
import { strictActs } from "./acts.ts";
import { type Aligned, alignWith, sharedStems } from "./alignment.ts";
import { type Claim, type Comparison, claimAt, type FindDifference } from "./claim.ts";
import type { Clause } from "./statement.ts";

/** So much of what a clause says must stand in the other one before their yes and no are compared. */
const leastCoverage = 0.55;
const leastShared = 2;
const leastLikeness = 0.5;

/** What the draft affirms and the proposal denies, or the other way round; and a no of ours that is no longer there. */
export const negationDifference: FindDifference = (comparison) => ({
  invented: turnedRound(comparison),
  lost: lostRefusals(comparison),
});

/** Stems of times, which say when and not what. */
function timesOf({ words, calendar }: Comparison): ReadonlySet<string> {
  const lists = [...calendar.weekdays, ...calendar.months, ...Object.keys(words.times)];
  return new Set(lists.flatMap((list) => list.split(" ").flatMap((word) => stemOf(word) ?? [])));
}

/** The clause with the stems of what it is about only. */
function aboutIn(clauses: readonly Clause[], times: ReadonlySet<string>): Clause[] {
  return clauses.map((clause) => ({
    ...clause,
    stems: new Set([...clause.stems].filter((stem) => !times.has(stem) && !/^\d/.test(stem))),
  }));
}

function turnedRound(comparison: Comparison): Claim[] {
  const { words } = comparison;
  const times = timesOf(comparison);
  const draft = { clauses: aboutIn(comparison.draft.clauses, times) };
  const complaint = { clauses: aboutIn(comparison.complaint.clauses, times) };
  const proposal = { text: comparison.proposal.text, clauses: aboutIn(comparison.proposal.clauses, times) };
  const doubts = new RegExp(words.doubts);
  const inDraft = alignWith(draft.clauses);
  const inComplaint = alignWith(complaint.clauses);
  return proposal.clauses.flatMap((clause) => {
    if (clause.isCondition || clause.isQuestion || clause.isIndirect || clause.stems.size === 0) return [];
    if (doubts.test(clause.folded)) return [];
    const close = (found: readonly Aligned[]) =>
      found.filter(
        ({ coverage, shared }) => shared >= Math.min(leastShared, clause.stems.size) && coverage >= leastCoverage,
      );
    const alike = close(inDraft(clause.stems))
      .map(({ index }) => draft.clauses[index] as Clause)
      .filter((other) => {
        const like = likeness(clause, other);
        return clause.stems.size < leastShared ? like === 1 : !clause.isNegated || like >= leastLikeness;
      });
    const best = alike.filter((other) => sharesMost(clause, other, alike));
    const turned = best.length > 0 && best.every((other) => other.isNegated !== clause.isNegated && !other.isCondition);
    if (!turned) return [];
    const isTheirs = close(inComplaint(clause.stems)).some(
      ({ index }) => (complaint.clauses[index] as Clause).isNegated === clause.isNegated,
    );
    const isSaidElsewhere = alike.some((other) => other.isNegated === clause.isNegated);
    return isTheirs || isSaidElsewhere ? [] : [claimAt(proposal, "negation", clause)];
  });
}

/** What two clauses share of all that they say: a no must be about the same thing as a whole. */
function likeness({ stems }: Clause, other: Clause): number {
  const shared = sharedStems(stems, other.stems);
  return shared / (stems.size + other.stems.size - shared);
}

function sharesMost(clause: Clause, other: Clause, all: readonly Clause[]): boolean {
  const shared = ({ stems }: Clause) => sharedStems(clause.stems, stems);
  const most = Math.max(...all.map(shared));
  return shared(other) === most;
}

/** A refusal of the draft that no sentence of the proposal repeats. */
function lostRefusals({ draft, proposal, words }: Comparison): Claim[] {
  const nos = proposal.clauses.filter(({ isNegated }) => isNegated);
  const denied = new Set(nos.flatMap(({ stems }) => [...stems]));
  const acts = new Set(nos.flatMap((clause) => strictActs(clause, words).map(({ act }) => act)));
  const refuses = new RegExp(words.refuses);
  const isOurs = new RegExp(words.own);
  const liability = new RegExp(words.liability);
  const doubts = new RegExp(words.doubts);
  return draft.clauses.flatMap((clause) => {
    if (!clause.isNegated || clause.isCondition || clause.isQuestion || doubts.test(clause.folded)) return [];
    const said = strictActs(clause, words).filter(({ actor }) => actor !== "customer" && actor !== "someone");
    const isRefusal =
      (isOurs.test(clause.folded) && (said.length > 0 || refuses.test(clause.folded))) || liability.test(clause.folded);
    if (!isRefusal) return [];
    const isKept = [...clause.stems].some((stem) => denied.has(stem)) || said.some(({ act }) => acts.has(act));
    return isKept ? [] : [claimAt(draft, "negation", clause)];
  });
}
