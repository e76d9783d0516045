import { useTranslations } from "use-intl";
import { Button } from "../../../components/ui/Button.tsx";
import { Icon } from "../../../components/ui/Icon.tsx";
import { LiveRegion, Notice } from "../../../components/ui/Notice.tsx";
import type { Deleted } from "./use-preset-changes.ts";

/** That a preset was deleted, and the way back. */
export function DeletedPreset({ deleted, onPutBack }: { deleted: Deleted | null; onPutBack(): void }) {
  const t = useTranslations("presets");
  return (
    <LiveRegion>
      {deleted && (
        <Notice>
          <div className="dk-buttons">
            {t("deleted", { name: deleted.kept.preset.name })}
            <Button small onClick={onPutBack}>
              <Icon name="undo" />
              {t("putBack")}
            </Button>
          </div>
        </Notice>
      )}
    </LiveRegion>
  );
}
