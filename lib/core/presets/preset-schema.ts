import { z } from "zod";
import { channelKinds } from "../guidance/channels.ts";
import { guidanceTextSchema } from "../guidance/guidance-text-schema.ts";
import { defaultPreset, type Preset } from "./preset.ts";

const phrase = z.string().min(1).max(200);

const longestNorm = 24 * 60;
const hours = z.number().positive().max(longestNorm);

const goodwillSchema = z.strictObject({
  offers: z.enum(["all", "care", "none"]).default(defaultPreset.goodwill.offers),
  most: z.number().nonnegative().max(1_000_000).nullable().default(defaultPreset.goodwill.most),
  beyond: z.string().max(80).default(defaultPreset.goodwill.beyond),
});

const texts = z.array(guidanceTextSchema.extend({ replaces: z.string().max(2000).optional() })).max(500);

/** What a preset file must look like; unknown keys are refused by name, and what is left out is as in `defaultPreset`. */
export const presetSchema: z.ZodType<Preset> = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string().min(1).max(80),
  form: z.enum(["follow", "u", "je"]).default(defaultPreset.form),
  rulesOff: z.array(z.string().max(80)).max(500).default([]),
  allowedPhrases: z.array(phrase).max(1000).default([]),
  goodwill: goodwillSchema.default(defaultPreset.goodwill),
  appeal: z.strictObject({ nl: phrase.optional(), en: phrase.optional() }).default({}),
  responseNorms: z.partialRecord(z.enum(channelKinds), hours).default(defaultPreset.responseNorms),
  texts: z.strictObject({ nl: texts.optional(), en: texts.optional() }).default({}),
});

/** Reads a preset from parsed JSON; the error says in words what is wrong and where. */
export function parsePreset(value: unknown): { ok: true; preset: Preset } | { ok: false; message: string } {
  const parsed = presetSchema.safeParse(value);
  return parsed.success ? { ok: true, preset: parsed.data } : { ok: false, message: z.prettifyError(parsed.error) };
}
