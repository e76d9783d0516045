import { browser } from "#imports";
import { readSignedPreset } from "../core/presets/signed-preset.ts";
import type { Brought, Subscription } from "../core/presets/subscription.ts";
import { fetchPreset } from "./fetch-preset.ts";
import { originPatternOf } from "./permissions.ts";
import { identify } from "./preset-trust.ts";

/** The longest word to an author of what is wrong with a file. */
const longestDetail = 300;

/** Looks at the address of a subscription and says what it brought. Never throws. */
export async function lookAtSubscription({ url, etag }: Subscription): Promise<Brought> {
  const isAllowed = await mayFetch(url);
  // Without leave for the site a server must let everybody in, and of a plain request it asks less.
  const fetched = await fetchPreset(url, isAllowed ? etag : null);
  if (!fetched.ok) {
    const reason = fetched.reason === "unreachable" && !isAllowed ? "not-allowed" : fetched.reason;
    return { kind: "failure", failure: { reason, status: fetched.status ?? null } };
  }
  if (fetched.unchanged) return { kind: "unchanged" };
  const reading = readSignedPreset(fetched.file);
  if (!reading.ok)
    return { kind: "failure", failure: { reason: "not-a-preset", detail: reading.message.slice(0, longestDetail) } };
  return { kind: "preset", incoming: await identify(reading.preset, reading.signature), etag: fetched.etag };
}

/** Whether somebody has allowed the site of an address. */
export async function mayFetch(url: string): Promise<boolean> {
  const origin = originPatternOf(url);
  return origin !== null && (await browser.permissions.contains({ origins: [origin] }));
}
