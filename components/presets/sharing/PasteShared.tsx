import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { TextArea } from "../../ui/Field.tsx";

/** Takes a link or the text of a preset that somebody was sent. */
export function PasteShared({ onShow }: { onShow(pasted: string): void }) {
  const t = useTranslations("sharing");
  const [pasted, setPasted] = useState("");
  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(pasted);
        setPasted("");
      }}
    >
      <TextArea
        label={t("paste")}
        hint={t("pasteHint")}
        rows={2}
        spellCheck={false}
        value={pasted}
        onChange={setPasted}
      />
      <Button type="submit" disabled={pasted.trim() === ""}>
        {t("show")}
      </Button>
    </form>
  );
}
