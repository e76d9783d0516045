import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Incident } from "../../lib/core/guidance/incident.ts";
import type { IncidentChange } from "../../lib/state/incident-store.ts";
import { Button } from "../ui/Button.tsx";
import type { FactExamples } from "./FactFields.tsx";
import { IncidentItem } from "./IncidentItem.tsx";
import { newIncident } from "./new-incident.ts";

export interface IncidentsProps {
  incidents: readonly Incident[];
  /** Kinds of complaint that the engine knows. */
  issues: readonly string[];
  examples: FactExamples;
  now: number;
  onAdd(incident: Incident): void;
  onChange(id: string, to: IncidentChange): void;
  onRemove(id: string): void;
}

/** What happens to many customers at once, each with its switch, its phase, and what can be said of it. */
export function Incidents({ incidents, now, onAdd, onChange, onRemove, ...fields }: IncidentsProps) {
  const t = useTranslations("incidents");
  const [opened, setOpened] = useState<string | null>(null);
  const add = () => {
    const incident = newIncident(t("newName"), now);
    setOpened(incident.id);
    onAdd(incident);
  };
  return (
    <>
      {incidents.length === 0 ? (
        <p className="dk-list-empty">{t("none")}</p>
      ) : (
        <ul className="dk-incidents">
          {incidents.map((incident) => (
            <li key={incident.id}>
              <IncidentItem
                {...fields}
                incident={incident}
                isOver={Date.parse(incident.until) <= now}
                startsOpen={incident.id === opened}
                onChange={(to) => onChange(incident.id, to)}
                onRemove={() => onRemove(incident.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Button onClick={add}>{t("add")}</Button>
    </>
  );
}
