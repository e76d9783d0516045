import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type AnswerFeature, answerFeatures, createAnswers } from "../../lib/core/complaint/answers.ts";
import { findAsked } from "../../lib/core/complaint/asked.ts";
import type { NoteReading } from "../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon } from "../../lib/core/languages/languages.ts";
import { readText } from "../../lib/core/text/reading.ts";
import { readTriad } from "../../lib/core/triad/read-triad.ts";
import { type Item, readSplit } from "./corpus.ts";

// Fits the weights that tell whether a question is answered, on the training split, and writes them into the engine:
//   node tests/evaluation/fit-answers.ts
// Each question counts twice: with the solution as the engine reads it, and as it is labelled, so that the weights hold
// when the reading of the solution gets better. Prints the F1 of open questions on held-out tenths.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folds = 10;
const ridge = 4;
const rounds = 4000;
/** A question counts as answered only when that is this likely: an open one that is called answered does more harm. */
const leastLikely = 0.62;

interface Row {
  item: string;
  isAnswered: boolean;
  read: readonly number[];
  labelled: readonly number[];
}

const rows = readSplit(here("../corpus"), "train").flatMap(rowsOf);
process.stdout.write(`${rows.length} questions, ${rows.filter((row) => !row.isAnswered).length} open\n`);
process.stdout.write(`open questions, F1 on held-out items: ${heldOut().toFixed(3)}\n`);
const weights = fitWeights(rows);
const lines = answerFeatures.map((name, at) => `  ${JSON.stringify(name)}: ${rounded(weights[at] as number)},`);
writeFileSync(
  here("../../lib/core/complaint/answer-weights.ts"),
  `import type { AnswerFeature } from "./answers.ts";

/** Above nought in sum: answered. Fitted on the training replies by \`tests/evaluation/fit-answers.ts\`. */
export const answerWeights: Readonly<Record<AnswerFeature, number>> = {
${lines.map((line) => line.replace(/"(\w+)":/, "$1:")).join("\n")}
};
`,
);

function rowsOf(item: Item): Row[] {
  const complaint = readText(item.complaint, complaintLexicon(item.lang));
  const draft = readText(item.reply, draftLexicon(item.lang));
  const labels = (item.questions ?? []).map(({ text, answered }) => {
    const start = item.complaint.indexOf(text);
    return { start, end: start + text.length, answered };
  });
  const read = createAnswers(complaint, draft, readTriad(draft, complaint).solution);
  const labelled = createAnswers(complaint, draft, labelledSolution(item));
  return labels.flatMap((label) => {
    const asked = findAsked(complaint).find((one) => one.start < label.end && label.start < one.end);
    if (!asked) return [];
    const values = (found: Record<AnswerFeature, number>) => answerFeatures.map((name) => found[name]);
    return [
      {
        item: item.id,
        isAnswered: label.answered,
        read: values(read.features(asked)),
        labelled: values(labelled.features(asked)),
      },
    ];
  });
}

function labelledSolution(item: Item): NoteReading {
  const evidence = (item.evidence.solution ?? []).map((text) => {
    const start = item.reply.indexOf(text);
    return { start, end: start + text.length };
  });
  return { strength: item.triad.solution, evidence, advice: "" };
}

function heldOut(): number {
  const items = [...new Set(rows.map((row) => row.item))];
  const foldOf = new Map(items.map((item, at) => [item, at % folds]));
  let [right, wrong, missed] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold++) {
    const fitted = fitWeights(rows.filter((row) => foldOf.get(row.item) !== fold));
    for (const row of rows.filter((one) => foldOf.get(one.item) === fold)) {
      const saysOpen = sum(fitted, row.read) <= 0;
      if (saysOpen && !row.isAnswered) right++;
      else if (saysOpen) wrong++;
      else if (!row.isAnswered) missed++;
    }
  }
  return (2 * right) / (2 * right + wrong + missed);
}

/** Logistic regression with a ridge, by plain descent; the cut-off is taken into the first weight. */
function fitWeights(from: readonly Row[]): number[] {
  const samples = from.flatMap((row) =>
    [row.read, row.labelled].map((values) => ({ values, is: row.isAnswered ? 1 : 0 })),
  );
  const found = answerFeatures.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = found.map((weight) => ridge * weight);
    for (const { values, is } of samples) {
      const error = 1 / (1 + Math.exp(-sum(found, values))) - is;
      for (let at = 0; at < slope.length; at++) slope[at] = (slope[at] as number) + error * (values[at] as number);
    }
    for (let at = 0; at < found.length; at++)
      found[at] = (found[at] as number) - (2 / samples.length) * (slope[at] as number);
  }
  found[0] = (found[0] as number) - Math.log(leastLikely / (1 - leastLikely));
  return found;
}

function sum(weightsOf: readonly number[], values: readonly number[]): number {
  return values.reduce((total, value, at) => total + value * (weightsOf[at] as number), 0);
}

function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}
