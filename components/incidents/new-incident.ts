import type { Incident } from "../../lib/core/guidance/incident.ts";

const day = 24 * 60 * 60 * 1000;

/** An incident about which nothing is known yet. It is on, and ends by itself tomorrow. */
export function newIncident(name: string, now: number): Incident {
  return {
    id: crypto.randomUUID(),
    kind: "outage",
    name,
    phase: "first-notice",
    isOn: true,
    until: new Date(now + day).toISOString(),
    words: [],
    issues: [],
    facts: { nl: {}, en: {} },
  };
}
