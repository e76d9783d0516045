import type { Owner } from "../matching/lexicon.ts";
import type { Reading } from "../text/reading.ts";
import { TokenKind } from "../text/tokens.ts";
import { type Word, wordAt } from "../text/words.ts";
import type { Anchors } from "./anchors.ts";

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
 * What the sentence model looks at: the words and their pieces, pairs of neighbours, what the patterns found, the
 * ties to the complaint, and where in the letter the sentence stands. Training and reviewing share this one function.
 */
export function readFeatures(draft: Reading, anchors: Anchors, number: number, sink: FeatureSink): void {
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
  let hasImpact = false;
  for (const { owner } of draft.matchesIn[number] ?? []) {
    for (const name of namesOf(owner)) sink.named(name);
    hasImpact ||= owner.of === "cue" && owner.cue === "impact";
  }
  const ties = Math.min(anchors.countIn(number), 3);
  if (ties > 0) sink.named(tieNames[ties] as string);
  if (ties > 0 && hasImpact) sink.named("ties and impact");
  sink.named(placeOf(draft, number));
}

/** The names of all features of a sentence, each once: "w word", "c piece of a word", "p pair of neighbours", and the others. */
export function sentenceFeatures(draft: Reading, anchors: Anchors, number: number): string[] {
  const features = new Set<string>();
  let before = opening;
  readFeatures(draft, anchors, number, {
    token: (word, speaks) => {
      if (speaks) for (const name of namesOfWord(word.folded)) features.add(name);
      features.add(`${pairPrefix}${before.folded} ${word.folded}`);
      before = word;
    },
    named: (name) => features.add(name),
  });
  return [...features];
}

export const pairPrefix = "p ";

const pieceLength = 4;

/** What a word tells by itself: the word, and its pieces of four letters, which its relatives and compounds share. */
export function namesOfWord(word: string): string[] {
  const names = [`w ${word}`];
  const bounded = `<${word}>`;
  for (let at = 0; at + pieceLength <= bounded.length; at++) names.push(`c ${bounded.slice(at, at + pieceLength)}`);
  return names;
}

const tellingMarks = new Set(["?", "!", "€", "£", "$"]);
const tieNames = ["", "ties 1", "ties 2", "ties 3"];
const lengthOf = (words: number) =>
  words < 6 ? "length short" : words < 14 ? "length middle" : words < 26 ? "length long" : "length longest";

const ownerNames = new WeakMap<Owner, readonly string[]>();

/** What a pattern that matched is called. */
function namesOf(owner: Owner): readonly string[] {
  let names = ownerNames.get(owner);
  if (!names) {
    names = newNamesOf(owner);
    ownerNames.set(owner, names);
  }
  return names;
}

function newNamesOf(owner: Owner): readonly string[] {
  if (owner.of === "note") return [`note ${owner.note} ${owner.grade}`, `part ${owner.note} ${owner.part}`];
  if (owner.of === "note-look-alike") return [`look-alike ${owner.note}`];
  if (owner.of === "cue") return [`cue ${owner.cue}`];
  return owner.of === "rule" ? [`rule ${owner.rule.category}`] : [];
}

function placeOf({ body }: Reading, number: number): string {
  if (number === body[0]) return "place first";
  if (number === body[1]) return "place second";
  return number === body.at(-1) ? "place last" : "place middle";
}
