import { type Note, notes, type Strength } from "../contract.ts";
import { indexAmong } from "../text/sorted-names.ts";

/** The grades that a sentence can have for a note, in the order of a model's weights. "absent": it is about something else. */
export const grades = ["strong", "weak", "fake", "absent"] as const satisfies readonly Strength[];

/** How likely each of `grades` is. */
export type Chances = readonly number[];

/**
 * Two linear models (multinomial logistic regressions), trained by `npm run train`. `letters`: for each note, weights
 * towards each grade, in hundredths, of what stands out in a letter (see `letterFeatures`).
 */
export interface TriadModel {
  sentences: SentenceWeights;
  letters: Readonly<Record<Note, Readonly<Record<string, readonly number[]>>>>;
}

/**
 * The features of sentences and what they weigh. For each feature a character for each weight: towards each grade of the
 * first of `notes`, then of the second, and so on; a weight is the character's code less 80, in twentieths.
 */
export interface SentenceWeights {
  /** A line for each feature, sorted. */
  names: string;
  weights: string;
}

/** One towards each grade of each note. */
export const weightsPerFeature = notes.length * grades.length;

const middle = 80;
const step = 1 / 20;
const furthest = 45;

/** The weights of one feature, as `SentenceWeights` holds them. */
export function encodeWeights(weights: readonly number[]): string {
  const within = (weight: number) => Math.max(-furthest, Math.min(furthest, Math.round(weight / step)));
  return String.fromCharCode(...weights.map((weight) => middle + within(weight)));
}

/** Puts the encoded weights of features together, by their names. */
export function collectWeights(byName: Readonly<Record<string, string>>): SentenceWeights {
  const names = Object.keys(byName).sort();
  return { names: names.join("\n"), weights: names.map((name) => byName[name]).join("") };
}

/** Adds the weights of a feature, given by its line, to the sums. */
export function addWeights(sums: Int32Array, { weights }: SentenceWeights, line: number): void {
  const from = line * weightsPerFeature;
  for (let at = 0; at < weightsPerFeature; at++)
    sums[at] = (sums[at] as number) + weights.charCodeAt(from + at) - middle;
}

/** What one feature, by its line, weighs towards a grade (an index into `grades`) of a note, in twentieths. */
export function weightOf({ weights }: SentenceWeights, line: number, note: Note, grade: number): number {
  return weights.charCodeAt(line * weightsPerFeature + notes.indexOf(note) * grades.length + grade) - middle;
}

/** How likely a sentence with these features is to have each grade, for each note. */
export function sentenceChances(
  { sentences }: Pick<TriadModel, "sentences">,
  features: readonly string[],
): Record<Note, Chances> {
  const sums = new Int32Array(weightsPerFeature);
  const names = sentences.names.split("\n");
  for (const feature of ["always", ...features]) {
    const line = indexAmong(names, feature);
    if (line >= 0) addWeights(sums, sentences, line);
  }
  return chancesOf(sums);
}

/** The chances of each grade, for each note, from sums of weights. */
export function chancesOf(sums: Int32Array): Record<Note, Chances> {
  return {
    empathy: softmax(sums, 0),
    apology: softmax(sums, grades.length),
    solution: softmax(sums, 2 * grades.length),
  };
}

/** The likeliest grade of a letter for a note. */
export function letterGrade(
  model: Pick<TriadModel, "letters">,
  note: Note,
  features: readonly (readonly [string, number])[],
): Strength {
  const sums = grades.map(() => 0);
  for (const [name, value] of features) {
    const weights = model.letters[note][name];
    if (weights)
      for (let at = 0; at < sums.length; at++)
        sums[at] = (sums[at] as number) + (value * (weights[at] as number)) / 100;
  }
  return grades[sums.indexOf(Math.max(...sums))] ?? "absent";
}

/** So likely is a sentence truly to bear a note that nothing hollow beside it takes the note away. */
const surelyPresent = 0.8;

/** Of several grades the best one holds: a letter that seems hollow has the grade of a sentence that surely is not. */
export function unlessSurelyPresent(grade: Strength, sentences: readonly Chances[]): Strength {
  if (grade !== "fake") return grade;
  for (const [strong = 0, weak = 0] of sentences)
    if (strong + weak >= surelyPresent) return strong >= weak ? "strong" : "weak";
  return grade;
}

/** Of the sums from `from` on, one a grade. */
function softmax(sums: Int32Array, from: number): number[] {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + grades.length; at++) most = Math.max(most, sums[at] as number);
  const powers: number[] = [];
  let total = 0;
  for (let at = from; at < from + grades.length; at++) {
    const power = Math.exp(((sums[at] as number) - most) * step);
    powers.push(power);
    total += power;
  }
  return powers.map((power) => power / total);
}
