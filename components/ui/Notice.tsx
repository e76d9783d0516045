import { type ComponentProps, type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon, type IconName } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";

export type NoticeTone = "plain" | "warm" | "good";
const icons: Record<NoticeTone, IconName | null> = { plain: null, warm: "care", good: "tick" };

export interface NoticeProps extends ComponentProps<"div"> {
  tone?: NoticeTone;
  onDismiss?(): void;
}

/** A line that a person should know of. To have it read out, put it into a `LiveRegion`. */
export function Notice({ tone = "plain", onDismiss, children, className = "", ...props }: NoticeProps) {
  const t = useTranslations();
  const icon = icons[tone];
  return (
    <div {...props} className={`dk-notice dk-notice-${tone} ${className}`}>
      {icon && <Icon name={icon} />}
      <div className="dk-notice-words">{children}</div>
      {onDismiss && <IconButton icon="close" label={t("panel.dismiss")} onClick={onDismiss} />}
    </div>
  );
}

export interface LiveRegionProps {
  children: ReactNode;
  /** For ears only. */
  unseen?: boolean;
  className?: string;
}

/** What appears in here is read out when the person pauses. It stands in the page before its words do, or it stays unheard. */
export function LiveRegion({ children, unseen = false, className = "" }: LiveRegionProps) {
  const [standing, setStanding] = useState(false);
  useEffect(() => setStanding(true), []);
  return (
    <div role="status" className={`${unseen ? "dk-unseen" : "dk-live"} ${className}`}>
      {standing && children}
    </div>
  );
}
