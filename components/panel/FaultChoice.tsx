import { useId } from "react";
import { useTranslations } from "use-intl";
import { faults } from "../../lib/core/guidance/case-known.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import type { Told } from "../../lib/state/told.ts";
import { Segments } from "../ui/Segments.tsx";

export interface FaultChoiceProps {
  told: Told;
  actions: Pick<ReplyActions, "tellKnown">;
}

/** Whose doing it was: no text tells, and an apology and a gesture hang on it. A row of a list of facts. */
export function FaultChoice({ told, actions }: FaultChoiceProps) {
  const t = useTranslations("fault");
  const id = useId();
  return (
    <div>
      <dt id={id}>{t("title")}</dt>
      <dd>
        <Segments
          labelledBy={id}
          choices={faults.map((value) => ({ value, label: t(`whose.${value}`) }))}
          value={told.fault}
          onChange={(fault) => actions.tellKnown({ fault })}
        />
      </dd>
    </div>
  );
}
