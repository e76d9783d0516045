import type { Draft } from "../contract.ts";
import type { Identified } from "./accept-update.ts";
import { type Impact, impactOf, lettersOf } from "./impact.ts";
import type { KeptPreset } from "./library.ts";
import { defaultPreset, type Preset } from "./preset.ts";
import { sampleLetters } from "./sample-letters.ts";
import { isNewer } from "./versions.ts";

/** Why a preset that came by a link or was pasted cannot be used; what is kept stays. */
export type Hindrance = "broken-signature" | "builtIn" | "policy" | "subscription" | "older";

/** Whether a preset that somebody was given can take its place here. `kept`: the one under its id. */
export function hindranceOf({ preset, signer }: Identified, kept: KeptPreset | null): Hindrance | null {
  if (signer === "broken") return "broken-signature";
  if (preset.id === defaultPreset.id) return "builtIn";
  if (kept === null) return null;
  if (kept.source.kind !== "own") return kept.source.kind;
  return isNewer(kept.preset.version, preset.version) ? "older" : null;
}

/** More letters would take their time, and nobody reads them. */
const mostLetters = 10;

/** What a preset would change in letters, and how many were tried: its own and those of the one before, else samples. */
export function impactIn(before: Preset, after: Preset, now: Date): { impacts: readonly Impact[]; tried: number } {
  const own = lettersOf(after, before).slice(0, mostLetters);
  const samples = sampleLetters.map(({ letter, complaint }): Draft => ({ text: letter, complaint }));
  const letters = own.length > 0 ? own : samples;
  return { impacts: impactOf(before, after, letters, now), tried: letters.length };
}
