import type { ReactNode } from "react";
import type { FieldPath } from "../../../lib/core/presets/field-path.ts";
import { Field, TextArea } from "../../ui/Field.tsx";
import { useEdited, useField } from "./EditedPreset.tsx";

export interface TextFieldProps {
  path: FieldPath;
  label: ReactNode;
  hint?: ReactNode;
  /** Several lines; so many are shown. */
  rows?: number;
  /** Left empty, it is not there at all. */
  optional?: boolean;
  lang?: string;
}

/** A text of the preset. */
export function TextField({ path, label, hint, rows, optional = false, lang }: TextFieldProps) {
  const { editor } = useEdited();
  const { value, text, error, edit } = useField(path);
  const shared = {
    label,
    hint,
    error,
    lang,
    value: String(text ?? value ?? ""),
    onChange: (typed: string) => edit(optional && typed === "" ? undefined : typed, typed),
    onBlur: editor.settle,
  };
  return rows ? <TextArea {...shared} rows={rows} /> : <Field {...shared} autoComplete="off" />;
}
