import { type Note, notes, type Strength } from "../contract.ts";
import type { NamedValue } from "./complaint-mood.ts";
import type { Chances } from "./sentence-model.ts";

/** What is known of a letter before its notes are graded. */
export interface LetterView {
  /** Of its sentences, in order. */
  chances: readonly Readonly<Record<Note, Chances>>[];
  /** What the patterns alone say. */
  byPatterns: Readonly<Record<Note, Strength>>;
  /** Of the phrase rules that found something in its sentences. */
  categories: Iterable<string>;
  /** What the complaint tells (see `readMood`); nothing when there is none. */
  mood: readonly NamedValue[];
}

/**
 * What stands out among a letter's sentences for each note: the likeliest sentences, all sentences together, how the
 * other notes sound, what the patterns and rules found, and what the complaint tells.
 */
export function letterFeatures(letter: LetterView): Record<Note, NamedValue[]> {
  const { chances, byPatterns } = letter;
  const shared: NamedValue[] = [["length", Math.log(1 + chances.length)], ...letter.mood];
  for (const category of letter.categories) shared.push([ruleNames(category), 1]);
  const sound = {
    empathy: summarise(chances, "empathy"),
    apology: summarise(chances, "apology"),
    solution: summarise(chances, "solution"),
  };
  const of = (note: Note): NamedValue[] => {
    const features: NamedValue[] = [
      ["always", 1],
      [patternNames[byPatterns[note]], 1],
    ];
    tellOwn(sound[note], features);
    for (const other of notes) if (other !== note) tellOther(sound[other], besideNames[other], features);
    for (const one of shared) features.push(one);
    return features;
  };
  return { empathy: of("empathy"), apology: of("apology"), solution: of("solution") };
}

const patternNames: Record<Strength, string> = {
  strong: "patterns strong",
  weak: "patterns weak",
  fake: "patterns fake",
  absent: "patterns absent",
};

const besideNames: Record<Note, readonly [strong: string, weak: string, fake: string]> = {
  empathy: ["empathy strong", "empathy weak", "empathy fake"],
  apology: ["apology strong", "apology weak", "apology fake"],
  solution: ["solution strong", "solution weak", "solution fake"],
};

const knownRuleNames = new Map<string, string>();

function ruleNames(category: string): string {
  let name = knownRuleNames.get(category);
  if (name === undefined) {
    name = `rule ${category}`;
    knownRuleNames.set(category, name);
  }
  return name;
}

/** One note over all sentences. */
interface Summary {
  /** The highest chances, and the second highest. */
  strong: number;
  secondStrong: number;
  weak: number;
  fake: number;
  present: number;
  secondPresent: number;
  /** How likely it is that no sentence has the grade. */
  noStrong: number;
  noWeak: number;
  noFake: number;
  noPresent: number;
  noSpoken: number;
  /** The sentence in which the note is likeliest to be truly present, and where it stands. */
  there: Chances | null;
  place: "there first" | "there between" | "there last";
}

function summarise(sentences: LetterView["chances"], note: Note): Summary {
  let [strong, secondStrong, weak, fake, present, secondPresent] = [0, 0, 0, 0, -1, 0];
  let [noStrong, noWeak, noFake, noPresent, noSpoken] = [1, 1, 1, 1, 1];
  let there = 0;
  for (let at = 0; at < sentences.length; at++) {
    const of = (sentences[at] as Record<Note, Chances>)[note];
    const s = of[0] as number;
    const w = of[1] as number;
    const f = of[2] as number;
    if (s > strong) {
      secondStrong = strong;
      strong = s;
    } else if (s > secondStrong) secondStrong = s;
    if (w > weak) weak = w;
    if (f > fake) fake = f;
    if (s + w > present) {
      secondPresent = Math.max(present, 0);
      present = s + w;
      there = at;
    } else if (s + w > secondPresent) secondPresent = s + w;
    noStrong *= 1 - s;
    noWeak *= 1 - w;
    noFake *= 1 - f;
    noPresent *= 1 - s - w;
    noSpoken *= 1 - s - w - f;
  }
  return {
    strong,
    secondStrong,
    weak,
    fake,
    present: Math.max(present, 0),
    secondPresent,
    noStrong,
    noWeak,
    noFake,
    noPresent,
    noSpoken,
    there: sentences[there]?.[note] ?? null,
    place: there === 0 ? "there first" : there === sentences.length - 1 ? "there last" : "there between",
  };
}

function tellOwn(sound: Summary, features: NamedValue[]): void {
  features.push(
    ["strong", logOdds(sound.strong)],
    ["second strong", logOdds(sound.secondStrong)],
    ["weak", logOdds(sound.weak)],
    ["fake", logOdds(sound.fake)],
    ["present", logOdds(sound.present)],
    ["second present", logOdds(sound.secondPresent)],
    ["any strong", logOdds(1 - sound.noStrong)],
    ["any weak", logOdds(1 - sound.noWeak)],
    ["any fake", logOdds(1 - sound.noFake)],
    ["any present", logOdds(1 - sound.noPresent)],
    ["any spoken", logOdds(1 - sound.noSpoken)],
  );
  const { there, place } = sound;
  if (!there) return;
  features.push(
    ["there strong", logOdds(there[0] as number)],
    ["there weak", logOdds(there[1] as number)],
    ["there fake", logOdds(there[2] as number)],
    [place, 1],
  );
}

/** A hollow letter is hollow in all its notes. */
function tellOther(sound: Summary, [strong, weak, fake]: readonly [string, string, string], features: NamedValue[]) {
  features.push([strong, logOdds(sound.strong)], [weak, logOdds(sound.weak)], [fake, logOdds(sound.fake)]);
}

/** Kept away from the ends, so that one very sure sentence does not outweigh all others. */
const logOdds = (chance: number) => Math.log((chance + 0.01) / (1.01 - chance));
