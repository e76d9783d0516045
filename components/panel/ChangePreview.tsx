import { useTranslations } from "use-intl";
import type { TextEdit } from "../../lib/state/reply-port.ts";
import { Button } from "../ui/Button.tsx";

export interface ChangePreviewProps {
  edits: readonly TextEdit[];
  /** Language of the draft. */
  language: string | undefined;
  onApply(): void;
  onCancel(): void;
}

/** Changes that are made together: what stands there now and what will, before anything happens. */
export function ChangePreview({ edits, language, onApply, onCancel }: ChangePreviewProps) {
  const t = useTranslations("changes");
  return (
    <div className="dk-changes" data-testid="change-preview">
      <ul className="dk-change-list" lang={language}>
        {edits.map(({ start, expected, text }) => (
          <li key={start}>
            <del>{expected}</del> {text === "" ? <span className="dk-soft">{t("away")}</span> : <ins>{text}</ins>}
          </li>
        ))}
      </ul>
      <div className="dk-change-buttons">
        <Button small data-testid="apply-all" onClick={onApply}>
          {t("apply", { count: edits.length })}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </div>
  );
}
