import { useTranslations } from "use-intl";
import { type Retention, retentions } from "../../lib/core/register/retention.ts";
import { Notice } from "../ui/Notice.tsx";
import { RadioGroup } from "../ui/RadioGroup.tsx";
import { Toggle } from "../ui/Toggle.tsx";

export interface RegisterChoicesProps {
  on: boolean;
  days: number;
  /** Somebody wants to be reminded, and the browser allows it. */
  reminds: boolean;
  /** The browser was asked and said no. */
  refused: boolean;
  onSwitch(on: boolean): void;
  onDays(days: Retention): void;
  /** Called within the person's click. */
  onRemind(on: boolean): void;
}

/** Whether there is a register, for how long it keeps an answer, and whether it reminds. */
export function RegisterChoices({ on, days, reminds, refused, onSwitch, onDays, onRemind }: RegisterChoicesProps) {
  const t = useTranslations("registerPage");
  return (
    <>
      <Toggle label={t("keep")} hint={t("keepHint")} on={on} onChange={onSwitch} />
      {on && (
        <>
          <Toggle label={t("remind")} hint={t("remindHint")} on={reminds} onChange={onRemind} />
          {refused && <Notice tone="warm">{t("remindRefused")}</Notice>}
          <RadioGroup
            legend={t("days")}
            value={String(days)}
            choices={retentions
              .toSorted((one, other) => one - other)
              .map((each) => ({ value: String(each), label: t("daysCount", { count: each }) }))}
            onChange={(value) => onDays(Number(value) as Retention)}
          />
          <p className="dk-hint">{t("daysHint")}</p>
        </>
      )}
    </>
  );
}
