import type { ReactNode } from "react";
import type { FieldPath } from "../../../lib/core/presets/field-path.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Select } from "../../ui/Select.tsx";
import { Ticks } from "../../ui/Ticks.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { useField } from "./EditedPreset.tsx";

interface Choice<Value> {
  value: Value;
  label: string;
  hint?: ReactNode;
}

interface ChoicesProps<Value> {
  path: FieldPath;
  label: ReactNode;
  hint?: ReactNode;
  choices: readonly Choice<Value>[];
}

/** One of several, folded up. `undefined` as a value: nothing is settled. */
export function SelectField<Value>({ path, ...props }: ChoicesProps<Value>) {
  const { value, error, edit } = useField(path);
  return <Select {...props} error={error} value={value as Value} onChange={(chosen) => edit(chosen)} />;
}

/** One of a few, all to be seen. */
export function RadioField<Value extends string>({ path, label, choices }: ChoicesProps<Value>) {
  const { value, edit } = useField(path);
  return <RadioGroup legend={label} choices={choices} value={value as Value} onChange={(chosen) => edit(chosen)} />;
}

/** Any of several. `optional`: with none chosen, it is not there at all. */
export function TicksField<Value extends string | number>(props: ChoicesProps<Value> & { optional?: boolean }) {
  const { path, label, optional = false, ...others } = props;
  const { value, text, error, edit } = useField(path);
  return (
    <Ticks
      {...others}
      legend={label}
      error={error}
      chosen={(error ? (text as Value[]) : (value as Value[] | undefined)) ?? []}
      onChange={(chosen) => edit(optional && chosen.length === 0 ? undefined : chosen)}
    />
  );
}

/** On or off. */
export function ToggleField({ path, label, hint }: Omit<ChoicesProps<boolean>, "choices">) {
  const { value, edit } = useField(path);
  return <Toggle label={label} hint={hint} on={value === true} onChange={(on) => edit(on)} />;
}
