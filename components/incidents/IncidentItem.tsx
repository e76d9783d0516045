import { useId, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { type Incident, incidentPhases } from "../../lib/core/guidance/incident.ts";
import type { IncidentChange } from "../../lib/state/incident-store.ts";
import { Button } from "../ui/Button.tsx";
import { ConfirmButton } from "../ui/ConfirmButton.tsx";
import { Segments } from "../ui/Segments.tsx";
import { Toggle } from "../ui/Toggle.tsx";
import type { FactExamples } from "./FactFields.tsx";
import { IncidentFields } from "./IncidentFields.tsx";

export interface IncidentItemProps {
  incident: Incident;
  issues: readonly string[];
  examples: FactExamples;
  /** Its time has passed: it is off whatever its switch says. */
  isOver: boolean;
  startsOpen: boolean;
  onChange(to: IncidentChange): void;
  onRemove(): void;
}

export function IncidentItem({ incident, isOver, startsOpen, onChange, onRemove, ...fields }: IncidentItemProps) {
  const t = useTranslations("incidents");
  const { dateTime } = useFormatter();
  const [open, setOpen] = useState(startsOpen);
  const phaseLabel = useId();
  const until = dateTime(new Date(incident.until), { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="dk-incident">
      <Toggle
        label={incident.name}
        hint={`${t(`kinds.${incident.kind}`)} · ${t(isOver ? "over" : "until", { until })}`}
        on={incident.isOn && !isOver}
        onChange={(isOn) => onChange((one) => ({ ...one, isOn, until: isOn && isOver ? tomorrow() : one.until }))}
      />
      <span id={phaseLabel} className="dk-label">
        {t("phase")}
      </span>
      <Segments
        labelledBy={phaseLabel}
        choices={incidentPhases.map((value) => ({ value, label: t(`phases.${value}`) }))}
        value={incident.phase}
        onChange={(phase) => onChange((one) => ({ ...one, phase }))}
      />
      <div className="dk-incident-actions">
        <Button small aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "done" : "edit")}
        </Button>
        <ConfirmButton
          small
          question={t("removeQuestion", { name: incident.name })}
          confirm={t("remove")}
          onConfirm={onRemove}
        >
          {t("remove")}
        </ConfirmButton>
      </div>
      {open && <IncidentFields {...fields} incident={incident} onChange={onChange} />}
    </div>
  );
}

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
