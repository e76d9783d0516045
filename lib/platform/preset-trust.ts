import { canonicalText } from "../core/presets/canonical.ts";
import type { Preset } from "../core/presets/preset.ts";
import type { Signature } from "../core/presets/signed-preset.ts";
import { fromBase64, toBase64 } from "./base64.ts";

const bytesOf = (preset: Preset) => new TextEncoder().encode(canonicalText(preset));

/** SHA-256 of what a preset says, in hexadecimal: the same for two files that say the same. */
export async function fingerprintOf(preset: Preset): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytesOf(preset));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A new key pair for a team lead; the private part can sign and cannot be read. */
export async function createSigningKey(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"])) as CryptoKeyPair;
}

/** Signs a preset. */
export async function sign(preset: Preset, { privateKey, publicKey }: CryptoKeyPair): Promise<Signature> {
  const [value, key] = await Promise.all([
    crypto.subtle.sign("Ed25519", privateKey, bytesOf(preset)),
    crypto.subtle.exportKey("raw", publicKey),
  ]);
  return { key: toBase64(new Uint8Array(key)), value: toBase64(new Uint8Array(value)) };
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
