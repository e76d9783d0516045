import { strictActs } from "./acts.ts";
import { alignWith, sharedStems } from "./alignment.ts";
import { type Claim, type Comparison, claimAt, type FindDifference } from "./claim.ts";
import type { Clause, StatedSentence } from "./statement.ts";

/** Conditions that were dropped while what hangs on them stayed, and conditions that the draft does not set. */
export const conditionDifference: FindDifference = (comparison) => ({
  invented: [...dropped(comparison), ...added(comparison)],
});

const hasCondition = (sentence: StatedSentence | undefined) =>
  sentence?.clauses.some(({ isCondition }) => isCondition) === true;

function dropped({ draft, proposal, words }: Comparison): Claim[] {
  const idle = new RegExp(words.idle);
  const depends = new RegExp(words.depends);
  const align = alignWith(proposal.sentences);
  return draft.sentences.flatMap((sentence) => {
    const conditions = sentence.clauses.filter(
      ({ isCondition, stems, folded }) => isCondition && stems.size > 0 && !idle.test(folded),
    );
    const mains = sentence.clauses.filter(({ isCondition }) => !isCondition);
    if (conditions.length === 0 || mains.length === 0) return [];
    const stems = stemsOf(mains);
    const setBy = stemsOf(conditions);
    const near = nearest(align(stems), stems.size);
    const same = near ?? byAct(mains, proposal.sentences, words);
    if (same === null) return [];
    const around = [proposal.sentences[same - 1], proposal.sentences[same], proposal.sentences[same + 1]];
    const [before, here, after] = around;
    const isKept =
      hasCondition(here) ||
      before?.isQuestion === true ||
      here?.isQuestion === true ||
      around.some((one) => one !== undefined && hasCondition(one) && sharedStems(one.stems, setBy) > 0) ||
      (here !== undefined && (depends.test(here.folded) || sharedStems(here.stems, minus(setBy, stems)) > 0)) ||
      (before !== undefined && sharedStems(before.stems, minus(setBy, stems)) > 0 && before.clauses.length < 3) ||
      (after !== undefined && hasCondition(after));
    return isKept ? [] : [claimAt(proposal, "condition", here as StatedSentence)];
  });
}

const stemsOf = (clauses: readonly Clause[]) => new Set(clauses.flatMap(({ stems }) => [...stems]));
const minus = (stems: ReadonlySet<string>, without: ReadonlySet<string>) =>
  new Set([...stems].filter((stem) => !without.has(stem)));

function nearest(found: readonly { index: number; shared: number; coverage: number }[], size: number): number | null {
  const [best] = found;
  return best && best.shared >= Math.min(2, size) ? best.index : null;
}

/** Where the proposal does what the main clause does. */
function byAct(
  mains: readonly Clause[],
  sentences: readonly StatedSentence[],
  words: Comparison["words"],
): number | null {
  const acts = new Set(mains.flatMap((clause) => strictActs(clause, words).map(({ act }) => act)));
  const at = sentences.findIndex(({ clauses }) =>
    clauses.some((clause) => !clause.isNegated && strictActs(clause, words).some(({ act }) => acts.has(act))),
  );
  return acts.size === 0 || at < 0 ? null : at;
}

/** A limit that is new, or a condition on what the draft does without one. */
function added({ draft, proposal, words }: Comparison): Claim[] {
  const limits = new RegExp(words.limits);
  const isLimited = draft.sentences.some((sentence) => limits.test(sentence.folded) || hasCondition(sentence));
  return proposal.sentences.flatMap((sentence) => {
    if (!isLimited && limits.test(sentence.folded)) return [claimAt(proposal, "condition", sentence)];
    const conditions = sentence.clauses.filter(({ isCondition }) => isCondition);
    if (conditions.length === 0) return [];
    const acts = new Set(
      sentence.clauses.flatMap((clause) =>
        clause.isCondition || clause.isNegated
          ? []
          : strictActs(clause, words).flatMap(({ act, actor }) => (actor === "own" ? [act] : [])),
      ),
    );
    const isNew = [...acts].some((act) => {
      const ours = draft.sentences.filter(({ clauses }) =>
        clauses.some((clause) => !clause.isNegated && strictActs(clause, words).some((one) => one.act === act)),
      );
      return ours.length > 0 && !isLimited && ours.every((one) => !hasCondition(one) && !one.isQuestion);
    });
    return isNew ? [claimAt(proposal, "condition", conditions[0] as Clause)] : [];
  });
}
