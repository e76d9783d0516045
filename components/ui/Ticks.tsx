import type { ReactNode } from "react";

export interface TicksProps<Value extends string | number> {
  legend: ReactNode;
  hint?: ReactNode;
  choices: readonly { value: Value; label: string; hint?: ReactNode }[];
  chosen: readonly Value[];
  /** What is wrong with what was chosen. */
  error?: ReactNode;
  onChange(chosen: Value[]): void;
}

/** Any of several, all to be seen; what is chosen keeps the order of the choices. */
export function Ticks<Value extends string | number>(props: TicksProps<Value>) {
  const { legend, hint, choices, chosen, error, onChange } = props;
  return (
    <fieldset className="dk-row">
      <legend className="dk-label">{legend}</legend>
      {hint && <p className="dk-hint">{hint}</p>}
      <div className="dk-ticks">
        {choices.map(({ value, label, hint }) => (
          <label key={value} className="dk-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                onChange(
                  choices
                    .map((choice) => choice.value)
                    .filter((other) => (other === value ? checked : chosen.includes(other))),
                )
              }
            />
            <span>
              {label}
              {hint && <span className="dk-hint dk-choice-hint">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p className="dk-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
