import type { Language } from "../contract.ts";
import { type ChannelKind, channelKind } from "../guidance/channels.ts";
import { defaultPreset, type Preset } from "./preset.ts";

/** Where a preset came from: who may change it here, and who sends a newer one. */
export type PresetSource =
  /** Made or imported on this computer. */
  | { kind: "own" }
  /** Fetched from an address that its team keeps up to date. */
  | { kind: "subscription"; url: string }
  /** Set by whoever manages this browser. */
  | { kind: "policy" };

export interface KeptPreset {
  preset: Preset;
  source: PresetSource;
  /** The version that was in use before, for going back. */
  previous: Preset | null;
}

/** For which letters a preset is meant; what is left out does not matter. */
export interface PresetChoice {
  preset: string;
  /** Host name: "mail.google.com". */
  site?: string;
  /** The address or subdomain by which the site knows the account. */
  account?: string;
  channel?: ChannelKind;
  language?: Language;
  /** Chosen by whoever manages this browser: for these letters nobody else chooses. */
  by?: "policy";
}

/** Chosen for a place where none of the presets shall hold, whatever was chosen for more places at once. */
export const noPreset = defaultPreset.id;

export interface PresetLibrary {
  version: 1;
  kept: readonly KeptPreset[];
  choices: readonly PresetChoice[];
}

export const emptyLibrary: PresetLibrary = { version: 1, kept: [], choices: [] };

/** What is known of a letter before it is read. */
export interface LetterPlace {
  site?: string;
  account?: string;
  channel?: string;
  language?: Language | null;
}

/** From the one that says most to the one that says least of where a letter is written. */
const weights = { account: 8, site: 4, channel: 2, language: 1 } as const;
const weightOfPolicy = 16;

/**
 * The preset that holds for a letter: of the choices that fit, the one that says most of it, and of those the newest; those of
 * a policy before all others. Null where nothing fits, or where it was chosen that none shall hold.
 */
export const choosePreset = (library: PresetLibrary, place: LetterPlace): KeptPreset | null =>
  bestChoice(library, place)?.found ?? null;

/** Whether a policy has chosen for a letter: then nobody else does. */
export const isChosenByPolicy = (library: PresetLibrary, place: LetterPlace): boolean =>
  bestChoice(library, place)?.choice.by === "policy";

function bestChoice({ kept, choices }: PresetLibrary, place: LetterPlace) {
  let best: { weight: number; choice: PresetChoice; found: KeptPreset | null } | null = null;
  for (const choice of choices) {
    const weight = weightOf(choice, place);
    const found = kept.find(({ preset }) => preset.id === choice.preset) ?? null;
    const counts = weight !== null && (found !== null || choice.preset === noPreset);
    if (counts && (best === null || weight >= best.weight)) best = { weight, choice, found };
  }
  return best;
}

/** The same, where the built-in behaviour holds when nothing was chosen. */
export const presetFor = (library: PresetLibrary, place: LetterPlace): Preset =>
  choosePreset(library, place)?.preset ?? defaultPreset;

/** How much of the place a choice names; null when it names another one. */
function weightOf(choice: PresetChoice, place: LetterPlace): number | null {
  const is = { ...place, channel: place.channel === undefined ? undefined : channelKind(place.channel) };
  let weight = choice.by === "policy" ? weightOfPolicy : 0;
  for (const key of ["account", "site", "channel", "language"] as const) {
    if (choice[key] === undefined) continue;
    if (choice[key] !== is[key]) return null;
    weight += weights[key];
  }
  return weight;
}

/** Keeps a preset, in the place of the one with its id; that one can be gone back to. */
export function keepPreset(library: PresetLibrary, preset: Preset, source: PresetSource): PresetLibrary {
  const before = library.kept.find((one) => one.preset.id === preset.id);
  const isSame = before !== undefined && JSON.stringify(before.preset) === JSON.stringify(preset);
  const previous = isSame ? before.previous : (before?.preset ?? null);
  const kept: KeptPreset = { preset, source, previous };
  return {
    ...library,
    kept: before ? library.kept.map((one) => (one === before ? kept : one)) : [...library.kept, kept],
  };
}

/** Changes a preset where it stands; unlike a version that comes in, an edit is not gone back from here. */
export function editPreset(library: PresetLibrary, preset: Preset): PresetLibrary {
  return { ...library, kept: library.kept.map((one) => (one.preset.id === preset.id ? { ...one, preset } : one)) };
}

/** Puts the version before in the place of this one, and this one in the place of that. */
export function goBack(library: PresetLibrary, id: string): PresetLibrary {
  return {
    ...library,
    kept: library.kept.map((one) =>
      one.preset.id === id && one.previous ? { ...one, preset: one.previous, previous: one.preset } : one,
    ),
  };
}

/** Forgets a preset, and where it was chosen. */
export function forgetPreset(library: PresetLibrary, id: string): PresetLibrary {
  return {
    ...library,
    kept: library.kept.filter(({ preset }) => preset.id !== id),
    choices: library.choices.filter(({ preset }) => preset !== id),
  };
}

/** Chooses a preset for a place, in the stead of what was chosen for just that place; null chooses none any more. */
export function choose(
  library: PresetLibrary,
  place: Omit<PresetChoice, "preset" | "by">,
  id: string | null,
): PresetLibrary {
  const isPlace = (choice: PresetChoice) =>
    choice.by === undefined &&
    (["account", "site", "channel", "language"] as const).every((key) => choice[key] === place[key]);
  const others = library.choices.filter((choice) => !isPlace(choice));
  return { ...library, choices: id === null ? others : [...others, { ...place, preset: id }] };
}

/**
 * Makes a preset the one for a letter that is being written: for its site, or for whatever said more of the letter and would
 * win from that. `noPreset`: none of them.
 */
export function chooseHere(library: PresetLibrary, place: LetterPlace & { site: string }, id: string): PresetLibrary {
  const holds = (choice: PresetChoice) => choice.by === undefined && (weightOf(choice, place) ?? 0) > weights.site;
  const choices = library.choices.map((choice) => (holds(choice) ? { ...choice, preset: id } : choice));
  return choose({ ...library, choices }, { site: place.site }, id);
}
