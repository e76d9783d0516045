import type { ReactNode } from "react";
import type { FieldPath } from "../../../lib/core/presets/field-path.ts";
import { Field } from "../../ui/Field.tsx";
import { useEdited, useField } from "./EditedPreset.tsx";

export interface NumberFieldProps {
  path: FieldPath;
  label: ReactNode;
  hint?: ReactNode;
  /** What it is when it is left empty. */
  empty: null | undefined;
}

/** A number of the preset; a comma in it is read as a point. */
export function NumberField({ path, label, hint, empty }: NumberFieldProps) {
  const { editor } = useEdited();
  const { value, text, error, edit } = useField(path);
  return (
    <Field
      {...{ label, hint, error }}
      inputMode="decimal"
      autoComplete="off"
      value={String(text ?? value ?? "")}
      onChange={(typed) => edit(typed.trim() === "" ? empty : Number(typed.replace(",", ".")), typed)}
      onBlur={editor.settle}
    />
  );
}
