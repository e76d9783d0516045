import * as z from "zod/mini";
import { longest } from "./entry.ts";
import { pastPromiseSchema } from "./past-promises.ts";

// What the register answers to a page in which somebody writes.

/** Why the register cannot do what was asked; writing a reply goes on without it. */
export const troubles = ["full", "unreadable", "newer-version", "blocked", "unreachable"] as const;
export type RegisterTrouble = (typeof troubles)[number];

export const lookUpSchema = z.discriminatedUnion("is", [
  /** Switched off, or a private window: nothing is written there, and nothing shown. */
  z.strictObject({ is: z.literal("off") }),
  z.strictObject({ is: z.literal("trouble"), code: z.enum(troubles) }),
  /** `days`: for how long an answer is kept. */
  z.strictObject({ is: z.literal("on"), days: z.number(), past: z.array(pastPromiseSchema) }),
]);
export type LookUp = z.infer<typeof lookUpSchema>;

export const rememberedSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("off") }),
  z.strictObject({ is: z.literal("trouble"), code: z.enum(troubles) }),
  /** `id`: of the entry that now holds the answer, whatever id was proposed. */
  z.strictObject({ is: z.literal("remembered"), id: z.string().check(z.maxLength(longest.name)) }),
]);
export type Remembered = z.infer<typeof rememberedSchema>;
