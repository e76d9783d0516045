import { claimAt, type FindDifference } from "./claim.ts";

/** Liability and fault: what the draft does not admit, nobody admits for it; what it denies, stays denied. */
export const admissionDifference: FindDifference = ({ draft, proposal, words }) => {
  const liability = new RegExp(words.liability);
  const fault = new RegExp(words.fault);
  const faulty = new RegExp(words.faulty);
  const feels = new RegExp(words.feels);
  const ofLiability = draft.clauses.filter(({ folded }) => liability.test(folded));
  const admits = ofLiability.some(({ isNegated }) => !isNegated);
  const denies = ofLiability.some(({ isNegated }) => isNegated);
  const ownsFault = draft.sentences.some(({ folded }) => faulty.test(folded) || fault.test(folded));
  const invented = proposal.clauses.flatMap((clause) => {
    if (clause.isCondition || clause.isQuestion) return [];
    if (liability.test(clause.folded)) {
      if (clause.isNegated) return denies ? [] : [claimAt(proposal, "refusal", clause)];
      if (admits || (ownsFault && fault.test(clause.folded))) return [];
      return [claimAt(proposal, denies ? "negation" : "admission", clause)];
    }
    const isFault = fault.test(clause.folded) && !clause.isNegated && !feels.test(clause.folded);
    return isFault && !ownsFault ? [claimAt(proposal, "admission", clause)] : [];
  });
  return { invented };
};
