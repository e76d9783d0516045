import { strictActs } from "./acts.ts";
import { alignWith, sharedStems } from "./alignment.ts";
import { type Claim, type Comparison, claimAt, type FindDifference } from "./claim.ts";
import type { ActClass, ClaimWords } from "./claim-words.ts";
import type { Clause, StatedSentence, Statement } from "./statement.ts";

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
  const doings = doingsIn(proposal, words);
  return draft.sentences.flatMap((sentence) => {
    const conditions = sentence.clauses.filter(
      ({ isCondition, stems, folded }) => isCondition && stems.size > 0 && !idle.test(folded),
    );
    const mains = sentence.clauses.filter(({ isCondition }) => !isCondition);
    if (conditions.length === 0 || mains.length === 0) return [];
    const stems = stemsOf(mains);
    const setBy = stemsOf(conditions);
    const near = nearest(align(stems), stems.size);
    const same = near ?? byAct(mains, doings, words);
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

interface Doing {
  /** The first sentence that does it. */
  first: number;
  isConditional: boolean;
}

/** What a text says is done: where first, and whether anywhere on a condition. */
function doingsIn({ sentences }: Statement, words: ClaimWords): Map<ActClass, Doing> {
  const doings = new Map<ActClass, Doing>();
  for (const [number, sentence] of sentences.entries()) {
    const isConditional = hasCondition(sentence) || sentence.isQuestion;
    for (const { act } of actsOf(sentence.clauses, words)) {
      const known = doings.get(act);
      doings.set(act, {
        first: known?.first ?? number,
        isConditional: isConditional || known?.isConditional === true,
      });
    }
  }
  return doings;
}

const actsOf = (clauses: readonly Clause[], words: ClaimWords) =>
  clauses.flatMap((clause) => (clause.isNegated || clause.isCondition ? [] : strictActs(clause, words)));

/** Where the proposal does what the main clause does. */
function byAct(mains: readonly Clause[], doings: ReadonlyMap<ActClass, Doing>, words: ClaimWords): number | null {
  const places = actsOf(mains, words).flatMap(({ act }) => doings.get(act)?.first ?? []);
  return places.length === 0 ? null : Math.min(...places);
}

/** A limit that is new, or a condition on what the draft does without one. */
function added({ draft, proposal, words }: Comparison): Claim[] {
  const limits = new RegExp(words.limits);
  const isLimited = draft.sentences.some((sentence) => limits.test(sentence.folded) || hasCondition(sentence));
  const ours = doingsIn(draft, words);
  return proposal.sentences.flatMap((sentence) => {
    if (!isLimited && limits.test(sentence.folded)) return [claimAt(proposal, "condition", sentence)];
    const condition = sentence.clauses.find(({ isCondition }) => isCondition);
    if (!condition) return [];
    const isNew = actsOf(sentence.clauses, words).some(
      ({ act, actor }) => !isLimited && actor === "own" && ours.get(act)?.isConditional === false,
    );
    return isNew ? [claimAt(proposal, "condition", condition)] : [];
  });
}
