import type { Identified } from "../core/presets/accept-update.ts";
import { canonicalText } from "../core/presets/canonical.ts";
import type { Preset } from "../core/presets/preset.ts";
import type { Signature } from "../core/presets/signed-preset.ts";
import { fromBase64, toBase64 } from "./base64.ts";

const bytesOf = (preset: Preset) => new TextEncoder().encode(canonicalText(preset));

const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** SHA-256 of what a preset says, in hexadecimal: the same for two files that say the same. */
export const fingerprintOf = (preset: Preset): Promise<string> => sha256(bytesOf(preset));

/** SHA-256 of a public key, for people to compare. */
export const keyFingerprint = (key: string): Promise<string> => sha256(fromBase64(key));

/** A preset with what identifies it, its signature looked at. */
export async function identify(preset: Preset, signature: Signature | null): Promise<Identified> {
  const [fingerprint, isSigned] = await Promise.all([
    fingerprintOf(preset),
    signature === null ? false : isSignedBy(preset, signature),
  ]);
  const signer = signature === null ? null : isSigned ? { key: signature.key } : "broken";
  return { preset, fingerprint, signer };
}

/** A new key pair for a team lead; the private part can sign and cannot be read. */
export async function createSigningKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
}

/** The public part of a key in Base64: what others know it by. */
export const publicKeyOf = async ({ publicKey }: CryptoKeyPair): Promise<string> =>
  toBase64(new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)));

/** Signs a preset. */
export async function sign(preset: Preset, pair: CryptoKeyPair): Promise<Signature> {
  const [value, key] = await Promise.all([
    crypto.subtle.sign("Ed25519", pair.privateKey, bytesOf(preset)),
    publicKeyOf(pair),
  ]);
  return { key, value: toBase64(new Uint8Array(value)) };
}

/** Whether the signature is that of its key over just this preset. A key or signature that is none is no reason to throw. */
export async function isSignedBy(preset: Preset, { key, value }: Signature): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey("raw", fromBase64(key), "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", publicKey, fromBase64(value), bytesOf(preset));
  } catch {
    return false;
  }
}
