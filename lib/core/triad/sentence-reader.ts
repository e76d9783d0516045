import type { Note } from "../contract.ts";
import type { LanguageData } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import { indexAmong, placeAmong } from "../text/sorted-names.ts";
import { rememberedPerWord } from "../text/words.ts";
import type { Anchors } from "./anchors.ts";
import {
  type FeatureSink,
  namesOfWord,
  opening,
  pairPrefix,
  readOwnFeatures,
  surroundingsOf,
} from "./sentence-features.ts";
import { addWeights, type Chances, chancesOf, type SentenceWeights, weightsPerFeature } from "./sentence-model.ts";
import { type ClassesOfWord, classesOf } from "./word-classes.ts";

/** What the model knows of one word: its own features, by their lines, and the pairs that it opens, by their second word. */
interface KnownWord {
  lines: readonly number[];
  pairs: ReadonlyMap<string, number> | null;
}

type SentenceReader = (draft: Reading, anchors: Anchors, sentence: number) => Record<Note, Chances>;

/** Reads how likely a sentence is to have each grade, for each note. */
export const sentenceReaderOf = oncePer(
  ({ model, wordClasses }: Pick<LanguageData, "model" | "wordClasses">): SentenceReader =>
    createSentenceReader(model.sentences, classesOf(wordClasses)),
);

/** The same sums as `sentenceChances`, without a name put together for every feature of every sentence. */
function createSentenceReader(sentences: SentenceWeights, classes: ClassesOfWord): SentenceReader {
  const names = sentences.names.split("\n");
  /** The sentence in which each feature was counted last: it counts once. */
  const countedIn = new Int32Array(names.length);
  let counting = 0;
  const sums = new Int32Array(weightsPerFeature);
  /** Those that the token before opens. */
  let pairsBefore: KnownWord["pairs"];

  const known = rememberedPerWord((word): KnownWord => {
    const lines = namesOfWord(word, classes).map((name) => indexAmong(names, name));
    return { lines: lines.filter((line) => line >= 0), pairs: pairsFrom(names, word) };
  });

  const lines = new Map<string, number>();
  const lineOf = (name: string): number => {
    let line = lines.get(name);
    if (line === undefined) {
      line = indexAmong(names, name);
      lines.set(name, line);
    }
    return line;
  };

  const add = (line: number) => {
    if (line >= 0) addWeights(sums, sentences, line);
  };

  const count = (line: number) => {
    if (line < 0 || countedIn[line] === counting) return;
    countedIn[line] = counting;
    add(line);
  };

  const sink: FeatureSink = {
    token: (word, speaks) => {
      const { lines, pairs } = known(word);
      if (speaks) for (const line of lines) count(line);
      if (pairsBefore) count(pairsBefore.get(word.folded) ?? -1);
      pairsBefore = pairs;
    },
    named: (name) => count(lineOf(name)),
  };

  const readOwn = rememberedPerSentence((draft, number): OwnSums => {
    counting++;
    sums.fill(0);
    pairsBefore = known(opening).pairs;
    sink.named("always");
    readOwnFeatures(draft, number, sink);
    return { sums: sums.slice(), surroundings: "", chances: null };
  });

  return (draft, anchors, number) => {
    const own = readOwn(draft, number);
    const names = surroundingsOf(draft, anchors, number);
    const surroundings = names.join();
    if (own.chances === null || own.surroundings !== surroundings) {
      sums.set(own.sums);
      for (const name of names) add(lineOf(name));
      own.chances = chancesOf(sums);
      own.surroundings = surroundings;
    }
    return own.chances;
  };
}

/** What a sentence weighs by itself, and its chances in the surroundings in which it was last seen. */
interface OwnSums {
  sums: Int32Array;
  surroundings: string;
  chances: Record<Note, Chances> | null;
}

/** The pairs that a word opens, which stand together in the sorted names. */
function pairsFrom(names: readonly string[], word: string): KnownWord["pairs"] {
  const opening = `${pairPrefix}${word} `;
  const pairs = new Map<string, number>();
  for (let line = placeAmong(names, opening); names[line]?.startsWith(opening); line++)
    pairs.set((names[line] as string).slice(opening.length), line);
  return pairs.size > 0 ? pairs : null;
}
