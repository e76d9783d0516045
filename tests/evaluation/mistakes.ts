import { notes, type Strength } from "../../lib/core/contract.ts";
import type { Verdict } from "./predict.ts";
import { counted, labelled, matches } from "./score.ts";

const rank: Record<Strength, number> = { absent: 0, fake: 0, weak: 2, strong: 3 };

interface Mistake {
  weight: number;
  lines: string[];
}

/** The worst mistakes first, each with the words it is about. */
export function worstMistakes(verdicts: readonly Verdict[], most: number): string[] {
  return verdicts
    .map(mistakeIn)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .flatMap(({ lines }) => [...lines, ""]);
}

function mistakeIn(verdict: Verdict): Mistake {
  const { item, review } = verdict;
  const lines = [`${item.id} (${item.channel})`];
  let weight = 0;
  const add = (by: number, line: string) => {
    weight += by;
    lines.push(`  ${line}`);
  };
  for (const note of notes) {
    const [said, wanted] = [review.triad[note].strength, item.triad[note]];
    if (said === wanted) continue;
    const words = review.triad[note].evidence.map(({ start, end }) => item.reply.slice(start, end)).join(" | ");
    add(1 + Math.abs(rank[said] - rank[wanted]), `${note}: said ${said}, is ${wanted}${words ? `: “${words}”` : ""}`);
  }
  const findings = counted(verdict);
  for (const finding of findings)
    if (!item.flags.some((flag) => matches(finding, flag)))
      add(item.clean ? 3 : 1.5, `false alarm ${finding.rule}: “${finding.excerpt}”`);
  for (const flag of item.flags)
    if (labelled.includes(flag.category) && !findings.some((finding) => matches(finding, flag)))
      add(flag.severity / 2, `missed ${flag.category} (${flag.severity}): “${flag.span}”`);
  if (review.form !== item.form) add(2, `form: said ${review.form}, is ${item.form}`);
  const escalates = (review.complaint?.escalation.length ?? 0) > 0;
  if (escalates !== item.escalation) add(1, `escalation: said ${escalates}`);
  const repeats = review.complaint?.repeat === true;
  if (repeats !== item.repeat) add(1, `repeat: said ${repeats}`);
  for (const { text, answered } of item.questions ?? []) {
    const ours = review.complaint?.questions.find((one) => one.text.includes(text) || text.includes(one.text));
    if (!ours && !answered) add(1, `question not seen, left open: “${text}”`);
    else if (ours && ours.answered !== answered)
      add(1, `question said ${ours.answered ? "answered" : "open"}: “${text}”`);
  }
  return { weight, lines };
}
