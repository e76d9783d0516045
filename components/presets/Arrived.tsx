import { useTranslations } from "use-intl";
import type { KeptPreset } from "../../lib/core/presets/library.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { DifferenceList } from "./DifferenceList.tsx";

export interface ArrivedProps {
  /** What stands in the file. */
  preset: Preset;
  /** The one that is kept under its id. */
  kept: KeptPreset;
  onReplace(): void;
  onKeepBoth(): void;
  onCancel(): void;
}

/** A preset file with the id of a preset that is kept already: what differs, and which of the two shall be. */
export function Arrived({ preset, kept, onReplace, onKeepBoth, onCancel }: ArrivedProps) {
  const t = useTranslations("presets");
  const isOwn = kept.source.kind === "own";
  return (
    <Notice>
      <div className="dk-group-fields">
        <p>{t(isOwn ? "keptAlready" : "keptElsewhere", { name: kept.preset.name })}</p>
        <DifferenceList before={kept.preset} after={preset} />
        <div className="dk-buttons">
          {isOwn && <Button onClick={onReplace}>{t("replaceKept")}</Button>}
          <Button onClick={onKeepBoth}>{t("keepBoth")}</Button>
          <Button look="quiet" onClick={onCancel}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
