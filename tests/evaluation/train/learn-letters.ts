import { type Note, notes, type Strength } from "../../../lib/core/contract.ts";
import type { NamedValue } from "../../../lib/core/triad/complaint-mood.ts";
import { type LetterView, letterFeatures } from "../../../lib/core/triad/letter-features.ts";
import { grades, sentenceChances, type TriadModel } from "../../../lib/core/triad/sentence-model.ts";
import type { LabelledLetter, OwnSentence } from "./examples.ts";
import { type Example, trainLogistic, type Weights } from "./logistic.ts";

/** Letters of the bank were graded by their sentences, not as a whole, so they count for less. */
const bankWeight = 0.3;
const options = { classes: grades.length, epochs: 30, rate: 0.3, decay: 1e-3 };

/** What a sentence model that has not seen the letter makes of it. */
export interface ReadLetter {
  letter: LabelledLetter;
  /** Whether it is one letter, as it was written. */
  isOne: boolean;
  /** Of its sentences. */
  chances: LetterView["chances"];
  /** What the letter may teach. */
  notes: readonly Note[];
  /** With its complaint, and as if there were none. */
  features: Record<Note, NamedValue[]>;
  featuresAlone: Record<Note, NamedValue[]>;
}

/**
 * Reads letters of one hand, and besides each together with the next, and with a sentence of ours for what it lacks: few
 * letters say the same thing badly and well.
 */
export function readLetters(
  letters: readonly LabelledLetter[],
  own: readonly OwnSentence[],
  sentences: TriadModel["sentences"],
): ReadLetter[] {
  const read = (letter: LabelledLetter, isOne: boolean, teaches: readonly Note[] = notes): ReadLetter => {
    const chances = letter.sentences.map(({ features }) => sentenceChances({ sentences }, features));
    const view = { chances, byPatterns: letter.byPatterns, categories: categoriesOf(letter) };
    return {
      letter,
      isOne,
      chances,
      notes: teaches,
      features: letterFeatures({ ...view, mood: letter.mood }),
      featuresAlone: letterFeatures({ ...view, mood: [] }),
    };
  };
  return [
    ...letters.map((letter) => read(letter, true)),
    ...joinPairs(letters).map((pair) => read(pair, false)),
    ...mendAll(letters, own).map(([letter, note]) => read(letter, false, [note])),
  ];
}

/** The letter model: for each note, weights of what stands out in a letter. A review may come without a complaint. */
export function learnLetters(letters: readonly ReadLetter[]): TriadModel["letters"] {
  return byNote((note) => {
    const examples = letters.flatMap(({ letter, isOne, notes, features, featuresAlone }): Example[] => {
      if (!notes.includes(note)) return [];
      const label = grades.indexOf(letter.grades[note]);
      const weight = (isOne && letter.isWhole ? 1 : bankWeight) / 2;
      return [
        { features: features[note], label, weight },
        { features: featuresAlone[note], label, weight },
      ];
    });
    return rounded(trainLogistic(examples, options));
  });
}

const rulePrefix = "rule ";

function categoriesOf({ sentences }: LabelledLetter): Set<string> {
  const names = sentences.flatMap(({ features }) => features.filter((name) => name.startsWith(rulePrefix)));
  return new Set(names.map((name) => name.slice(rulePrefix.length)));
}

/** Letters that lack a note with a sentence for it, and that sentence by itself: of either the note is strong. */
function mendAll(letters: readonly LabelledLetter[], own: readonly OwnSentence[]): [LabelledLetter, Note][] {
  return notes.flatMap((note) => {
    const offered = own.filter((sentence) => sentence.note === note);
    const lacking = letters.filter(({ grades }) => grades[note] === "fake" || grades[note] === "absent");
    return lacking.flatMap((letter, i): [LabelledLetter, Note][] => {
      const sentence = offered[i % offered.length];
      if (!sentence) return [];
      const grades = { ...letter.grades, [note]: "strong" as const };
      const byPatterns = byNote((one) => better(letter.byPatterns[one], sentence.byPatterns[one]));
      const alone = { ...letter, sentences: [sentence], byPatterns: sentence.byPatterns, grades };
      return [
        [{ ...letter, sentences: [...letter.sentences, sentence], byPatterns, grades }, note],
        [alone, note],
      ];
    });
  });
}

const better = (one: Strength, other: Strength) => grades.find((grade) => grade === one || grade === other) ?? one;

/** Each letter with the next: of two grades of a note the better one holds. */
function joinPairs(letters: readonly LabelledLetter[]): LabelledLetter[] {
  return letters.slice(1).map((other, i) => {
    const one = letters[i] as LabelledLetter;
    return {
      ...one,
      sentences: [...one.sentences, ...other.sentences],
      byPatterns: byNote((note) => better(one.byPatterns[note], other.byPatterns[note])),
      grades: byNote((note) => better(one.grades[note], other.grades[note])),
    };
  });
}

function rounded(weights: Weights): Record<string, readonly number[]> {
  return Object.fromEntries(
    [...weights].map(([name, row]) => [name, [...row].map((weight) => Math.round(weight * 100))]),
  );
}

/** One of something for each note. */
export function byNote<T>(make: (note: Note) => T): Record<Note, T> {
  return Object.fromEntries(notes.map((note) => [note, make(note)])) as Record<Note, T>;
}
