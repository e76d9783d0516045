import type { Owner } from "../matching/lexicon.ts";
import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { cuesOfSentence } from "../text/sentence-cues.ts";
import { TokenKind } from "../text/tokens.ts";
import { type Word, wordAt } from "../text/words.ts";
import type { Anchors } from "./anchors.ts";
import { type ClassesOfWord, classesOf } from "./word-classes.ts";

/** What is told of a sentence, from its first token on; the same may be told more than once. */
export interface FeatureSink {
  /** A token, "#" for any number. `speaks`: it tells something by itself, not only by what stands beside it. */
  token(word: Word, speaks: boolean): void;
  /** Anything else, by its name. */
  named(name: string): void;
}

/** Stands after the last token, as "^" stands before the first. */
export const opening = wordAt("^", 0, 1);
const closing = wordAt("$", 0, 1);
const anyNumber = wordAt("#", 0, 1);

/**
 * What the sentence model looks at: the words, their pieces and classes, pairs of neighbours, what the patterns found, the
 * ties to the complaint, and where in the letter the sentence stands. Training and reviewing share this one function.
 */
function readFeatures(draft: Reading, anchors: Anchors, number: number, sink: FeatureSink): void {
  readOwnFeatures(draft, number, sink);
  for (const name of surroundingsOf(draft, anchors, number)) sink.named(name);
}

/** What a sentence tells by itself, wherever it stands and whatever it answers. */
export function readOwnFeatures(draft: Reading, number: number, sink: FeatureSink): void {
  const sentence = draft.sentences[number];
  if (!sentence) return;
  const { kind, words } = draft.tokens;
  let count = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    const word = kind[at] === TokenKind.number ? anyNumber : (words[at] as Word);
    if (kind[at] === TokenKind.word || kind[at] === TokenKind.number) {
      count++;
      sink.token(word, true);
    } else if (kind[at] !== TokenKind.newline) sink.token(word, tellingMarks.has(word.folded));
  }
  sink.token(closing, false);
  sink.named(lengthOf(count));
  for (const { owner } of draft.matchesIn[number] ?? []) for (const name of namesOf(owner)) sink.named(name);
}

/** What the complaint and the rest of the letter tell of it, each once and nothing that it tells itself. */
export function surroundingsOf(draft: Reading, anchors: Anchors, number: number): readonly string[] {
  if (!draft.sentences[number]) return [];
  const place = placeOf(draft, number);
  const ties = tieNames[Math.min(anchors.countIn(number), 3)];
  if (!ties) return [place];
  const hasImpact = cuesOfSentence(draft, number).includes("impact");
  return hasImpact ? [ties, "ties and impact", place] : [ties, place];
}

/**
 * The names of all features of a sentence, each once: "w word", "c piece of a word", "k class
 * of a word", "p pair of neighbours", and the others.
 */
export function sentenceFeatures(draft: Reading, anchors: Anchors, number: number): string[] {
  const features = new Set<string>();
  const classes = classesOf(draft.lexicon.language.wordClasses);
  let before = opening;
  readFeatures(draft, anchors, number, {
    token: (word, speaks) => {
      if (speaks) for (const name of namesOfWord(word.folded, classes)) features.add(name);
      features.add(`${pairPrefix}${before.folded} ${word.folded}`);
      before = word;
    },
    named: (name) => features.add(name),
  });
  return [...features];
}

export const pairPrefix = "p ";

const pieceLength = 4;

/** What a word tells by itself: the word, its pieces of four letters, which its relatives and compounds share, and its classes. */
export function namesOfWord(word: string, classes: ClassesOfWord): string[] {
  const names = [`w ${word}`];
  const bounded = `<${word}>`;
  for (let at = 0; at + pieceLength <= bounded.length; at++) names.push(`c ${bounded.slice(at, at + pieceLength)}`);
  for (const name of classes(word)) names.push(`k ${name}`);
  return names;
}

const tellingMarks = new Set(["?", "!", "€", "£", "$"]);
const tieNames = [null, "ties 1", "ties 2", "ties 3"];
const lengthOf = (words: number) =>
  words < 6 ? "length short" : words < 14 ? "length middle" : words < 26 ? "length long" : "length longest";

/** What a pattern that matched is called. */
const namesOf = oncePer((owner: Owner): readonly string[] => {
  if (owner.of === "note") return [`note ${owner.note} ${owner.grade}`, `part ${owner.note} ${owner.part}`];
  if (owner.of === "note-look-alike") return [`look-alike ${owner.note}`];
  if (owner.of === "cue") return [`cue ${owner.cue}`];
  return owner.of === "rule" ? [`rule ${owner.rule.category}`] : [];
});

function placeOf({ body }: Reading, number: number): string {
  if (number === body[0]) return "place first";
  if (number === body[1]) return "place second";
  return number === body.at(-1) ? "place last" : "place middle";
}
