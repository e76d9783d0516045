import { type ReactNode, useId } from "react";

interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: ReactNode;
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
