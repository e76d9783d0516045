import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { PresetSource } from "../../lib/core/presets/library.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";

export interface PresetItemProps {
  preset: Preset;
  /** null: comes with the product. */
  source: PresetSource | null;
  onDuplicate(): void;
  onExport(): void;
  /** Left out for one that somebody else keeps up. */
  onDelete?: () => void;
  /** More to do with it. */
  children?: ReactNode;
}

/** One preset in the list: who it is, where it comes from, and what can be done with it. */
export function PresetItem({ preset, source, onDuplicate, onExport, onDelete, children }: PresetItemProps) {
  const t = useTranslations("presets");
  const { id, name, owner, version } = preset;
  const from = source === null ? "builtIn" : source.kind;
  const isOwn = source?.kind === "own";
  return (
    <li className="dk-preset" data-testid={`preset-${id}`}>
      <div>
        <a className="dk-preset-name" href={`#presets/${id}`}>
          {name}
        </a>
        <p className="dk-hint">
          {[owner, t("versionIs", { version }), t(`source.${from}`)].filter(Boolean).join(" · ")}
        </p>
      </div>
      <div className="dk-buttons">
        <a className="dk-button dk-button-plain dk-button-small" href={`#presets/${id}`}>
          {t(isOwn ? "edit" : "look")}
          <span className="dk-unseen"> ({name})</span>
        </a>
        <Button small onClick={onDuplicate}>
          {t(isOwn ? "duplicate" : "makeOwn")}
          <span className="dk-unseen"> ({name})</span>
        </Button>
        <Button small onClick={onExport}>
          {t("export")}
          <span className="dk-unseen"> ({name})</span>
        </Button>
        {onDelete && (
          <ConfirmButton
            small
            question={t("deleteQuestion", { name })}
            confirm={t("deleteConfirm")}
            onConfirm={onDelete}
          >
            {t("delete")}
            <span className="dk-unseen"> ({name})</span>
          </ConfirmButton>
        )}
        {children}
      </div>
    </li>
  );
}
