import { isChosenByPolicy, type LetterPlace, type PresetLibrary } from "../core/presets/library.ts";
import type { Lockable, Preset } from "../core/presets/preset.ts";

/** What is said of the preset that a letter is reviewed with. Plain data: it also travels to the side panel. */
export interface PresetInUse {
  /** That of the built-in behaviour where no preset holds. */
  id: string;
  name: string;
  /** Who answers for it; its name where it does not say. */
  owner: string;
  /** What a person cannot set otherwise. */
  locked: readonly Lockable[];
  form: Preset["form"];
  /** Which notes a letter must sound. */
  notes: Preset["notes"];
  /** Chosen for this letter by whoever manages this browser. */
  fixed: boolean;
  /** The presets that can be switched to. */
  others: readonly { id: string; name: string }[];
}

/** What is to be known of the preset that holds, beside the review. */
export const presetInUse = (
  library: PresetLibrary,
  { id, name, owner, locked, form, notes }: Preset,
  place: LetterPlace,
): PresetInUse => ({
  id,
  name,
  owner: owner || name,
  locked,
  form,
  notes,
  fixed: isChosenByPolicy(library, place),
  others: library.kept.map(({ preset }) => ({ id: preset.id, name: preset.name })),
});

/** Who has settled a thing for everybody; null where a person may set it themselves. */
export const lockedBy = (preset: PresetInUse | null, what: Lockable): string | null =>
  preset?.locked.includes(what) ? preset.owner : null;
