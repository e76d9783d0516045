import { largestPreset } from "../core/presets/read-preset.ts";
import { readUpTo } from "./preset-link.ts";

/** How long a server may take, headers and all. */
const patience = 15_000;
const jsonTypes = /^(?:application\/(?:[\w.+-]+\+)?json|text\/(?:plain|json))\b/i;

export type Refusal =
  | "not-https"
  | "unreachable"
  | "too-slow"
  | "elsewhere"
  | "status"
  | "content-type"
  | "too-large"
  | "cut-off";

export type Fetched =
  | { ok: true; unchanged: true }
  | { ok: true; unchanged: false; file: string; etag: string | null }
  | { ok: false; reason: Refusal; status?: number };

/**
 * Fetches the file of a subscription. Sends nothing but the address and the ETag of what is there already: no cookie, no
 * referrer. Never throws.
 */
export async function fetchPreset(url: string, etag: string | null): Promise<Fetched> {
  const address = URL.parse(url);
  if (address?.protocol !== "https:" || address.username !== "") return { ok: false, reason: "not-https" };
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
      headers: { accept: "application/json", ...(etag === null ? {} : { "if-none-match": etag }) },
    });
    if (new URL(response.url || address).origin !== address.origin) return { ok: false, reason: "elsewhere" };
    if (response.status === 304 && etag !== null) return { ok: true, unchanged: true };
    if (!response.ok || !response.body) return { ok: false, reason: "status", status: response.status };
    if (!jsonTypes.test(response.headers.get("content-type") ?? "")) return { ok: false, reason: "content-type" };
    if (Number(response.headers.get("content-length")) > largestPreset) return { ok: false, reason: "too-large" };
    return await readBody(response.body, response.headers.get("etag"), signal);
  } catch {
    return { ok: false, reason: signal.aborted ? "too-slow" : "unreachable" };
  }
}

async function readBody(body: ReadableStream<Uint8Array>, etag: string | null, signal: AbortSignal): Promise<Fetched> {
  try {
    const file = await readUpTo(body, largestPreset);
    return file === null ? { ok: false, reason: "too-large" } : { ok: true, unchanged: false, file, etag };
  } catch {
    return { ok: false, reason: signal.aborted ? "too-slow" : "cut-off" };
  }
}
