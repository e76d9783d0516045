import { type ComponentProps, type ReactNode, useId } from "react";

export interface Labelled {
  label: ReactNode;
  /** One sentence that helps to fill it in. */
  hint?: ReactNode;
  /** What is wrong with the value. */
  error?: ReactNode;
}

interface RowProps extends Labelled {
  /** Given the ids that tie the control to its label and its hint or error. */
  control(ids: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }): ReactNode;
}

/** A row of a form: label, control, and a hint or an error below. */
export function FormRow({ label, hint, error, control }: RowProps) {
  const id = useId();
  const describes = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])].join(" ");
  return (
    <div className="dk-row">
      <label htmlFor={id} className="dk-label">
        {label}
      </label>
      {control({
        id,
        ...(describes ? { "aria-describedby": describes } : {}),
        ...(error ? { "aria-invalid": true } : {}),
      })}
      {hint && (
        <p className="dk-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="dk-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

export type FieldProps = Labelled &
  Omit<ComponentProps<"input">, "value" | "onChange" | "id"> & { value: string; onChange(value: string): void };

export function Field({ label, hint, error, onChange, ...props }: FieldProps) {
  return (
    <FormRow
      {...{ label, hint, error }}
      control={(ids) => (
        <input
          type="text"
          {...props}
          {...ids}
          className="dk-input"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}

export type TextAreaProps = Labelled &
  Omit<ComponentProps<"textarea">, "value" | "onChange" | "id"> & { value: string; onChange(value: string): void };

export function TextArea({ label, hint, error, onChange, ...props }: TextAreaProps) {
  return (
    <FormRow
      {...{ label, hint, error }}
      control={(ids) => (
        <textarea
          rows={6}
          {...props}
          {...ids}
          className="dk-input dk-textarea"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    />
  );
}
