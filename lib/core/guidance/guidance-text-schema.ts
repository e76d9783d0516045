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
  issues: kinds.describe("Kinds of complaint, one of which it is."),
  repeat: z.boolean().describe("Whether the customer had to come back."),
  answer: z.enum(["first", "later"]).describe("Whether we answer for the first time."),
  fromAnswer: z.number().int().min(1).max(20).describe("From which answer on."),
  severity: z
    .tuple([rung, rung])
    .describe(
      "Lowest and highest rung: 0 no harm, 1 a nuisance, 2 days or effort lost, 3 failed again, 4 safety, health or dignity.",
    ),
  emotion: z.union([z.literal(1), z.literal(2), z.literal(3)]).describe("How strongly the customer feels, at least."),
  asks: kinds.describe("What is asked for, one of these."),
  escalation: kinds.describe("What the customer says they will do, one of these."),
  vulnerable: z.boolean().describe("Whether the customer tells of something that asks for care."),
  vulnerabilities: kinds.describe("Of what, one of these."),
  facts: z.array(z.enum(factKinds)).max(20).describe("What the message names, one of these."),
  occasion: z.boolean().describe("Whether it speaks of a day that mattered."),
  remark: z.boolean().describe("Whether it asks for nothing."),
  channels: z.array(z.enum(channelKinds)).max(20).describe("Where the answer is written, one of these."),
  costs: z.array(z.enum(costs)).max(20).describe("What the customer had to pay for, one of these."),
  draft: z.array(z.enum(draftStates)).max(20).describe("What is the case in the draft, one of these."),
  not: z.array(z.enum(draftStates)).max(20).describe("What must not be the case in it."),
  fault: z.array(z.enum(faults)).max(3).describe("Whose doing it was, as the agent said."),
  closesForGood: z.boolean().describe("Whether the agent has confirmed that it can be closed."),
  gives: z.enum(["care", "money"]).describe("What the gesture takes; offered where that may be given."),
  incident: z
    .array(z.enum([...incidentKinds, "none"]))
    .max(5)
    .describe("Which incident it is about, one of these."),
  phase: z.array(z.enum(incidentPhases)).max(4).describe("In which phase that is."),
  missing: z.array(z.enum(notes)).max(3).describe("Notes that do not sound yet, one of these."),
}) satisfies z.ZodType<Omit<Required<Condition>, "unless">>;

const plainCondition = conditionShape.partial();

/** A condition; what stands under "unless" may not have exceptions of its own. */
export const conditionSchema = plainCondition.extend({
  unless: z.array(plainCondition).max(10).optional().describe("Conditions under which it is not offered."),
});

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
  kind: z.enum(suggestionKinds).describe("Among what it is offered."),
  label: z.string().min(1).max(60).describe("Two to four words for the agent."),
  text: z
    .string()
    .min(1)
    .max(2000)
    .refine(isWellFormed, `a slot is written [so], a choice of form {u/je}, a fact one of <${fillings.join(">, <")}>`)
    .describe(
      "The sentences: [slot] for the agent to fill, {u/je} by form of address, <order-number> from the complaint.",
    ),
  place: z.enum(places).describe("Where in the letter it goes."),
  when: conditionSchema.default({}).describe("When it is offered; all of it must hold."),
}) satisfies z.ZodType<GuidanceText>;
