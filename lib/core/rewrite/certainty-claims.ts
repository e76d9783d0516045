import { alignWith } from "./alignment.ts";
import { type Claim, type Comparison, claimAt, type FindDifference } from "./claim.ts";
import type { StatedSentence } from "./statement.ts";

const leastShared = 2;
const leastCoverage = 0.34;
/** Of a short statement one word may be all that both say. */
const coverageOfOne = 0.45;

/** What the draft says with care ("may", "we hope", "probably") and the proposal as a fact; guarantees that are new. */
export const certaintyDifference: FindDifference = (comparison) => ({
  invented: [...hardened(comparison), ...guarantees(comparison)],
});

function hardened({ draft, proposal, words }: Comparison): Claim[] {
  const hedges = new RegExp(words.hedges);
  const kept = new RegExp(`${words.hedges}|${words.softHedges}`);
  const doubts = new RegExp(words.doubts);
  const align = alignWith(proposal.sentences);
  const found = new Map<number, Claim>();
  for (const clause of draft.clauses) {
    if (clause.isCondition || clause.isNegated || !hedges.test(clause.folded)) continue;
    const near = align(clause.stems).filter(
      ({ shared, coverage }) => coverage >= (shared >= leastShared ? leastCoverage : coverageOfOne),
    );
    const best = near.filter(({ shared }) => shared === near[0]?.shared).map(({ index }) => index);
    const sentences = best.map((index) => proposal.sentences[index] as StatedSentence);
    if (sentences.some(({ folded, isQuestion }) => kept.test(folded) || isQuestion)) continue;
    // The care may stand in the sentence before or after: "Dat is nog niet zeker."
    const around = best.flatMap((index) => [proposal.sentences[index - 1], proposal.sentences[index + 1]]);
    if (around.some((one) => one !== undefined && doubts.test(one.folded))) continue;
    for (const index of best)
      found.set(index, claimAt(proposal, "certainty", proposal.sentences[index] as StatedSentence));
  }
  return [...found.values()];
}

function guarantees({ draft, proposal, words }: Comparison): Claim[] {
  const certainty = new RegExp(words.certainty);
  const known = draft.clauses.some(({ folded, isNegated }) => certainty.test(folded) && !isNegated);
  if (known) return [];
  return proposal.clauses
    .filter(
      (clause) => certainty.test(clause.folded) && (!clause.isNegated || /\b(?:nooit|never)\b/.test(clause.folded)),
    )
    .map((clause) => claimAt(proposal, "certainty", clause));
}
