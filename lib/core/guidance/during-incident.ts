import type { GuidanceText } from "./guidance-text.ts";
import type { IncidentKind, IncidentPhase } from "./incident.ts";
import { type GroupedText, textsOf } from "./texts-of.ts";

/** Texts for one phase of one kind of incident; what is going on comes first in a letter, what was put right last. */
export const duringIncident = (
  kind: IncidentKind,
  phase: IncidentPhase,
  label: string,
  texts: readonly GroupedText[],
): GuidanceText[] =>
  textsOf(
    {
      kind: "incident",
      label,
      place: phase === "first-notice" || phase === "update" ? "after-greeting" : "before-sign-off",
      when: { incident: [kind], phase: [phase], not: ["refuses"] },
    },
    texts,
  );
