import { notes } from "../../../lib/core/contract.ts";
import { collectWeights, encodeWeights, grades, type SentenceWeights } from "../../../lib/core/triad/sentence-model.ts";
import { type LabelledSentence, ownHand } from "./examples.ts";
import { type Example, trainLogistic, type Weights } from "./logistic.ts";

/** What is seen less often adds nothing on held-out letters, and weighs on every download. */
const leastOften = 4;
/** Those of the rest that change the most sums: a model stays below 200 KB. */
const mostFeatures = 8800;
/** Small steps: larger ones learn rare words by heart, and sound too sure of letters by other hands. */
const options = { classes: grades.length, epochs: 12, rate: 0.03, decay: 3e-3 };

/** What the product offers must be known well, whatever letter it is put into. */
const ownWeight = 4;

/** The weights of sentences' features: one model a note, over the same features. */
export function learnSentences(sentences: readonly LabelledSentence[]): SentenceWeights {
  const counts = countFeatures(sentences);
  const frequent = sentences.map(({ hand, features, labels }) => ({
    labels,
    weight: hand === ownHand ? ownWeight : 1,
    features: ["always", ...features.filter((name) => (counts.get(name) ?? 0) >= leastOften)].map(
      (name) => [name, 1] as const,
    ),
  }));
  const weights = notes.map((note): Weights => {
    const examples = frequent.flatMap(({ features, labels, weight }): Example[] => {
      const label = labels[note];
      return label === null ? [] : [{ features, label, weight }];
    });
    return trainLogistic(examples, options);
  });
  return collectWeights(encodeMostTelling(weights, counts));
}

function countFeatures(sentences: readonly LabelledSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of sentences) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function encodeMostTelling(weights: readonly Weights[], counts: ReadonlyMap<string, number>): Record<string, string> {
  const unknown = new Float64Array(grades.length);
  const names = new Set(weights.flatMap((ofNote) => [...ofNote.keys()]));
  const rows = [...names]
    .sort()
    .map((name) => [name, weights.flatMap((ofNote) => [...(ofNote.get(name) ?? unknown)])] as const);
  const always = Number.POSITIVE_INFINITY;
  const effect = (name: string, row: readonly number[]) =>
    Math.max(...row.map(Math.abs)) * Math.sqrt(counts.get(name) ?? always);
  const kept = rows.toSorted((a, b) => effect(...b) - effect(...a)).slice(0, mostFeatures);
  return Object.fromEntries(kept.map(([name, row]) => [name, encodeWeights(row)]));
}
