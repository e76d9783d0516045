import { z } from "zod";
import type { Preset } from "./preset.ts";
import { parsePreset, readJson } from "./read-preset.ts";

const base64 = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/);

/** Who signed a preset: the public key and its signature over the preset's canonical text, both in Base64. */
const signatureSchema = z.strictObject({ key: base64(64), value: base64(128) });
export type Signature = z.output<typeof signatureSchema>;

export type SignedReading = { ok: true; preset: Preset; signature: Signature | null } | { ok: false; message: string };

/** Reads a preset file that may be signed; whether the signature is right is not looked at here. */
export function readSignedPreset(text: string): SignedReading {
  const json = readJson(text);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== "object" || value === null || !("signed" in value)) {
    const reading = parsePreset(value);
    return reading.ok ? { ...reading, signature: null } : reading;
  }
  const { signed, ...unsigned } = value;
  const signature = signatureSchema.safeParse(signed);
  if (!signature.success) return { ok: false, message: "its signature is not one: a key and a value, both in Base64." };
  const reading = parsePreset(unsigned);
  return reading.ok ? { ...reading, signature: signature.data } : reading;
}
