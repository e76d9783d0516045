import { type Note, notes, type Review, type Strength } from "../contract.ts";
import { review } from "../review.ts";
import { foldText } from "../text/fold.ts";
import type { Preset, PresetTest } from "./preset.ts";

/** Why one of a preset's tests does not hold. */
export type Failure =
  | { kind: "not-found"; words: string }
  | { kind: "found"; words: string; excerpt: string; rule: string }
  | { kind: "not-in-letter"; words: string }
  | { kind: "note"; note: Note; wanted: Strength; read: Strength };

export interface TestResult {
  name: string;
  /** Empty where the test holds. */
  failures: readonly Failure[];
  review: Review;
}

/** Reviews the letters by which a preset proves itself. `now`: for terms such as "tomorrow". */
export function runPresetTests(preset: Preset, now: Date): TestResult[] {
  return preset.tests.map((test) => {
    const draft = {
      text: test.letter,
      ...(test.complaint !== undefined && { complaint: test.complaint }),
      ...(test.channel !== undefined && { channel: test.channel }),
    };
    const read = review(draft, { preset, now, ...(test.language !== undefined && { language: test.language }) });
    return { name: test.name, review: read, failures: failuresOf(test, read) };
  });
}

function failuresOf(test: PresetTest, { findings, triad }: Review): Failure[] {
  const placesOf = (words: string) => places(test.letter, words);
  const findingAt = (words: string) =>
    findings.find((finding) => placesOf(words).some(({ start, end }) => finding.start < end && start < finding.end));
  const lost = [...test.finds, ...test.leaves].filter((words) => placesOf(words).length === 0);
  return [
    ...lost.map((words): Failure => ({ kind: "not-in-letter", words })),
    ...test.finds
      .filter((words) => !lost.includes(words) && !findingAt(words))
      .map((words): Failure => ({ kind: "not-found", words })),
    ...test.leaves.flatMap((words): Failure[] => {
      const finding = findingAt(words);
      return finding ? [{ kind: "found", words, excerpt: finding.excerpt, rule: finding.rule }] : [];
    }),
    ...notes.flatMap((note): Failure[] => {
      const wanted = test.notes[note];
      const read = triad[note].strength;
      return wanted === undefined || wanted === read ? [] : [{ kind: "note", note, wanted, read }];
    }),
  ];
}

/** Where words stand in a letter, as they are read after folding; folding a letter sign by sign moves nothing. */
function places(letter: string, words: string): { start: number; end: number }[] {
  const [text, wanted] = [foldText(letter), foldText(words)];
  const found: { start: number; end: number }[] = [];
  if (text.length !== letter.length || wanted === "") return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    found.push({ start: at, end: at + wanted.length });
  return found;
}
