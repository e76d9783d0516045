import { type Category, categories, type Finding, notes, type Span, type Strength } from "../../lib/core/contract.ts";
import { overlaps } from "../../lib/core/text/reading.ts";
import type { Verdict } from "./predict.ts";

/** What an F1 is made of. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** One figure: a share of right answers, an F1, a precision, a recall, or a number in a hundred. */
type Figure = (verdicts: readonly Verdict[]) => number;

export const isPresent = (strength: Strength) => strength === "strong" || strength === "weak";
const share = (verdicts: readonly Verdict[], isRight: (verdict: Verdict) => boolean) =>
  verdicts.filter(isRight).length / verdicts.length;

const f1 = ({ right, wrong, missed }: Counts) =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);

/** Categories that labels do not know: hints of another kind. */
const unlabelled: readonly Category[] = ["content", "shouting", "we-focus"];
export const labelled: readonly string[] = categories.filter((category) => !unlabelled.includes(category));

/** Overlap of at least half of the shorter span; a finding over a whole paragraph matches nothing short. */
export function matches(found: Span, label: Span): boolean {
  const common = Math.min(found.end, label.end) - Math.max(found.start, label.start);
  const [ours, theirs] = [found.end - found.start, label.end - label.start];
  return common > 0 && common >= Math.min(ours, theirs) / 2 && ours <= Math.max(160, 2 * theirs);
}

/** Findings that count: one that only touches what a coach might or might not mention is left out. */
export function counted({ item, review }: Verdict): Finding[] {
  return review.findings.filter(
    (finding) =>
      item.flags.some((flag) => matches(finding, flag)) || !item.tolerated.some((span) => matches(finding, span)),
  );
}

const countBoolean =
  (said: (verdict: Verdict) => boolean, wanted: (verdict: Verdict) => boolean) =>
  (verdicts: readonly Verdict[]): Counts => ({
    right: verdicts.filter((one) => said(one) && wanted(one)).length,
    wrong: verdicts.filter((one) => said(one) && !wanted(one)).length,
    missed: verdicts.filter((one) => !said(one) && wanted(one)).length,
  });

const countPresent = (note: (typeof notes)[number]) =>
  countBoolean(
    ({ review }) => isPresent(review.triad[note].strength),
    ({ item }) => isPresent(item.triad[note]),
  );

/** Flags found by overlap. Precision and recall are shares of different things, so the two are kept apart. */
export function flagShares(verdicts: readonly Verdict[], accepts = (_: string) => true, leastSeverity = 1) {
  let [predicted, predictedRight, wanted, found] = [0, 0, 0, 0];
  for (const verdict of verdicts) {
    const findings = counted(verdict).filter(({ category }) => accepts(category));
    const flags = verdict.item.flags.filter(({ category }) => accepts(category));
    predicted += findings.length;
    predictedRight += findings.filter((finding) => flags.some((flag) => matches(finding, flag))).length;
    const severe = flags.filter(({ severity }) => severity >= leastSeverity);
    wanted += severe.length;
    found += severe.filter((flag) => findings.some((finding) => matches(finding, flag))).length;
  }
  const p = predicted === 0 ? 1 : predictedRight / predicted;
  const r = wanted === 0 ? 1 : found / wanted;
  return { predicted, wanted, precision: p, recall: r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Explicit questions left open: a question of ours matches a labelled one when they overlap in the complaint. */
function countOpenQuestions(verdicts: readonly Verdict[]): Counts {
  const counts: Counts = { right: 0, wrong: 0, missed: 0 };
  for (const { item, review } of verdicts) {
    if (!item.questions) continue;
    const labels = item.questions.map(({ text, answered }) => {
      const start = item.complaint.indexOf(text);
      return { start, end: start + text.length, answered };
    });
    const open = labels.filter(({ answered }) => !answered);
    const said = (review.complaint?.questions ?? []).filter(({ answered }) => !answered);
    counts.right += said.filter((one) => open.some((label) => overlaps(one, label))).length;
    counts.wrong += said.filter((one) => !open.some((label) => overlaps(one, label))).length;
    counts.missed += open.filter((label) => !said.some((one) => overlaps(one, label))).length;
  }
  return counts;
}

function falseAlarmsPer100Clean(verdicts: readonly Verdict[], accepts: (category: string) => boolean): number {
  const clean = verdicts.filter(({ item }) => item.clean);
  const alarms = clean.flatMap(counted).filter(({ category }) => accepts(category));
  return clean.length === 0 ? 0 : (100 * alarms.length) / clean.length;
}

const isLabelled = (category: string) => labelled.includes(category);

/** Every figure that is printed and held to, by name. "false alarms" is better when lower, all others when higher. */
export const figures: Readonly<Record<string, Figure>> = {
  "language known": (all) => share(all, ({ item, review }) => review.language === item.lang),
  ...Object.fromEntries(
    notes.flatMap((note) => [
      [
        `${note}: four grades`,
        (all: readonly Verdict[]) => share(all, ({ item, review }) => review.triad[note].strength === item.triad[note]),
      ],
      [`${note}: present F1`, (all: readonly Verdict[]) => f1(countPresent(note)(all))],
    ]),
  ),
  "flags: precision": (all) => flagShares(all, isLabelled).precision,
  "flags: recall": (all) => flagShares(all, isLabelled).recall,
  "flags: recall, severity 2 and 3": (all) => flagShares(all, isLabelled, 2).recall,
  "flags: F1": (all) => flagShares(all, isLabelled).f1,
  "all findings: precision": (all) => flagShares(all).precision,
  "false alarms per 100 clean": (all) => falseAlarmsPer100Clean(all, isLabelled),
  "false alarms per 100 clean, all findings": (all) => falseAlarmsPer100Clean(all, () => true),
  "open questions: F1": (all) => f1(countOpenQuestions(all)),
  "escalation: F1": (all) =>
    f1(
      countBoolean(
        ({ review }) => (review.complaint?.escalation.length ?? 0) > 0,
        ({ item }) => item.escalation,
      )(all),
    ),
  "repeat contact: F1": (all) =>
    f1(
      countBoolean(
        ({ review }) => review.complaint?.repeat === true,
        ({ item }) => item.repeat,
      )(all),
    ),
  "form of address": (all) => {
    const dutch = all.filter(({ item }) => item.lang === "nl");
    return dutch.length === 0 ? 1 : share(dutch, ({ item, review }) => review.form === item.form);
  },
};

export const isBetterLower = (figure: string) => figure.startsWith("false alarms");
