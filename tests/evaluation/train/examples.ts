import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Note, Span, Strength } from "../../../lib/core/contract.ts";
import { inForm } from "../../../lib/core/guidance/render-text.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { gradeByPatterns } from "../../../lib/core/triad/read-triad.ts";
import { sentenceFeatures } from "../../../lib/core/triad/sentence-features.ts";
import { grades } from "../../../lib/core/triad/sentence-model.ts";
import type { Item } from "../corpus.ts";

/** The grade of a sentence for each note, as an index into `grades`; null where the labels do not tell. */
export type Labels = Record<Note, number | null>;

export interface LabelledSentence {
  features: readonly string[];
  labels: Labels;
}

/** A letter of the training split: its sentences, what patterns say, and the grades of the whole. */
export interface LabelledLetter {
  sentences: readonly LabelledSentence[];
  byPatterns: Record<Note, Strength>;
  grades: Record<Note, Strength>;
}

const absent = grades.indexOf("absent");

/** The labels of a letter tell its evidence; of its other sentences only those without any pattern of a note are sure to lack it. */
export function readLetterOf(item: Item): LabelledLetter {
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
    return [{ features: sentenceFeatures(draft, anchors, number), labels }];
  });
  return { sentences, byPatterns: triad, grades: item.triad };
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
  return readLines<BankSentence & { c?: string }>(join(corpus, "sentences"), language).map((line) =>
    readAlone(language, line),
  );
}

/** The sentences that the product itself offers for a missing note: whoever inserts one must see the note sound. */
export function readOwnSentences(language: Language): LabelledSentence[] {
  const { texts } = draftLexicon(language).language.guidance;
  return texts.flatMap(({ kind, text }) => {
    if (!(kind in keys)) return [];
    const forms = language === "nl" ? (["u", "je"] as const) : (["u"] as const);
    return forms.map((form) => readAlone(language, { s: inForm(text, form), [keys[kind as Note]]: "strong" }));
  });
}

function readAlone(language: Language, line: BankSentence & { c?: string }): LabelledSentence {
  const draft = readText(`\n${line.s}`, draftLexicon(language));
  const anchors = findAnchors(draft, line.c ? readText(line.c, complaintLexicon(language)) : null);
  const all = new Set(draft.sentences.flatMap((_, number) => sentenceFeatures(draft, anchors, number)));
  return { features: [...all].filter((name) => !name.startsWith("place ")), labels: labelsOf(line) };
}

/** Letters labelled sentence by sentence; of the grades of its sentences a letter has the best. */
export function readLetterBank(corpus: string, language: Language): LabelledLetter[] {
  return readLines<{ c: string; letter: BankSentence[] }>(join(corpus, "letters"), language).map(({ c, letter }) => {
    const text = `\n${letter.map(({ s }) => s).join("\n")}`;
    const draft = readText(text, draftLexicon(language));
    const anchors = findAnchors(draft, readText(c, complaintLexicon(language)));
    const sentences = letter.map((line) => {
      const place = spanOf(text, line.s);
      const features = draft.sentences.flatMap((sentence, number) =>
        coversHalf(place, sentence) ? sentenceFeatures(draft, anchors, number) : [],
      );
      return { features: [...new Set(features)], labels: labelsOf(line) };
    });
    const best = (note: Note) =>
      grades.find((grade) => letter.some((line) => (line[keys[note]] ?? "absent") === grade)) ?? "absent";
    return {
      sentences,
      byPatterns: gradeByPatterns(draft, anchors).triad,
      grades: { empathy: best("empathy"), apology: best("apology"), solution: best("solution") },
    };
  });
}

/** A bank may have nothing in a language. */
function readLines<T>(folder: string, language: Language): T[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(language) && name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
