import { type ReactNode, useId } from "react";

export interface ToggleProps {
  label: ReactNode;
  hint?: ReactNode;
  on: boolean;
  onChange(on: boolean): void;
}

/** Something that is on or off, and takes effect at once. */
export function Toggle({ label, hint, on, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="dk-toggle">
      <span className="dk-toggle-words">
        <span className="dk-label" id={id}>
          {label}
        </span>
        {hint && (
          <span className="dk-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
      <button
        type="button"
        role="switch"
        className="dk-switch"
        aria-checked={on}
        aria-labelledby={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
