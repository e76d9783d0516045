import { FormRow, type Labelled } from "./Field.tsx";

export interface SelectProps<Value> extends Labelled {
  /** Compared by what they come to as JSON. */
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of several, folded up. */
export function Select<Value>({ label, hint, error, choices, value, onChange }: SelectProps<Value>) {
  const chosen = choices.findIndex((choice) => JSON.stringify(choice.value) === JSON.stringify(value));
  return (
    <FormRow
      {...{ label, hint, error }}
      control={(ids) => (
        <select
          {...ids}
          className="dk-input dk-select"
          value={chosen}
          onChange={({ currentTarget }) => {
            const choice = choices[Number(currentTarget.value)];
            if (choice) onChange(choice.value);
          }}
        >
          {chosen === -1 && <option value={-1} />}
          {choices.map(({ label }, index) => (
            <option key={label} value={index}>
              {label}
            </option>
          ))}
        </select>
      )}
    />
  );
}
