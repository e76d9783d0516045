import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Note, Span, Strength } from "../../../lib/core/contract.ts";
import { inForm } from "../../../lib/core/guidance/render-text.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { type NamedValue, readMood } from "../../../lib/core/triad/complaint-mood.ts";
import { gradeByPatterns } from "../../../lib/core/triad/read-triad.ts";
import { sentenceFeatures } from "../../../lib/core/triad/sentence-features.ts";
import { grades } from "../../../lib/core/triad/sentence-model.ts";
import { type Item, readItems } from "../corpus.ts";

/** The grade of a sentence for each note, as an index into `grades`; null where the labels do not tell. */
export type Labels = Record<Note, number | null>;

export interface LabelledSentence {
  /** Who wrote it, as far as the files tell: a model is judged by hands that it has not seen. */
  hand: string;
  features: readonly string[];
  labels: Labels;
}

/** A letter with its sentences, what patterns say, what its complaint tells, and the grades of the whole. */
export interface LabelledLetter {
  hand: string;
  /** Graded as a whole; the others have the best grade of their sentences. */
  isWhole: boolean;
  sentences: readonly LabelledSentence[];
  byPatterns: Record<Note, Strength>;
  mood: readonly NamedValue[];
  grades: Record<Note, Strength>;
}

const absent = grades.indexOf("absent");

/** The letters of the training split. */
export function readTrainingLetters(corpus: string, language: Language): LabelledLetter[] {
  return filesOf(corpus, "train", language).flatMap(({ path, hand }) =>
    readItems(path).map((item) => readLetterOf(item, hand)),
  );
}

/** The labels of a letter tell its evidence; of its other sentences only those without any pattern of a note are sure to lack it. */
function readLetterOf(item: Item, hand: string): LabelledLetter {
  const draft = readText(item.reply, draftLexicon(item.lang));
  const complaint = readText(item.complaint, complaintLexicon(item.lang));
  const anchors = findAnchors(draft, complaint);
  const { hits, triad } = gradeByPatterns(draft, anchors);
  const sentences = draft.sentences.flatMap((sentence, number) => {
    if (draft.parts[number] !== "body") return [];
    const label = (note: Note): number | null => {
      const evidence = (item.evidence[note] ?? []).some((words) => coversHalf(spanOf(item.reply, words), sentence));
      if (evidence) return grades.indexOf(item.triad[note]);
      return hits.some((hit) => hit.note === note && hit.sentence === number) ? null : absent;
    };
    const labels = { empathy: label("empathy"), apology: label("apology"), solution: label("solution") };
    return [{ hand, features: sentenceFeatures(draft, anchors, number), labels }];
  });
  return { hand, isWhole: true, sentences, byPatterns: triad, mood: readMood(complaint), grades: item.triad };
}

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function coversHalf(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return one.start >= 0 && common > 0 && common >= Math.min(one.end - one.start, other.end - other.start) / 2;
}

interface BankSentence {
  s: string;
  e?: Strength;
  a?: Strength;
  o?: Strength;
}

const keys = { empathy: "e", apology: "a", solution: "o" } as const;
const labelsOf = (sentence: BankSentence): Labels => {
  const label = (note: Note) => grades.indexOf(sentence[keys[note]] ?? "absent");
  return { empathy: label("empathy"), apology: label("apology"), solution: label("solution") };
};

/** Single sentences, labelled by themselves: where in a letter they would stand is not known. */
export function readSentenceBank(corpus: string, language: Language): LabelledSentence[] {
  return filesOf(corpus, "sentences", language).flatMap(({ path, hand }) =>
    readLines<BankSentence & { c?: string }>(path).map((line) => readAlone(language, hand, line)),
  );
}

/** Whose the sentences are that the product itself offers. */
export const ownHand = "ours";

/** A sentence that the product itself offers for a missing note. */
export interface OwnSentence extends LabelledSentence {
  note: Note;
  byPatterns: Record<Note, Strength>;
}

/** The sentences that the product itself offers: whoever inserts one must see the note sound. */
export function readOwnSentences(language: Language): OwnSentence[] {
  const { texts } = draftLexicon(language).language.guidance;
  return texts.flatMap(({ kind, text }) => {
    if (!(kind in keys)) return [];
    const note = kind as Note;
    const forms = language === "nl" ? (["u", "je"] as const) : (["u"] as const);
    return forms.map((form) => ({
      ...readAlone(language, ownHand, { s: inForm(text, form), [keys[note]]: "strong" }),
      note,
    }));
  });
}

function readAlone(language: Language, hand: string, line: BankSentence & { c?: string }): Omit<OwnSentence, "note"> {
  const draft = readText(`\n${line.s}`, draftLexicon(language));
  const anchors = findAnchors(draft, line.c ? readText(line.c, complaintLexicon(language)) : null);
  const all = new Set(draft.sentences.flatMap((_, number) => sentenceFeatures(draft, anchors, number)));
  const features = [...all].filter((name) => !name.startsWith("place "));
  return { hand, features, labels: labelsOf(line), byPatterns: gradeByPatterns(draft, anchors).triad };
}

/** Letters labelled sentence by sentence; of the grades of its sentences a letter has the best. */
export function readLetterBank(corpus: string, language: Language): LabelledLetter[] {
  return filesOf(corpus, "letters", language).flatMap(({ path, hand }) =>
    readLines<{ c: string; letter: BankSentence[] }>(path).map((line) => readBankLetter(language, hand, line)),
  );
}

function readBankLetter(
  language: Language,
  hand: string,
  { c, letter }: { c: string; letter: readonly BankSentence[] },
): LabelledLetter {
  const text = `\n${letter.map(({ s }) => s).join("\n")}`;
  const draft = readText(text, draftLexicon(language));
  const complaint = readText(c, complaintLexicon(language));
  const anchors = findAnchors(draft, complaint);
  const sentences = letter.map((line) => {
    const place = spanOf(text, line.s);
    const features = draft.sentences.flatMap((sentence, number) =>
      coversHalf(place, sentence) ? sentenceFeatures(draft, anchors, number) : [],
    );
    return { hand, features: [...new Set(features)], labels: labelsOf(line) };
  });
  const best = (note: Note) =>
    grades.find((grade) => letter.some((line) => (line[keys[note]] ?? "absent") === grade)) ?? "absent";
  return {
    hand,
    isWhole: false,
    sentences,
    byPatterns: gradeByPatterns(draft, anchors).triad,
    mood: readMood(complaint),
    grades: { empathy: best("empathy"), apology: best("apology"), solution: best("solution") },
  };
}

interface CorpusFile {
  path: string;
  hand: string;
}

/** The files of a language; there may be none. Files of one name in different folders are by one hand. */
function filesOf(corpus: string, folder: string, language: Language): CorpusFile[] {
  return readdirSync(join(corpus, folder))
    .filter((name) => name.startsWith(language) && name.endsWith(".jsonl"))
    .sort()
    .map((name) => {
      const called = name.slice(language.length, -".jsonl".length);
      return { path: join(corpus, folder, name), hand: sameHand[called] ?? called };
    });
}

/** The letters of the third round came with the mixed answers. */
const sameHand: Readonly<Record<string, string>> = { "-3": "-mixed" };

function readLines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
