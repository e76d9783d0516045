import { useId } from "react";

export interface SegmentsProps<Value extends string> {
  /** Id of the words that say what is chosen. */
  labelledBy: string;
  choices: readonly { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
}

/** One of a few short words, side by side. */
export function Segments<Value extends string>({ labelledBy, choices, value, onChange }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} className="dk-segments">
      {choices.map((choice) => (
        <label key={choice.value} className="dk-segment">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
