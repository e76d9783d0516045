import type { Language } from "../../lib/core/contract.ts";
import {
  type Check,
  type CheckerName,
  createReviewCheck,
  createTypingCheck,
  findChecker,
  loadSources,
  passOver,
} from "./checkers.ts";
import { hostileKinds } from "./hostile.ts";
import { type Lane, type LaneTimes, runLanes } from "./lanes.ts";
import { editedWords, type Pacing, replyWords } from "./plan.ts";
import { createRandom } from "./random.ts";
import { createWriters, type Letter, pickReplies, readCorpus } from "./texts.ts";

// Runs in a process of its own, several times in one benchmark: `node measure.ts '{...Pacing}'` prints `Measured` as JSON.

export interface Measured {
  replies: LaneTimes[];
  long: LaneTimes[];
  hostile: LaneTimes[];
}

const others = ["write-good", "retext"] as const satisfies readonly CheckerName[];
const languages = ["nl", "en"] as const satisfies readonly Language[];

const corpus = readCorpus();
const writerOf = createWriters(corpus);
const engine = await loadSources();
const review = createReviewCheck(engine);
const reviewWithComplaint = createReviewCheck(engine, true);
const pass: Check = ({ text }) => passOver(text);
const passWithComplaint: Check = ({ text, complaint }) => passOver(text) + passOver(complaint);

export async function measure({ replies, long, hostile, harperWords }: Pacing): Promise<Measured> {
  const loaded = new Map<CheckerName, Check>();
  for (const name of others) loaded.set(name, await findChecker(name).load());
  if (harperWords) loaded.set("harper.js", await findChecker("harper.js").load());
  return {
    replies: await runLanes(replyLanes(loaded), replies),
    long: await runLanes(longLanes(loaded, long, harperWords), { rounds: long.rounds, warmUp: 0, block: 0 }),
    hostile: await runLanes(hostileLanes(hostile.length), { rounds: hostile.rounds, warmUp: 0, block: 0 }),
  };
}

/** The same checker reads other letters in each lane, none of them twice in this process. */
function replyLanes(loaded: ReadonlyMap<CheckerName, Check>): Lane[] {
  const unseen = (part: number, only?: Language) => {
    const writers = languages
      .filter((language) => only === undefined || language === only)
      .map((language) => writerOf(language, part));
    return inTurns(writers.map((writer) => () => writer.letter(replyWords)));
  };
  const picked = languages.map((language) => pickReplies(corpus, language, 20, replyWords));
  const same = (letters: readonly Letter[]) => inTurns(letters.map((letter) => () => letter));
  const english = picked[1] as Letter[];
  const tiny = { isTiny: true };
  return [
    { id: "A bare pass", check: pass, next: unseen(0), ...tiny },
    { id: "A review", check: review, next: unseen(0) },
    { id: "B bare pass", check: pass, next: unseen(1), ...tiny },
    { id: "B review", check: review, next: unseen(1) },
    { id: "bare pass, with complaint", check: passWithComplaint, next: unseen(2), withComplaint: true, ...tiny },
    { id: "review, with complaint", check: reviewWithComplaint, next: unseen(2), withComplaint: true },
    { id: "same bare pass", check: pass, next: same(picked.flat()), ...tiny },
    { id: "same review", check: review, next: same(picked.flat()) },
    { id: "en bare pass", check: pass, next: unseen(3, "en"), ...tiny },
    { id: "en review", check: review, next: unseen(3, "en") },
    { id: "same en bare pass", check: pass, next: same(english), ...tiny },
    { id: "same en review", check: review, next: same(english) },
    ...[...loaded].flatMap(([name, check]) => {
      const size = name === "harper.js" ? { letters: 2 } : {};
      return [
        { id: `en ${name}`, check, next: unseen(3, "en"), ...size },
        { id: `same en ${name}`, check, next: same(english), ...size },
      ];
    }),
  ];
}

/** Each block reads about the same number of words, in one long letter or in several shorter ones; harper.js has no time for that. */
function longLanes(
  loaded: ReadonlyMap<CheckerName, Check>,
  long: Pacing["long"],
  harperWords: Pacing["harperWords"],
): Lane[] {
  const lanes = (name: string, check: Check, words: readonly number[], rounds: number, only?: Language): Lane[] => {
    const longest = Math.max(...words);
    const writers = languages
      .filter((language) => only === undefined || language === only)
      .map((language) => writerOf(language, 4));
    return words.map((count) => {
      const next = inTurns(writers.map((writer) => () => writer.letter(count)));
      const letters = name === "harper.js" ? 1 : Math.round(longest / count) * writers.length;
      return { id: `${name} ${count}`, check, next, letters, rounds };
    });
  };
  const fresh = writerOf("en", 5);
  return [
    ...lanes("bare pass", pass, long.words, long.rounds),
    ...lanes("review", review, long.words, long.rounds),
    ...others.flatMap((name) => lanes(name, loaded.get(name) as Check, long.othersWords, long.othersRounds, "en")),
    ...(harperWords ? lanes("harper.js", loaded.get("harper.js") as Check, harperWords, 1, "en") : []),
    { id: `edited ${editedWords}`, check: createTypingCheck(engine), next: createEdits(editedWords), letters: 8 },
    { id: `unedited ${editedWords}`, check: review, next: () => fresh.letter(editedWords), letters: 8 },
  ];
}

/** One draft, with one word changed since the last time: what an agent's typing is. */
function createEdits(words: number): () => Letter {
  const draft = writerOf("en", 6).letter(words);
  const random = createRandom(7);
  return () => {
    const pieces = draft.text.split(" ");
    const at = Math.floor(random() * pieces.length);
    pieces[at] = oneOfWords(pieces, random);
    draft.text = pieces.join(" ");
    return { ...draft };
  };
}

const oneOfWords = (words: readonly string[], random: () => number): string =>
  words[Math.floor(random() * words.length)] as string;

/** Ordinary letters of the same length beside them; the language is as the review guesses it, or else as told. */
function hostileLanes(length: number): Lane[] {
  return languages.flatMap((language) => {
    const check: Check = ({ text }) =>
      engine.review({ text }, { preset: engine.defaultPreset, now: new Date(0), language }).findings.length;
    const writer = writerOf(language, 7);
    const ordinary = () => ({ text: writer.letter(length / 4).text.slice(0, length), complaint: "" });
    let seed = 0;
    return [
      { id: `${language} ordinary`, check, next: ordinary, letters: 2 },
      ...hostileKinds(corpus, language).map((kind) => ({
        id: `${language} ${kind.name}`,
        check,
        next: () => ({ text: kind.write(length, seed++), complaint: "" }),
        letters: 1,
      })),
    ];
  });
}

function inTurns<T>(makers: readonly (() => T)[]): () => T {
  let turn = 0;
  return () => (makers[turn++ % makers.length] as () => T)();
}

if (import.meta.main) {
  const measured = await measure(JSON.parse(process.argv[2] as string) as Pacing);
  process.stdout.write(JSON.stringify(measured));
}
