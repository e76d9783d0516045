import { useState } from "react";
import { useTranslations } from "use-intl";
import { forgetPreset, type KeptPreset, keepPreset, type PresetChoice } from "../../../lib/core/presets/library.ts";
import { duplicateOf, idFor } from "../../../lib/core/presets/own-preset.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import type { PresetStore } from "../../../lib/state/preset-store.ts";
import type { Save } from "../save.ts";

export interface Deleted {
  kept: KeptPreset;
  choices: readonly PresetChoice[];
}

export interface PresetChanges {
  /** What was deleted last, to be put back; null for nothing. */
  deleted: Deleted | null;
  create(name: string): void;
  duplicate(preset: Preset): void;
  /** Keeps what somebody has taken in, in the place of an own one with its id. */
  keep(preset: Preset): void;
  /** The same, under a new id. */
  keepBeside(preset: Preset): void;
  remove(id: string): void;
  putBack(): void;
}

const own = { kind: "own" } as const;

/** What can be done with the presets of this computer; what is new is opened. */
export function usePresetChanges(presets: PresetStore, save: Save): PresetChanges {
  const t = useTranslations("presets");
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const taken = () => presets.getState().library.kept.map(({ preset }) => preset.id);

  function keep(preset: Preset): void {
    setDeleted(null);
    const saving = presets.change((library) => keepPreset(library, preset, own));
    save(
      saving.then(() => {
        location.hash = `presets/${preset.id}`;
      }),
    );
  }

  return {
    deleted,
    keep,
    create: (name) => keep({ ...defaultPreset, id: idFor(name, taken()), name }),
    duplicate: (preset) => keep(duplicateOf(preset, t("copyOf", { name: preset.name }).slice(0, 80).trim(), taken())),
    keepBeside: (preset) => keep({ ...preset, id: idFor(preset.name, taken()) }),
    remove(id) {
      const { kept, choices } = presets.getState().library;
      const one = kept.find(({ preset }) => preset.id === id);
      if (one) setDeleted({ kept: one, choices: choices.filter(({ preset }) => preset === id) });
      save(presets.change((library) => forgetPreset(library, id)));
    },
    putBack() {
      if (!deleted) return;
      const { kept, choices } = deleted;
      setDeleted(null);
      save(
        presets.change((library) => ({
          ...library,
          kept: [...library.kept.filter(({ preset }) => preset.id !== kept.preset.id), kept],
          choices: [...library.choices, ...choices],
        })),
      );
    },
  };
}
