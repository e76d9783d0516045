import { useTranslations } from "use-intl";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { Change, NoticeCode, ReplyActions } from "../../lib/state/reply.ts";
import { isStandingNotice } from "../../lib/state/standing-notice.ts";
import { Button } from "../ui/Button.tsx";
import { Icon } from "../ui/Icon.tsx";
import { LiveRegion, Notice } from "../ui/Notice.tsx";
import { useKeptFocus } from "../ui/use-kept-focus.ts";
import { PresetChoice } from "./PresetChoice.tsx";

const troubles: readonly NoticeCode[] = ["text-changed", "read-only", "refused-copied", "not-copied", "box-gone"];

export interface PanelFooterProps {
  notice: NoticeCode | null;
  changes: readonly Change[];
  preset: PresetInUse | null;
  actions: Pick<ReplyActions, "undoChange" | "dismissNotice" | "choosePreset">;
}

/** News of what was done, the way back, whose preset it is read with, and where the text goes: nowhere. */
export function PanelFooter({ notice, changes, preset, actions }: PanelFooterProps) {
  const t = useTranslations();
  const keptFocus = useKeptFocus<HTMLElement>();
  const newest = changes.at(-1);
  return (
    <footer className="dk-panel-foot" {...keptFocus}>
      <LiveRegion>
        {/* The others stand in the middle of the panel, in place of the review. */}
        {notice && !isStandingNotice(notice) && (
          <Notice
            data-testid="notice"
            tone={troubles.includes(notice) ? "warm" : "good"}
            onDismiss={actions.dismissNotice}
          >
            {t(`notices.${notice}`)}
          </Notice>
        )}
      </LiveRegion>
      {newest && (
        <div className="dk-undo">
          <p className="dk-undo-words dk-hint">
            {t(kindOf(newest), { before: newest.before, after: newest.after.trim(), count: newest.count - 1 })}
          </p>
          <Button small data-testid="undo-change" onClick={() => void actions.undoChange()}>
            <Icon name="undo" />
            {t("panel.undo")}
          </Button>
        </div>
      )}
      {preset && <PresetChoice preset={preset} actions={actions} />}
      <p className="dk-privacy">{t("panel.privacy")}</p>
    </footer>
  );
}

function kindOf({ before, after, count }: Change) {
  if (count > 1) return "panel.changedMore";
  if (before === "") return "panel.inserted";
  return after === "" ? "panel.removed" : "panel.changed";
}
