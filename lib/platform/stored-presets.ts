import * as z from "zod/mini";
import type { PresetLibrary } from "../core/presets/library.ts";
import type { Preset } from "../core/presets/preset.ts";
import { storedItem } from "./stored-item.ts";

/**
 * Who a preset is. What else it holds was looked at in full before it was kept (`readPreset`): a compose box must not load
 * that whole schema for it.
 */
export const storedPresetSchema = z.custom<Preset>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    "schemaVersion" in value &&
    value.schemaVersion === 2,
);

const librarySchema: z.ZodMiniType<PresetLibrary> = z.strictObject({
  version: z.literal(1),
  kept: z.array(
    z.strictObject({
      preset: storedPresetSchema,
      source: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("own") }),
        z.strictObject({ kind: z.literal("subscription"), url: z.string() }),
        z.strictObject({ kind: z.literal("policy") }),
      ]),
      previous: z.nullable(storedPresetSchema),
    }),
  ),
  choices: z.array(
    z.strictObject({
      preset: z.string(),
      site: z.exactOptional(z.string()),
      account: z.exactOptional(z.string()),
      channel: z.exactOptional(z.enum(["mail", "letter", "chat", "messaging", "public", "review", "phone"])),
      language: z.exactOptional(z.enum(["nl", "en"])),
      by: z.exactOptional(z.literal("policy")),
    }),
  ),
});

/** The presets of this computer, and where each is used. */
export const createStoredPresets = () =>
  storedItem({ key: "presets", version: 1, schema: librarySchema, migrations: {} });
