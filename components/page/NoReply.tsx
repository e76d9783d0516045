import { useTranslations } from "use-intl";
import { Mark } from "../triad/Mark.tsx";
import { Button } from "../ui/Button.tsx";

export interface NoReplyProps {
  onCheckText(): void;
  onOpenOptions(): void;
}

/** The side panel beside a page in which no reply is being written. */
export function NoReply({ onCheckText, onOpenOptions }: NoReplyProps) {
  const t = useTranslations("noReply");
  return (
    <main className="dk-no-reply">
      <Mark />
      <h1 className="dk-section-title">{t("title")}</h1>
      <p>{t("explain")}</p>
      <div className="dk-buttons">
        <Button onClick={onCheckText}>{t("check")}</Button>
        <Button look="quiet" onClick={onOpenOptions}>
          {t("options")}
        </Button>
      </div>
    </main>
  );
}
