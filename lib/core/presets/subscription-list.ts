import type { PresetLibrary } from "./library.ts";
import type { ManagedPolicy } from "./policy.ts";
import { newSubscription, type Subscription } from "./subscription.ts";

/**
 * The subscriptions as they should be: those of the policy are there, those that it no longer names are gone, and so is one whose
 * preset somebody has deleted.
 */
export function reconcile(
  subscriptions: readonly Subscription[],
  { subscriptions: addresses, automaticUpdates }: ManagedPolicy,
  { kept }: PresetLibrary,
): Subscription[] {
  const isKept = (one: Subscription) => kept.some(({ preset }) => preset.id === one.id);
  const managed = addresses.map((url): Subscription => {
    const before = subscriptions.find((one) => one.url === url);
    const isAtWork = before?.by === "policy" && (before.id === null || isKept(before));
    // Its preset is fetched anew where it is not there (any more), or was a person's until now.
    const begun = isAtWork ? before : { ...newSubscription(url, "policy"), failure: before?.failure ?? null };
    return { ...begun, automatic: automaticUpdates };
  });
  const own = subscriptions.filter(
    (one) => one.by === "person" && !addresses.includes(one.url) && (one.id === null || isKept(one)),
  );
  return [...managed, ...own];
}

/** The ids that a subscription may not bring: they belong to another one, or to a policy. */
export function takenIds(
  { url, by }: Subscription,
  subscriptions: readonly Subscription[],
  { kept }: PresetLibrary,
  policy: ManagedPolicy,
): string[] {
  const others = subscriptions.filter((one) => one.url !== url);
  const ofPolicy = kept.filter(({ source }) => by === "person" && source.kind === "policy");
  return [
    ...others.flatMap(({ id }) => id ?? []),
    ...ofPolicy.map(({ preset }) => preset.id),
    ...policy.presets.map(({ id }) => id),
  ];
}
