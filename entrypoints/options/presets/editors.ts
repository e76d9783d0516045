import { editPreset } from "../../../lib/core/presets/library.ts";
import { createPresetEditor, type PresetEditor } from "../../../lib/state/preset-editor.ts";
import type { PresetStore } from "../../../lib/state/preset-store.ts";
import type { Save } from "../save.ts";

/** How long typing must pause before it is saved (ms). */
const pause = 400;

export interface PresetEditors {
  /** The editor of a kept preset, the same as long as the page is open; null where none is kept under this id. */
  of(id: string): PresetEditor | null;
}

/** Keeps what was typed and the steps back of every preset that was opened here, and follows what is saved elsewhere. */
export function createPresetEditors(presets: PresetStore, save: Save): PresetEditors {
  const editors = new Map<string, PresetEditor>();
  const kept = (id: string) => presets.getState().library.kept.find(({ preset }) => preset.id === id)?.preset;
  presets.subscribe(() => {
    for (const [id, editor] of editors) {
      const preset = kept(id);
      if (preset) editor.adopt(preset);
      else editors.delete(id);
    }
  });
  addEventListener("beforeunload", (event) => {
    const unsaved = [...editors.values()].filter((editor) => editor.isUnsaved());
    for (const editor of unsaved) editor.settle();
    // The browser asks whether to leave; meanwhile what can be saved is.
    if (unsaved.length > 0) event.preventDefault();
  });
  return {
    of(id) {
      const preset = kept(id);
      if (!preset) return null;
      const known = editors.get(id);
      if (known) return known;
      const editor = createPresetEditor(preset, {
        pause,
        save(edited) {
          const saving = presets.change((library) => editPreset(library, edited));
          save(saving);
          return saving;
        },
      });
      editors.set(id, editor);
      return editor;
    },
  };
}
