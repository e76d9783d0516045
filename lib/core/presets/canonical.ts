import type { Preset } from "./preset.ts";
import type { Signature } from "./signed-preset.ts";

/**
 * A preset as the one text that stands for it: keys in order, no white space. Two files that say the same give the same text,
 * so it is this that is hashed and signed.
 */
export function canonicalText({ $schema, ...preset }: Preset): string {
  return JSON.stringify(preset, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : value,
  );
}

/** A preset as a file for people: two spaces, with the schema's address first, and who signed it last. */
export function presetFile(preset: Preset, signature: Signature | null = null): string {
  const { $schema = "./preset.schema.json", ...others } = preset;
  return `${JSON.stringify({ $schema, ...others, ...(signature && { signed: signature }) }, null, 2)}\n`;
}
