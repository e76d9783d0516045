import { type DragEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/Button.tsx";

/** Files are read as text, so one far too large is turned away before. */
const largestFile = 5_000_000;

export interface ImportPresetProps {
  /** Takes the text of a file; null for one that cannot be a preset. */
  onFile(text: string | null): void;
}

/** Takes a preset file: chosen, or dropped here. */
export function ImportPreset({ onFile }: ImportPresetProps) {
  const t = useTranslations("presets");
  const [isOver, setIsOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) return onFile(null);
    file.text().then(onFile, () => onFile(null));
  };
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(is);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button in it does the same by keyboard
    <div
      className={`dk-drop ${isOver ? "dk-drop-over" : ""}`}
      onDragEnter={over(true)}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        take(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor={id}>{t("dropHere")}</label>
      <input
        ref={input}
        id={id}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0]);
          // So that the same file can be chosen once more.
          currentTarget.value = "";
        }}
      />
      <Button onClick={() => input.current?.click()}>{t("import")}</Button>
    </div>
  );
}
