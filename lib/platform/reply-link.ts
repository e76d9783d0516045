import * as z from "zod/mini";
import type { Finding, Suggestion } from "../core/contract.ts";
import { closingGrounds, faults } from "../core/guidance/case-known.ts";

/** The port over which a reply in a page is shown in the side panel: its state one way, the person's actions the other. */
export const linkName = "reply";

const offset = z.int().check(z.minimum(0));
const span = z.object({ start: offset, end: offset });

/** Loose, since what a shape does not name would be left out of what arrives. */
const findingShape = z.looseObject({
  start: offset,
  end: offset,
  rule: z.string(),
  excerpt: z.string(),
  replacements: z.array(z.string()),
});
const finding = z.custom<Finding>((value) => findingShape.safeParse(value).success);

const suggestionShape = z.object({ kind: z.string(), text: z.string(), place: z.string() });
const suggestion = z.custom<Suggestion>((value) => suggestionShape.safeParse(value).success);

const edit = z.object({ start: offset, end: offset, expected: z.string(), text: z.string() });

const told = z.partial(z.object({ fault: z.enum(faults), grounds: z.array(z.enum(closingGrounds)) }));

/** Side panel → assist: one of the actions of the page's own panel, by name. */
export const actionCall = z.discriminatedUnion("action", [
  z.object({ action: z.literal("applyReplacement"), args: z.tuple([finding, z.string()]) }),
  z.object({ action: z.literal("applyAll"), args: z.tuple([z.array(edit)]) }),
  z.object({ action: z.literal("insertSuggestion"), args: z.tuple([suggestion, z.string()]) }),
  z.object({ action: z.literal("undoChange"), args: z.tuple([]) }),
  z.object({ action: z.literal("revealSpan"), args: z.tuple([z.nullable(span)]) }),
  z.object({ action: z.literal("selectFinding"), args: z.tuple([z.nullable(offset)]) }),
  z.object({ action: z.literal("ignoreInLetter"), args: z.tuple([finding]) }),
  z.object({ action: z.literal("neverFlagPhrase"), args: z.tuple([finding]) }),
  z.object({ action: z.literal("switchRuleOff"), args: z.tuple([finding]) }),
  z.object({ action: z.literal("choosePreset"), args: z.tuple([z.string()]) }),
  z.object({ action: z.literal("dismissNotice"), args: z.tuple([]) }),
  z.object({ action: z.literal("tellKnown"), args: z.tuple([told]) }),
  z.object({ action: z.literal("handOver"), args: z.tuple([z.enum(["clipboard", "note"])]) }),
  z.object({ action: z.literal("rememberAnswer"), args: z.tuple([]) }),
]);
export type ActionCall = z.infer<typeof actionCall>;

/** Assist → side panel: the reply as it is now; null when the box has gone. Both ends are of one build and share the rest of the shape. */
export const mirroredReply = z.object({
  usedAt: z.number(),
  state: z.nullable(
    z.looseObject({
      draft: z.looseObject({ text: z.string() }),
      findings: z.array(findingShape),
      missing: z.array(z.string()),
      silent: z.boolean(),
    }),
  ),
});
