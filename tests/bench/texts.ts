import { join } from "node:path";
import type { Language } from "../../lib/core/contract.ts";
import { type Item, readSplit } from "../evaluation/corpus.ts";
import { shuffle } from "./random.ts";

export interface Letter {
  text: string;
  complaint: string;
}

/** Enough for the longest run; see `createWriters`. */
export const parts = 8;

/** The training replies. What the engine is judged on (the test split) is never opened here. */
export function readCorpus(): Item[] {
  return readSplit(join(import.meta.dirname, "..", "corpus"), "train");
}

/** The replies of one language that come nearest to a number of words. */
export function pickReplies(corpus: readonly Item[], language: Language, count: number, words: number): Letter[] {
  const distance = ({ reply }: Item) => Math.abs(countWords(reply) - words);
  return corpus
    .filter(({ lang }) => lang === language)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, count)
    .map(({ reply, complaint }) => ({ text: reply, complaint }));
}

export interface Writer {
  /** A letter of about so many words, with greeting and sign-off, and a complaint of 50 words. */
  letter(words: number): Letter;
}

/** Gives the writer of a language and a part of all there is, from 0 up to `parts`. */
export type Writers = (language: Language, part: number) => Writer;

/**
 * Writers of letters that nobody has read before, the same ones in every run. Each sentence is the beginning of a sentence
 * of the corpus and the end of another one, and no such pair comes twice: a cache of texts or of sentences would flatter
 * whoever has one. Writers of different parts have no sentence in common either. Throw when their pairs are used up.
 */
export function createWriters(corpus: readonly Item[]): Writers {
  const sources = { nl: readSource(corpus, "nl"), en: readSource(corpus, "en") };
  return (language, part) => {
    const { greetings, signOffs, replies, complaints } = sources[language];
    const [nextOfReply, nextOfComplaint] = [createCrossing(replies, part), createCrossing(complaints, part)];
    let written = 0;
    return {
      letter(words) {
        const at = written++ % greetings.length;
        const [greeting, signOff] = [greetings[at] as string, signOffs[(at * 7) % signOffs.length] as string];
        const body = write(nextOfReply, words - countWords(greeting) - countWords(signOff));
        return flat({ text: `${greeting}\n\n${body}\n\n${signOff}`, complaint: write(nextOfComplaint, 50) });
      },
    };
  };
}

function readSource(corpus: readonly Item[], language: Language) {
  const own = corpus.filter(({ lang }) => lang === language);
  const letters = own.map(({ reply }) => reply.split(/\n+/).filter((line) => line.trim() !== ""));
  return {
    greetings: letters.map((lines) => lines[0] as string),
    signOffs: letters.map((lines) => lines.slice(-2).join("\n")),
    replies: cutSentences(letters.flatMap((lines) => sentencesOf(lines.slice(1, -2).join(" ")))),
    complaints: cutSentences(own.flatMap(({ complaint }) => sentencesOf(complaint))),
  };
}

interface Pieces {
  heads: readonly string[];
  tails: readonly string[];
}

function cutSentences(sentences: readonly string[]): Pieces {
  const cut = [...new Set(sentences)]
    .map((sentence) => sentence.split(" "))
    .filter((words) => words.length >= 4)
    .flatMap((words) => [0.35, 0.5, 0.65].map((share) => cutWords(words, Math.round(words.length * share))));
  return {
    heads: shuffle([...new Set(cut.map(([head]) => head))], 1),
    tails: shuffle([...new Set(cut.map(([, tail]) => tail))], 2),
  };
}

/** Sentences of several paragraphs, as many as come nearest to the number of words. */
function write(next: () => string, words: number): string {
  const paragraphs: string[][] = [];
  let left = words;
  for (let count = 0; ; count++) {
    const sentence = next();
    const length = countWords(sentence);
    if (count > 0 && left < length / 2) break;
    if (count % 3 === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push(sentence);
    left -= length;
  }
  return paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
}

function createCrossing({ heads, tails }: Pieces, part: number): () => string {
  const perPart = Math.floor(tails.length / parts) * heads.length;
  let crossed = 0;
  return () => {
    if (crossed === perPart) throw new Error("No unseen sentences left: let the benchmark read less.");
    const head = crossed % heads.length;
    // Each time round, every head gets a tail that it has not had.
    const shift = Math.floor(crossed / heads.length) + part * Math.floor(tails.length / parts);
    crossed++;
    return `${heads[head]} ${tails[(head + shift) % tails.length]}`;
  };
}

const cutWords = (words: readonly string[], at: number): [string, string] => [
  words.slice(0, at).join(" "),
  words.slice(at).join(" "),
];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== "");

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** Strings as they come from a page or a file: in one piece, never hashed, kept by no table of the engine underneath. */
function flat(letter: Letter): Letter {
  return JSON.parse(JSON.stringify(letter)) as Letter;
}
