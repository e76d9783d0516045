import type { IncidentStore } from "./incident-store.ts";
import type { PresetStore } from "./preset-store.ts";
import type { SettingsStore } from "./settings-store.ts";

/** What a person and their team have chosen: all that a review depends on besides the letter. */
export interface Choices {
  settings: SettingsStore;
  presets: PresetStore;
  incidents: IncidentStore;
}

/** Calls back when a review could come out otherwise than before; answers how to stop that. */
export function whenChoicesChange({ settings, presets, incidents }: Choices, changed: () => void): () => void {
  const stops = [
    settings.subscribe((now, before) => now.settings !== before.settings && changed()),
    presets.subscribe((now, before) => now.library !== before.library && changed()),
    incidents.subscribe((now, before) => now.incidents !== before.incidents && changed()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
