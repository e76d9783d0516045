import { browser } from "#imports";
import { type ManagedPolicy, noPolicy, parsePolicy } from "../core/presets/policy.ts";

/** What whoever manages this browser has settled. Where nobody does, Firefox rejects instead of answering with nothing. */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    return noPolicy;
  }
}

/** Calls back when the policy has changed; a browser that does not tell is asked again at its next start. */
export function watchManagedPolicy(changed: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "managed") changed();
  });
}
