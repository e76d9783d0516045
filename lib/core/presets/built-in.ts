import type { Preset } from "./preset.ts";

/** Presets that come with the product, to begin with. */
export const builtInPresets: readonly Preset[] = [];
