import { z } from "zod";
import { factKinds, notes, places, suggestionKinds } from "../contract.ts";
import { faults } from "./case-known.ts";
import { channelKinds } from "./channels.ts";
import type { Condition, GuidanceText } from "./guidance-text.ts";
import { incidentKinds, incidentPhases } from "./incident.ts";
import { costs, draftStates } from "./situation.ts";

const kinds = z.array(z.string().regex(/^[a-z-]{1,40}$/)).max(20);
const rung = z.number().int().min(0).max(4);

const conditionShape = z.strictObject({
  issues: kinds,
  repeat: z.boolean(),
  answer: z.enum(["first", "later"]),
  fromAnswer: z.number().int().min(1).max(20),
  severity: z.tuple([rung, rung]),
  emotion: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  asks: kinds,
  escalation: kinds,
  vulnerable: z.boolean(),
  vulnerabilities: kinds,
  facts: z.array(z.enum(factKinds)).max(20),
  occasion: z.boolean(),
  remark: z.boolean(),
  channels: z.array(z.enum(channelKinds)).max(20),
  costs: z.array(z.enum(costs)).max(20),
  draft: z.array(z.enum(draftStates)).max(20),
  not: z.array(z.enum(draftStates)).max(20),
  fault: z.array(z.enum(faults)).max(3),
  closesForGood: z.boolean(),
  gives: z.enum(["care", "money"]),
  incident: z.array(z.enum([...incidentKinds, "none"])).max(5),
  phase: z.array(z.enum(incidentPhases)).max(4),
  missing: z.array(z.enum(notes)).max(3),
}) satisfies z.ZodType<Omit<Required<Condition>, "unless">>;

const plainCondition = conditionShape.partial();

/** A condition; what stands under "unless" may not have exceptions of its own. */
export const conditionSchema = plainCondition.extend({ unless: z.array(plainCondition).max(10).optional() });

const fillings: readonly string[] = [...factKinds, "name", "appeal"];

/** Whether each bracket is closed, "{u/je}" names two options, and "<...>" something that can be filled in. */
function isWellFormed(text: string): boolean {
  const rest = text
    .replace(/\{[^{}/[\]<>]*\/[^{}/[\]<>]*\}/g, "")
    .replace(/\[\p{L}[\p{L}\p{N} '’-]*\]/gu, "")
    .replace(/<([a-z-]+)>/g, (whole, kind: string) => (fillings.includes(kind) ? "" : whole));
  return !/[{}[\]<>]/.test(rest);
}

/** One text as data, with clear words for what is wrong with it. */
export const guidanceTextSchema = z.strictObject({
  kind: z.enum(suggestionKinds),
  label: z.string().min(1).max(60),
  text: z
    .string()
    .min(1)
    .max(2000)
    .refine(isWellFormed, `a slot is written [so], a choice of form {u/je}, a fact one of <${fillings.join(">, <")}>`),
  place: z.enum(places),
  when: conditionSchema.default({}),
}) satisfies z.ZodType<GuidanceText>;
