import * as z from "zod/mini";
import { incidentFacts, incidentKinds, incidentPhases } from "../core/guidance/incident.ts";
import { storedItem } from "./stored-item.ts";

const words = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const facts = z.partialRecord(z.enum(incidentFacts), words(200));

const incident = z.strictObject({
  id: words(64),
  kind: z.enum(incidentKinds),
  name: words(80),
  phase: z.enum(incidentPhases),
  isOn: z.boolean(),
  until: z.iso.datetime(),
  words: z.array(words(200)).check(z.maxLength(100)),
  issues: z.array(words(40)).check(z.maxLength(30)),
  facts: z.strictObject({ nl: facts, en: facts }),
});

const incidentsSchema = z.strictObject({
  version: z.literal(1),
  incidents: z.array(incident).check(z.maxLength(50)),
});

/** What happens to many customers at once, as the team has written it down on this computer. */
export const createStoredIncidents = () =>
  storedItem({ key: "incidents", version: 1, schema: incidentsSchema, migrations: {} });
