import type { CueName } from "../languages/language.ts";
import type { OwnedMatch, Reading } from "../text/reading.ts";

/** The matches of some cues in the letter's own text, in reading order of sentences. */
export function cuesIn({ body, matchesIn }: Reading, ...cues: readonly CueName[]): OwnedMatch[] {
  const found: OwnedMatch[] = [];
  for (const number of body)
    for (const match of matchesIn[number] ?? [])
      if (match.owner.of === "cue" && cues.includes(match.owner.cue)) found.push(match);
  return found;
}

/** The matches of a cue of which each sentence shows the first, so that it is pointed out once. */
export function oncePerSentence(matches: readonly OwnedMatch[]): OwnedMatch[] {
  const seen = new Set<number>();
  return matches.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence) !== undefined);
}

/** Whether a sentence has a match of the cue. */
export const hasCue = ({ matchesIn }: Reading, sentence: number, cue: CueName): boolean =>
  (matchesIn[sentence] ?? []).some(({ owner }) => owner.of === "cue" && owner.cue === cue);
