import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button, type ButtonProps } from "./Button.tsx";

export interface ConfirmButtonProps extends Omit<ButtonProps, "onClick"> {
  /** What is asked once before anything happens. */
  question: ReactNode;
  /** The word on the button that does it. */
  confirm: ReactNode;
  onConfirm(): void;
}

/** For what cannot be taken back: asks once, in place, and the way out has the focus. */
export function ConfirmButton({ question, confirm, onConfirm, ...props }: ConfirmButtonProps) {
  const t = useTranslations();
  const [asking, setAsking] = useState(false);
  const asked = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const wayOut = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (asking) wayOut.current?.focus();
    else if (asked.current) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  if (!asking) return <Button look="danger" {...props} ref={button} onClick={() => setAsking(true)} />;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <span
      role="group"
      className="dk-confirm"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <span role="alert">{question}</span>
      <Button
        look="danger"
        small={props.small}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {confirm}
      </Button>
      <Button ref={wayOut} small={props.small} onClick={() => setAsking(false)}>
        {t("ui.keep")}
      </Button>
    </span>
  );
}
