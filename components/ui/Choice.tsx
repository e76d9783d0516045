import { type ComponentProps, type ReactNode, useId } from "react";
import { FormRow, type Labelled } from "./Field.tsx";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** Shown by `RadioGroup` only. */
  hint?: ReactNode;
}

export type SelectProps<Value extends string> = Labelled &
  Omit<ComponentProps<"select">, "value" | "onChange" | "id" | "children"> & {
    choices: readonly Choice<Value>[];
    value: Value;
    onChange(value: Value): void;
  };

/** One of many. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, labelUnseen, optional, choices, onChange, ...rest } = props;
  return (
    <FormRow
      {...{ label, hint, error, labelUnseen, optional }}
      control={(ids) => (
        <select
          {...rest}
          {...ids}
          className="dk-input dk-select"
          onChange={(event) => onChange(event.currentTarget.value as Value)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    />
  );
}

export interface RadioGroupProps<Value extends string> {
  legend: ReactNode;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few, all to be seen. */
export function RadioGroup<Value extends string>({ legend, choices, value, onChange }: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset className="dk-row">
      <legend className="dk-label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className="dk-choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className="dk-hint dk-choice-hint">{choice.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
