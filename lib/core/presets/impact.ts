import type { Draft, Finding } from "../contract.ts";
import { review } from "../review.ts";
import type { Preset } from "./preset.ts";

/** What a preset would point out in one letter that another does not, and the other way round. */
export interface Impact {
  letter: string;
  appears: readonly Finding[];
  vanishes: readonly Finding[];
}

/** What changes for an agent, letter by letter; letters in which nothing does are left out. */
export function impactOf(before: Preset, after: Preset, letters: readonly Draft[], now: Date): Impact[] {
  return letters.flatMap((draft): Impact[] => {
    const [old, next] = [before, after].map((preset) => review(draft, { preset, now }).findings);
    const missingIn = (findings: readonly Finding[] = []) => {
      const known = new Set(findings.map(keyOf));
      return (finding: Finding) => !known.has(keyOf(finding));
    };
    const appears = (next ?? []).filter(missingIn(old));
    const vanishes = (old ?? []).filter(missingIn(next));
    return appears.length + vanishes.length === 0 ? [] : [{ letter: draft.text, appears, vanishes }];
  });
}

const keyOf = ({ rule, start, end, severity }: Finding): string => `${rule} ${start} ${end} ${severity}`;

/** The letters by which two versions of a preset prove themselves: those that its team found worth testing. */
export function lettersOf(...presets: readonly Preset[]): Draft[] {
  const letters = presets
    .flatMap(({ tests }) => tests)
    .map(({ letter, complaint, channel }) => ({
      text: letter,
      ...(complaint !== undefined && { complaint }),
      ...(channel !== undefined && { channel }),
    }));
  const known = new Map(letters.map((letter) => [JSON.stringify(letter), letter]));
  return [...known.values()];
}
