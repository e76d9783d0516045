import type { Note } from "../contract.ts";
import type { Reading } from "../text/reading.ts";
import { rememberedPerWord } from "../text/words.ts";
import type { Anchors } from "./anchors.ts";
import { type FeatureSink, namesOfWord, opening, pairPrefix, readFeatures } from "./sentence-features.ts";
import { type Chances, chancesOf, readWeights, type TriadModel, weightsPerFeature } from "./sentence-model.ts";

/** What the model knows of one word: the rows of its weights, and those of the pairs that it opens. */
interface KnownWord {
  rows: readonly number[];
  pairs: ReadonlyMap<string, number> | undefined;
}

export type SentenceReader = (draft: Reading, anchors: Anchors, sentence: number) => Record<Note, Chances>;

const readers = new WeakMap<object, SentenceReader>();

/** Reads how likely a sentence is to have each grade, for each note; made once for each model. */
export function sentenceReaderOf({ sentences }: Pick<TriadModel, "sentences">): SentenceReader {
  let reader = readers.get(sentences);
  if (!reader) {
    reader = createSentenceReader(sentences);
    readers.set(sentences, reader);
  }
  return reader;
}

/** The same sums as `sentenceChances`, without a name put together for every feature of every sentence. */
function createSentenceReader(sentences: TriadModel["sentences"]): SentenceReader {
  const names = Object.keys(sentences);
  const weights = readWeights(Object.values(sentences));
  const rowOf = new Map(names.map((name, row) => [name, row]));
  const pairsOf = pairsByFirst(names);
  /** The sentence in which each row was counted last: a feature counts once. */
  const countedIn = new Int32Array(names.length);
  let counting = 0;
  const sums = new Int32Array(weightsPerFeature);
  /** Those that the token before opens. */
  let pairsBefore: KnownWord["pairs"];

  const known = rememberedPerWord(
    (word): KnownWord => ({
      rows: namesOfWord(word).flatMap((name) => rowOf.get(name) ?? []),
      pairs: pairsOf.get(word),
    }),
  );

  const count = (row: number | undefined) => {
    if (row === undefined || countedIn[row] === counting) return;
    countedIn[row] = counting;
    const from = row * weightsPerFeature;
    for (let at = 0; at < weightsPerFeature; at++) sums[at] = (sums[at] as number) + (weights[from + at] as number);
  };

  const sink: FeatureSink = {
    token: (word, speaks) => {
      const { rows, pairs } = known(word);
      if (speaks) for (const row of rows) count(row);
      if (pairsBefore) count(pairsBefore.get(word.folded));
      pairsBefore = pairs;
    },
    named: (name) => count(rowOf.get(name)),
  };

  return (draft, anchors, number) => {
    counting++;
    sums.fill(0);
    pairsBefore = known(opening).pairs;
    sink.named("always");
    readFeatures(draft, anchors, number, sink);
    return chancesOf(sums);
  };
}

/** The rows of the pairs, by their first word and then by their second. */
function pairsByFirst(names: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const pairs = new Map<string, Map<string, number>>();
  for (const [row, name] of names.entries()) {
    if (!name.startsWith(pairPrefix)) continue;
    const [first, second] = name.slice(pairPrefix.length).split(" ") as [string, string];
    const list = pairs.get(first);
    if (list) list.set(second, row);
    else pairs.set(first, new Map([[second, row]]));
  }
  return pairs;
}
