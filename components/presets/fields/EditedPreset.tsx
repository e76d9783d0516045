import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { type FieldPath, pathKey, valueAt } from "../../../lib/core/presets/field-path.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import type { PresetEditor, Wrong } from "../../../lib/state/preset-editor.ts";

interface Edited {
  editor: PresetEditor;
  /** It comes from elsewhere: to look at. */
  readOnly: boolean;
}

const Context = createContext<Edited | null>(null);

/** The preset that the fields in here show and change. */
export function EditedPreset({ editor, readOnly, children }: Edited & { children: ReactNode }) {
  const edited = useMemo(() => ({ editor, readOnly }), [editor, readOnly]);
  return <Context value={edited}>{children}</Context>;
}

export function useEdited(): Edited {
  const edited = useContext(Context);
  if (!edited) throw new Error("a field stands outside of a preset that is being edited");
  return edited;
}

export const useEditedPreset = (): Preset => useStore(useEdited().editor, ({ preset }) => preset);

/** What is wrong with a value, in words. */
export function useWrongWords(): (wrong: Wrong | null) => string | null {
  const t = useTranslations("presets");
  return (wrong) => wrong && t(`wrong.${wrong.code}`, { limit: wrong.limit ?? 0 });
}

/** One field: what it shows, what is wrong with it, and how it changes. */
export function useField(path: FieldPath) {
  const { editor } = useEdited();
  const words = useWrongWords();
  const value = valueAt(useEditedPreset(), path);
  const typed = useStore(editor, ({ typed }) => typed.get(pathKey(path)));
  return {
    value,
    /** As it was typed, where it was typed into. */
    text: typed?.text,
    error: words(typed?.problem ?? null),
    edit: (value: unknown, text?: string) => void editor.edit(path, value, text),
  };
}
