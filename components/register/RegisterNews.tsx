import { useTranslations } from "use-intl";
import type { RegisterState } from "../../lib/state/register-store.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { LiveRegion, Notice } from "../ui/Notice.tsx";

export interface RegisterNewsProps extends Pick<RegisterState, "trouble" | "unreadable" | "undoable"> {
  onUndo(): void;
  onStartAnew(): void;
}

/** What was just deleted and can be put back, and what is wrong with the register. */
export function RegisterNews({ trouble, unreadable, undoable, onUndo, onStartAnew }: RegisterNewsProps) {
  const t = useTranslations();
  return (
    <>
      <LiveRegion className="dk-register-news">
        {undoable > 0 && (
          <Notice>
            {t("registerPage.deleted", { count: undoable })}{" "}
            <Button small onClick={onUndo}>
              {t("registerPage.undo")}
            </Button>
          </Notice>
        )}
        {trouble && <Notice tone="warm">{t(`register.troubles.${trouble}`)}</Notice>}
        {unreadable > 0 && <Notice tone="warm">{t("registerPage.unreadable", { count: unreadable })}</Notice>}
      </LiveRegion>
      {trouble === "unreadable" && (
        <ConfirmButton
          question={t("registerPage.startAnewQuestion")}
          confirm={t("registerPage.startAnewConfirm")}
          onConfirm={onStartAnew}
        >
          {t("registerPage.startAnew")}
        </ConfirmButton>
      )}
    </>
  );
}
