import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Language, type Note, notes, type Strength } from "../../../lib/core/contract.ts";
import {
  type Chances,
  collectWeights,
  encodeWeights,
  grades,
  letterFeatures,
  letterGrade,
  sentenceChances,
  type TriadModel,
} from "../../../lib/core/triad/sentence-model.ts";
import { readSplit } from "../corpus.ts";
import { isPresent } from "../score.ts";
import {
  type LabelledLetter,
  type LabelledSentence,
  readLetterBank,
  readLetterOf,
  readOwnSentences,
  readSentenceBank,
} from "./examples.ts";
import { type Example, trainLogistic, type Weights } from "./logistic.ts";

/**
 * npm run train: learns the triad models of both languages from the training split and the banks of labelled sentences,
 * never from the test split, and writes them beside the language's patterns. The same data gives the same models.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = here("../../corpus");
const folds = 5;
/** What is seen less often adds nothing on held-out letters, and weighs on every download. */
const leastOften = 4;
/** Those of the rest that change the most sums: a model stays below 200 KB. */
const mostFeatures = 8800;
/** Letters of the bank were graded by their sentences, not as a whole, so they count for less. */
const bankWeight = 0.3;
const sentenceOptions = { classes: grades.length, epochs: 12, rate: 0.1, decay: 3e-4 };
const letterOptions = { classes: grades.length, epochs: 60, rate: 0.3, decay: 1e-3 };

for (const language of ["nl", "en"] as const) {
  const { model, report } = learn(language);
  writeFileSync(here(`../../../lib/core/languages/${language}/triad/model.json`), `${JSON.stringify(model)}\n`);
  process.stdout.write(`${report.join("\n")}\n`);
}

function learn(language: Language): { model: TriadModel; report: string[] } {
  const real = readSplit(corpus, "train")
    .filter(({ lang }) => lang === language)
    .map(readLetterOf);
  const letters = [...real, ...readLetterBank(corpus, language)];
  const bank = [...readSentenceBank(corpus, language), ...readOwnSentences(language)];
  const inFold = (fold: number) => letters.filter((_, i) => i % folds === fold);
  const outside = (fold: number) => letters.filter((_, i) => i % folds !== fold);

  // Few letters say the same thing badly and well; two put together do.
  const joined = Array.from({ length: folds }, (_, fold) => joinPairs(inFold(fold)));
  const joinedOutside = (fold: number) => joined.filter((_, i) => i !== fold).flat();

  // What the letter model sees must come from sentences that the sentence model has not seen.
  const heldOut = new Map<LabelledLetter, Record<Note, [string, number][]>>();
  for (let fold = 0; fold < folds; fold++) {
    const sentences = learnSentences([...outside(fold).flatMap((letter) => letter.sentences), ...bank]);
    for (const letter of [...inFold(fold), ...(joined[fold] ?? [])]) heldOut.set(letter, featuresOf(letter, sentences));
  }
  const learnLetters = (from: readonly LabelledLetter[]) =>
    byNote((note) =>
      rounded(
        trainLogistic(
          from.map((letter) => ({
            features: heldOut.get(letter)?.[note] ?? [],
            label: grades.indexOf(letter.grades[note]),
            weight: real.includes(letter) ? 1 : bankWeight,
          })),
          letterOptions,
        ),
      ),
    );

  const report = [
    `${language}: ${letters.length} letters, ${bank.length} sentences beside them; on held-out letters of the corpus:`,
  ];
  const predicted = new Map<LabelledLetter, Record<Note, Strength>>();
  for (let fold = 0; fold < folds; fold++) {
    const model = { letters: learnLetters([...outside(fold), ...joinedOutside(fold)]) };
    for (const letter of inFold(fold).filter((letter) => real.includes(letter)))
      predicted.set(
        letter,
        byNote((note) => letterGrade(model, note, heldOut.get(letter)?.[note] ?? [])),
      );
  }
  for (const note of notes) report.push(`  ${note}: ${score(note, predicted)}`);

  const sentences = learnSentences([...letters.flatMap((letter) => letter.sentences), ...bank]);
  return { model: { sentences, letters: learnLetters([...letters, ...joined.flat()]) }, report };
}

/** Each letter with the next: of two grades of a note the better one holds. */
function joinPairs(letters: readonly LabelledLetter[]): LabelledLetter[] {
  const better = (one: Strength, other: Strength) => grades.find((grade) => grade === one || grade === other) ?? one;
  return letters.slice(1).map((other, i) => {
    const one = letters[i] as LabelledLetter;
    return {
      sentences: [...one.sentences, ...other.sentences],
      byPatterns: byNote((note) => better(one.byPatterns[note], other.byPatterns[note])),
      grades: byNote((note) => better(one.grades[note], other.grades[note])),
    };
  });
}

function byNote<T>(make: (note: Note) => T): Record<Note, T> {
  return { empathy: make("empathy"), apology: make("apology"), solution: make("solution") };
}

/** One model a note, over the same features. */
function learnSentences(sentences: readonly LabelledSentence[]): TriadModel["sentences"] {
  const counts = new Map<string, number>();
  for (const { features } of sentences) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const frequent = sentences.map(({ features, labels }) => ({
    labels,
    features: ["always", ...features.filter((name) => (counts.get(name) ?? 0) >= leastOften)].map(
      (name) => [name, 1] as const,
    ),
  }));
  const weights = byNote((note) => {
    const examples = frequent.flatMap(({ features, labels }): Example[] => {
      const label = labels[note];
      return label === null ? [] : [{ features, label, weight: 1 }];
    });
    return trainLogistic(examples, sentenceOptions);
  });
  const names = new Set(notes.flatMap((note) => [...weights[note].keys()]));
  const rowOf = (name: string) => notes.flatMap((note) => [...(weights[note].get(name) ?? new Float64Array(4))]);
  const rows = [...names].sort().map((name) => [name, rowOf(name)] as const);
  const always = Number.POSITIVE_INFINITY;
  const effect = (name: string, row: readonly number[]) =>
    Math.max(...row.map(Math.abs)) * Math.sqrt(counts.get(name) ?? always);
  const kept = rows.toSorted((a, b) => effect(...b) - effect(...a)).slice(0, mostFeatures);
  return collectWeights(Object.fromEntries(kept.map(([name, row]) => [name, encodeWeights(row)])));
}

function rounded(weights: Weights): Record<string, readonly number[]> {
  return Object.fromEntries(
    [...weights].map(([name, row]) => [name, [...row].map((weight) => Math.round(weight * 100))]),
  );
}

function featuresOf(letter: LabelledLetter, sentences: TriadModel["sentences"]): Record<Note, [string, number][]> {
  const chances = letter.sentences.map(({ features }) => sentenceChances({ sentences }, features));
  return byNote((note) =>
    letterFeatures(
      chances.map((of): Chances => of[note]),
      letter.byPatterns[note],
    ),
  );
}

function score(note: Note, predicted: ReadonlyMap<LabelledLetter, Record<Note, Strength>>): string {
  const pairs = [...predicted].map(([letter, said]) => [letter.grades[note], said[note]] as const);
  const right = pairs.filter(([is, said]) => is === said).length;
  const both = pairs.filter(([is, said]) => isPresent(is) && isPresent(said)).length;
  const either = pairs.filter(([is, said]) => isPresent(is) !== isPresent(said)).length;
  return `four grades ${(right / pairs.length).toFixed(3)}, present F1 ${((2 * both) / (2 * both + either)).toFixed(3)}`;
}
