import { z } from "zod";
import { migrate } from "./migrations.ts";
import type { Preset } from "./preset.ts";
import { presetSchema } from "./preset-schema.ts";

/** Larger files are refused before they are read: the largest sensible preset has a tenth of it. */
export const largestPreset = 1_000_000;

export type PresetReading = { ok: true; preset: Preset } | { ok: false; message: string };

/** Reads a preset file; the message says in words what is wrong and where. Never throws, whatever the text. */
export function readPreset(text: string): PresetReading {
  const json = readJson(text);
  return json.ok ? parsePreset(json.value) : json;
}

/** What stands in a file, where it is no larger than a preset may be. */
export function readJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  if (text.length > largestPreset)
    return { ok: false, message: `it is longer than ${largestPreset.toLocaleString("en")} characters.` };
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, ""), withoutPrototype) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, message: "it holds things in things without end." };
    return { ok: false, message: `it is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

/** The one key that means something else to JavaScript than to whoever wrote the file. */
function withoutPrototype(key: string, value: unknown): unknown {
  if (key === "__proto__") throw new SyntaxError('no key of a preset is called "__proto__"');
  return value;
}

/** The same for what was parsed already. A file of an earlier version is brought up to date. */
export function parsePreset(value: unknown): PresetReading {
  const migrated = migrate(value);
  if (!migrated.ok) return migrated;
  const parsed = presetSchema.safeParse(migrated.value);
  return parsed.success ? { ok: true, preset: parsed.data } : { ok: false, message: z.prettifyError(parsed.error) };
}
