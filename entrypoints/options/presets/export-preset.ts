import { presetFile } from "../../../lib/core/presets/canonical.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { saveFile } from "../../page/save-file.ts";

/** Gives a preset as a file. */
export const exportPreset = (preset: Preset): void =>
  saveFile(`${preset.id}-${preset.version}.json`, "application/json", presetFile(preset));
