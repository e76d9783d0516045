import { useState } from "react";
import { Button } from "./Button.tsx";
import { Field, type Labelled, TextArea } from "./Field.tsx";

export interface AddLineProps extends Omit<Labelled, "error"> {
  /** The word on the button. */
  add: string;
  /** Several lines. */
  long?: boolean;
  type?: "text" | "date";
  /** Takes what was written; answers in words what is wrong with it, null for nothing. */
  onAdd(text: string): string | null;
}

/** A line to write, and a button that puts it into a list. What is not taken stays. */
export function AddLine({ label, hint, add, long = false, type = "text", onAdd }: AddLineProps) {
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const shared = {
    label,
    hint,
    error,
    value: text,
    onChange(value: string) {
      setText(value);
      setError(null);
    },
  };
  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = onAdd(text);
        setError(wrong);
        if (wrong === null) setText("");
      }}
    >
      {long ? <TextArea {...shared} rows={5} /> : <Field {...shared} type={type} autoComplete="off" />}
      <Button type="submit" small disabled={text.trim() === ""}>
        {add}
      </Button>
    </form>
  );
}
