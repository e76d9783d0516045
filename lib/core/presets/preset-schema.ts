import { z } from "zod";
import type { Preset } from "./preset.ts";

const phrase = z.string().min(1).max(200);

/** What a preset file must look like; unknown keys are refused by name. */
export const presetSchema: z.ZodType<Preset> = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]{1,64}$/),
  name: z.string().min(1).max(80),
  form: z.enum(["follow", "u", "je"]),
  rulesOff: z.array(z.string().max(80)).max(500),
  allowedPhrases: z.array(phrase).max(1000),
});

/** Reads a preset from parsed JSON; the error says in words what is wrong and where. */
export function parsePreset(value: unknown): { ok: true; preset: Preset } | { ok: false; message: string } {
  const parsed = presetSchema.safeParse(value);
  return parsed.success ? { ok: true, preset: parsed.data } : { ok: false, message: z.prettifyError(parsed.error) };
}
