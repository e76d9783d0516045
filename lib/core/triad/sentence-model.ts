import { type Note, notes, type Strength } from "../contract.ts";

/** The grades that a sentence can have for a note, in the order of a model's weights. "absent": it is about something else. */
export const grades = ["strong", "weak", "fake", "absent"] as const satisfies readonly Strength[];

/** How likely each of `grades` is. */
export type Chances = readonly number[];

/**
 * Two linear models (multinomial logistic regressions), trained by `npm run train`. `sentences`: for each feature of a
 * sentence, a character for each weight: towards each grade of the first of `notes`, then of the second, and so on; a
 * weight is the character's code less 80, in twentieths. `letters`: for each note, weights towards each grade, in
 * hundredths, of what stands out among a letter's sentences.
 */
export interface TriadModel {
  sentences: Readonly<Record<string, string>>;
  letters: Readonly<Record<Note, Readonly<Record<string, readonly number[]>>>>;
}

const middle = 80;
const step = 1 / 20;
const furthest = 45;

/** Weights as `TriadModel` holds them. */
export function encodeWeights(weights: readonly number[]): string {
  const within = (weight: number) => Math.max(-furthest, Math.min(furthest, Math.round(weight / step)));
  return String.fromCharCode(...weights.map((weight) => middle + within(weight)));
}

const tables = new WeakMap<object, ReadonlyMap<string, string>>();

/** As a map: looking up names that were put together just now is much quicker there than in an object. */
function tableOf({ sentences }: Pick<TriadModel, "sentences">): ReadonlyMap<string, string> {
  let table = tables.get(sentences);
  if (!table) {
    table = new Map(Object.entries(sentences));
    tables.set(sentences, table);
  }
  return table;
}

/** How likely a sentence with these features is to have each grade, for each note. */
export function sentenceChances(
  model: Pick<TriadModel, "sentences">,
  features: readonly string[],
): Record<Note, Chances> {
  const sums = new Float64Array(notes.length * grades.length);
  const table = tableOf(model);
  const add = (feature: string) => {
    const weights = table.get(feature);
    if (weights !== undefined)
      for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (weights.charCodeAt(i) - middle) * step;
  };
  add("always");
  for (const feature of features) add(feature);
  const [empathy, apology, solution] = notes.map((_, at) => softmax([...sums.subarray(at * 4, at * 4 + 4)]));
  return { empathy, apology, solution } as Record<Note, Chances>;
}

/**
 * What stands out among a letter's sentences for one note: the highest chances, the second highest, how many sentences
 * there are, and what the patterns alone say.
 */
export function letterFeatures(sentences: readonly Chances[], byPatterns: Strength): [name: string, value: number][] {
  const ranked = (chance: (of: Chances) => number) => sentences.map(chance).sort((a, b) => b - a);
  const at = (grade: number) => (chances: Chances) => chances[grade] as number;
  const isPresent = (chances: Chances) => at(0)(chances) + at(1)(chances);
  const [strong = 0, secondStrong = 0] = ranked(at(0));
  const [present = 0, secondPresent = 0] = ranked(isPresent);
  return [
    ["always", 1],
    ["strong", logOdds(strong)],
    ["second strong", logOdds(secondStrong)],
    ["weak", logOdds(ranked(at(1))[0] ?? 0)],
    ["fake", logOdds(ranked(at(2))[0] ?? 0)],
    ["present", logOdds(present)],
    ["second present", logOdds(secondPresent)],
    ["length", Math.log(1 + sentences.length)],
    [`patterns ${byPatterns}`, 1],
  ];
}

/** The likeliest grade of a letter for a note. */
export function letterGrade(
  model: Pick<TriadModel, "letters">,
  note: Note,
  features: readonly (readonly [string, number])[],
): Strength {
  const sums = grades.map((_, grade) =>
    features.reduce((sum, [name, value]) => sum + (value * (model.letters[note][name]?.[grade] ?? 0)) / 100, 0),
  );
  return grades[sums.indexOf(Math.max(...sums))] ?? "absent";
}

/** Kept away from the ends, so that one very sure sentence does not outweigh all others. */
const logOdds = (chance: number) => Math.log((chance + 0.01) / (1.01 - chance));

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
