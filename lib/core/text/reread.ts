import { rereadLetter } from "./letter.ts";
import { assemble, findOwned, type OwnedMatch, type Reading, sentencesOf } from "./reading.ts";
import type { SentenceMemory } from "./sentence-memory.ts";
import type { Sentence } from "./sentences.ts";
import type { Retokenised } from "./tokens.ts";
import type { Word } from "./words.ts";

/**
 * Reads the next version of a text: the same as `readText`, but sentences that did not change are taken over with their
 * matches and what is remembered of them. `before` is used up by that, and must not be asked anything any more.
 */
export function rereadText(before: Reading, text: string, retokenised: Retokenised): Reading {
  const { lexicon } = before;
  const { vocabulary } = lexicon.automaton;
  const { tokens } = retokenised;
  const letter = rereadLetter(text, lexicon.language.letter, before.letter, before.text, retokenised);
  const sentences = sentencesOf(tokens, letter, lexicon);
  const types = retype(before, retokenised);
  const matched = { tokens, types, vocabulary };
  const kept = findKept(before, sentences, retokenised);
  const moved = { tokens: tokens.count - before.tokens.count, units: text.length - before.text.length };

  const found = sentences.map((sentence, number): readonly OwnedMatch[] => {
    const old = kept.numberBefore(number);
    if (old === null) return findOwned(lexicon, matched, sentence, number);
    const matches = before.found[old] ?? [];
    const isBehind = number >= kept.head;
    for (const match of matches) match.move(matched, number, isBehind ? moved.tokens : 0, isBehind ? moved.units : 0);
    return matches;
  });

  const memories = sentences.map((): SentenceMemory => []);
  const reading = assemble({ text, lexicon, tokens, types, sentences, letter, found }, memories);
  for (let number = 0; number < sentences.length; number++) {
    const old = kept.numberBefore(number);
    if (old === null || !isFarFromChange(sentences[number] as Sentence, number, kept, retokenised)) continue;
    if (isTakenAlike(before, old, reading, number)) memories[number] = before.memories[old] as SentenceMemory;
  }
  return reading;
}

function retype({ types: old, lexicon }: Reading, { tokens, head, tail }: Retokenised): Uint16Array {
  const types = new Uint16Array(tokens.count);
  types.set(old.subarray(0, head));
  types.set(old.subarray(old.length - tail), tokens.count - tail);
  for (let at = head; at < tokens.count - tail; at++)
    types[at] = lexicon.automaton.vocabulary.typeOf(tokens.words[at] as Word);
  return types;
}

/** The sentences at the beginning and at the end that are those of the version before. */
interface Kept {
  head: number;
  tail: number;
  count: number;
  /** The number that a sentence had before; null for a new one. */
  numberBefore(number: number): number | null;
}

function findKept(
  { sentences: old, tokens: before }: Reading,
  now: readonly Sentence[],
  { tokens, head, tail }: Retokenised,
): Kept {
  const fewer = Math.min(old.length, now.length);
  const isSame = (one: Sentence | undefined, other: Sentence | undefined, shift: number) =>
    one !== undefined && other?.first === one.first + shift && other.last === one.last + shift;
  let kept = 0;
  while (kept < fewer && isSame(old[kept], now[kept], 0) && (now[kept] as Sentence).last <= head) kept++;
  const shift = tokens.count - before.count;
  let keptBehind = 0;
  while (
    keptBehind < fewer - kept &&
    isSame(old[old.length - 1 - keptBehind], now[now.length - 1 - keptBehind], shift) &&
    (now[now.length - 1 - keptBehind] as Sentence).first >= tokens.count - tail
  )
    keptBehind++;
  return {
    head: kept,
    tail: keptBehind,
    count: now.length,
    numberBefore(number) {
      if (number < kept) return number;
      return number >= now.length - keptBehind ? number + old.length - now.length : null;
    },
  };
}

/** What is remembered of a sentence may depend on so many around it, and on no more than so many characters. */
const neighbours = 2;
const reach = 100;

function isFarFromChange(
  { start, end }: Sentence,
  number: number,
  { head, tail, count }: Kept,
  change: Retokenised,
): boolean {
  if (number < head) return number < head - neighbours && end + reach <= change.start;
  return number >= count - tail + neighbours && start - reach >= change.endAfter;
}

/** The sentence stands in the same part of the letter, and the same of its matches lie in quotations. */
function isTakenAlike(before: Reading, old: number, now: Reading, number: number): boolean {
  if (before.parts[old] !== now.parts[number]) return false;
  const [was, is] = [before.matchesIn[old] ?? [], now.matchesIn[number] ?? []];
  return was.length === is.length && was.every((match, at) => match === is[at]);
}
