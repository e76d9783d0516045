import type { ReactNode } from "react";
import type { FieldPath } from "../../../lib/core/presets/field-path.ts";
import { TextArea } from "../../ui/Field.tsx";
import { useEdited, useField } from "./EditedPreset.tsx";

export interface LinesFieldProps {
  path: FieldPath;
  label: ReactNode;
  hint?: ReactNode;
}

/** A list of short texts, one on each line. */
export function LinesField({ path, label, hint }: LinesFieldProps) {
  const { editor } = useEdited();
  const { value, text, error, edit } = useField(path);
  const lines = (value ?? []) as readonly string[];
  // An empty text has a meaning of its own, which a line cannot show: it stays as it is.
  const kept = lines.filter((line) => line === "");
  return (
    <TextArea
      {...{ label, hint, error }}
      rows={3}
      value={String(text ?? lines.filter((line) => line !== "").join("\n"))}
      onChange={(typed) => edit([...typed.split("\n").filter((line) => line.trim() !== ""), ...kept], typed)}
      onBlur={editor.settle}
    />
  );
}
