import { type Note, notes, type Span, type Strength } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import { contains, overlaps, type Reading } from "../text/reading.ts";
import { indexAmong } from "../text/sorted-names.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Triad } from "./read-triad.ts";
import { namesOfWord, pairPrefix } from "./sentence-features.ts";
import { grades, type SentenceWeights, weightOf } from "./sentence-model.ts";
import { classesOf } from "./word-classes.ts";

/** Where the words stand that speak most for each note, in the sentences that carry it. */
export type CarryingWords = Readonly<Record<Note, readonly Span[]>>;

/** More than these would be the sentence again. */
const mostWords = 3;
/** What a word has to weigh more than it does on average towards the other grades, in twentieths. */
const leastWeight = 8;

const namesIn = oncePer(({ names }: SentenceWeights): readonly string[] => names.split("\n"));

/**
 * Why a note was read as it was: in each sentence of its evidence the phrase that a pattern found, and else the words to which the
 * model gives most weight towards the grade. Offsets are UTF-16 into the draft, `end` exclusive.
 */
export function carryingWords(draft: Reading, triad: Triad): CarryingWords {
  const of = (note: Note): Span[] => {
    const { strength, evidence } = triad[note];
    return strength === "absent" ? [] : evidence.flatMap((span) => carriersIn(draft, span, note, strength));
  };
  return Object.fromEntries(notes.map((note) => [note, of(note)])) as Record<Note, Span[]>;
}

function carriersIn(draft: Reading, sentence: Span, note: Note, strength: Exclude<Strength, "absent">): Span[] {
  const number = draft.sentences.findIndex(({ start }) => start === sentence.start);
  const phrases = (draft.matchesIn[number] ?? []).filter(
    ({ owner }) => owner.of === "note" && owner.note === note && (owner.grade === "fake") === (strength === "fake"),
  );
  if (phrases.length === 0) return heaviestWords(draft, number, note, strength);
  // A phrase within another says nothing more.
  const widest = phrases.filter((one) => !phrases.some((other) => other !== one && contains(other, one)));
  return widest
    .filter((one, at) => !widest.slice(0, at).some((other) => overlaps(other, one)))
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
}

function heaviestWords(draft: Reading, number: number, note: Note, strength: Strength): Span[] {
  const sentence = draft.sentences[number];
  if (!sentence) return [];
  const { model, wordClasses } = draft.lexicon.language;
  const names = namesIn(model.sentences);
  const classes = classesOf(wordClasses);
  const { tokens } = draft;
  const weigh = (name: string): number => {
    const line = indexAmong(names, name);
    if (line < 0) return 0;
    const towards = grades.map((_, grade) => weightOf(model.sentences, line, note, grade));
    const all = towards.reduce((sum, weight) => sum + weight, 0);
    const own = towards[grades.indexOf(strength)] ?? 0;
    return own - (all - own) / (grades.length - 1);
  };
  const weights: { at: number; weight: number }[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens.kind[at] !== TokenKind.word) continue;
    const word = tokens.words[at]?.folded ?? "";
    const own = namesOfWord(word, classes).reduce((sum, name) => sum + weigh(name), 0);
    const pairs = [
      [tokens.words[at - 1]?.folded, word],
      [word, tokens.words[at + 1]?.folded],
    ].reduce((sum, [one, other]) => sum + weigh(`${pairPrefix}${one} ${other}`) / 2, 0);
    weights.push({ at, weight: own + pairs });
  }
  const heaviest = weights
    .filter(({ weight }) => weight >= leastWeight)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, mostWords)
    .sort((one, other) => one.at - other.at);
  return heaviest.map(({ at }) => ({ start: tokens.start[at] as number, end: tokens.end[at] as number }));
}
