import type { Note, Strength } from "../contract.ts";

/** The grades that a sentence can have for a note, in the order of a model's weights. "absent": it is about something else. */
export const sentenceGrades = ["strong", "weak", "fake", "absent"] as const satisfies readonly Strength[];

/**
 * A linear model over sentence features (multinomial logistic regression): for each note, a feature's weight towards
 * each of `sentenceGrades`. Trained by `npm run train`; plain data.
 */
export interface SentenceModel {
  /** Feature → weights, four a note, notes in the order of `notes`; in hundredths. */
  weights: Readonly<Record<string, readonly number[]>>;
}

export type GradeChances = readonly [strong: number, weak: number, fake: number, absent: number];

const notesInOrder: readonly Note[] = ["empathy", "apology", "solution"];

/** How likely a sentence with these features is to have each grade, for each note. */
export function gradeChances(model: SentenceModel, features: readonly string[]): Record<Note, GradeChances> {
  const sums = new Float64Array(notesInOrder.length * sentenceGrades.length);
  for (const feature of features) {
    const weights = model.weights[feature];
    if (weights) for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights[i] as number) / 100;
  }
  const chances = (note: number) => softmax(sums.subarray(note * 4, note * 4 + 4));
  return { empathy: chances(0), apology: chances(1), solution: chances(2) };
}

function softmax(sums: Float64Array): GradeChances {
  const most = Math.max(...sums);
  const powers = [...sums].map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total) as unknown as GradeChances;
}
