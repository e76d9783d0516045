import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type AnswerFeature, answerFeatures, createAnswers } from "../../lib/core/complaint/answers.ts";
import { findAsked } from "../../lib/core/complaint/asked.ts";
import type { NoteReading } from "../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon } from "../../lib/core/languages/languages.ts";
import { overlaps, readText } from "../../lib/core/text/reading.ts";
import { readTriad } from "../../lib/core/triad/read-triad.ts";
import { type Item, readSplit } from "./corpus.ts";

// Fits the weights that tell whether a question is answered, on the training split and the complaints that have a reply,
// and writes them into the engine:
//   node tests/evaluation/fit-answers.ts
// Each question counts twice: with the solution as the engine reads it, and as it is labelled, so that the weights hold
// when the reading of the solution gets better. Prints the F1 of open questions on held-out tenths.

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folds = 10;
const ridge = 4;
const rounds = 4000;
/** A question counts as answered only when that is this likely: an open one that is called answered does more harm. */
const leastLikely = 0.6;

/** What is needed of an item; where the solution is not labelled, it is taken as the engine reads it. */
type Answered = Pick<Item, "id" | "lang" | "complaint" | "reply" | "questions"> &
  Partial<Pick<Item, "evidence" | "triad">>;

const complaintSchema = z.object({
  id: z.string(),
  lang: z.enum(["nl", "en"]),
  complaint: z.string(),
  reply: z.string().optional(),
  questions: z.array(z.object({ text: z.string(), answered: z.boolean().optional() })),
});

interface Row {
  item: string;
  lang: string;
  isAnswered: boolean;
  read: readonly number[];
  labelled: readonly number[];
}

/** A complaint and its sister in the other language share a fold. */
const sisterless = (item: string) => item.replace(/^(nl|en)-(?=q)/, "");

const rows = [...readSplit(here("../corpus"), "train"), ...readComplaints()].flatMap(rowsOf);
process.stdout.write(`${rows.length} questions, ${rows.filter((row) => !row.isAnswered).length} open\n`);
const judged = heldOut();
for (const lang of ["nl", "en"])
  process.stdout.write(`open questions, F1 on held-out items, ${lang}: ${openF1(judged, lang).toFixed(3)}\n`);
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

function readComplaints(): Answered[] {
  const folder = here("../corpus/complaints");
  return readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").trim().split("\n"))
    .map((line) => complaintSchema.parse(JSON.parse(line)))
    .flatMap(({ reply, questions, ...item }) => {
      if (reply === undefined) return [];
      return [
        { ...item, reply, questions: questions.map(({ text, answered }) => ({ text, answered: answered === true })) },
      ];
    });
}

function rowsOf(item: Answered): Row[] {
  const complaint = readText(item.complaint, complaintLexicon(item.lang));
  const draft = readText(item.reply, draftLexicon(item.lang));
  const labels = (item.questions ?? []).map(({ text, answered }) => {
    const start = item.complaint.indexOf(text);
    return { start, end: start + text.length, answered };
  });
  const all = findAsked(complaint);
  const read = createAnswers(complaint, draft, all, readTriad(draft, complaint).solution);
  const labelled = item.triad ? createAnswers(complaint, draft, all, labelledSolution(item as Item)) : read;
  return labels.flatMap((label) => {
    const asked = all.find((one) => overlaps(one, label));
    if (!asked) return [];
    const values = (found: Record<AnswerFeature, number>) => answerFeatures.map((name) => found[name]);
    return [
      {
        item: item.id,
        lang: item.lang,
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

interface Judged extends Row {
  saysOpen: boolean;
}

function openF1(all: readonly Judged[], lang: string): number {
  const own = all.filter((row) => row.lang === lang);
  const right = own.filter((row) => row.saysOpen && !row.isAnswered).length;
  const said = own.filter((row) => row.saysOpen).length;
  return (2 * right) / (said + own.filter((row) => !row.isAnswered).length);
}

function heldOut(): Judged[] {
  const items = [...new Set(rows.map(({ item }) => sisterless(item)))];
  const foldOf = new Map(items.map((item, at) => [item, at % folds]));
  return Array.from({ length: folds }, (_, fold) => {
    const fitted = fitWeights(rows.filter(({ item }) => foldOf.get(sisterless(item)) !== fold));
    return rows
      .filter(({ item }) => foldOf.get(sisterless(item)) === fold)
      .map((row) => ({ ...row, saysOpen: sum(fitted, row.read) <= 0 }));
  }).flat();
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
