import { acceptUpdate, type Identified, type UpdateRefusal } from "./accept-update.ts";
import type { Preset } from "./preset.ts";

/** Why the last look at an address brought nothing that can be used. */
export type SubscriptionFailure =
  /** The server, or the way to it: the codes of fetching. */
  | { reason: string; status: number | null }
  /** What came is no preset; `detail` says to its author what is wrong. */
  | { reason: "not-a-preset"; detail: string }
  | { reason: UpdateRefusal; version: string };

/** A preset that was fetched and waits for somebody to look at it. */
export interface Pending {
  preset: Preset;
  fingerprint: string;
  /** The key that signed it, Base64. */
  key: string | null;
}

/** An address that a team keeps its preset at. Times are milliseconds since 1970. */
export interface Subscription {
  url: string;
  by: "person" | "policy";
  /** Whether newer versions apply without being shown first. */
  automatic: boolean;
  /** The id of its preset; null as long as none was taken into use. */
  id: string | null;
  /** The newest version that was taken into use. */
  newest: { version: string; fingerprint: string } | null;
  /** The key that every version must be signed with: that of the first one, or what a policy says. */
  key: string | null;
  /** The only content that is accepted; null: any. */
  fingerprint: string | null;
  etag: string | null;
  checkedAt: number | null;
  succeededAt: number | null;
  failure: SubscriptionFailure | null;
  pending: Pending | null;
  /** Somebody has looked at what is pending, and does not want it now. */
  postponed: boolean;
}

/** What a look at the address brought. */
export type Brought =
  | { kind: "unchanged" }
  | { kind: "preset"; incoming: Identified; etag: string | null }
  | { kind: "failure"; failure: SubscriptionFailure };

/** What else holds in this browser. */
export interface Surroundings {
  /** Ids that belong to other subscriptions, or to a policy. */
  taken: readonly string[];
  /** By id, the keys that a policy asks for. */
  keys: Readonly<Record<string, string>>;
}

export const newSubscription = (url: string, by: Subscription["by"]): Subscription => ({
  url,
  by,
  automatic: false,
  id: null,
  newest: null,
  key: null,
  fingerprint: null,
  etag: null,
  checkedAt: null,
  succeededAt: null,
  failure: null,
  pending: null,
  postponed: false,
});

const hour = 60 * 60 * 1000;
/** An alarm may come a little early. */
const slack = 5 * 60 * 1000;

/** Whether an address may be looked at again: once an hour. A clock that was set back does not stop it for ever. */
export const isDue = ({ checkedAt }: Subscription, now: number): boolean =>
  checkedAt === null || now - checkedAt >= hour - slack || now < checkedAt;

/**
 * What becomes of a subscription after a look at its address, and the preset that is to be taken into use now, if any.
 * Whatever came, a preset that is in use is only replaced by one that was accepted.
 */
export function afterLook(
  before: Subscription,
  brought: Brought,
  { taken, keys }: Surroundings,
  now: number,
): { subscription: Subscription; use: Preset | null } {
  const looked = { ...before, checkedAt: now };
  const well = { ...looked, succeededAt: now, failure: null };
  if (brought.kind === "unchanged") return { subscription: well, use: null };
  if (brought.kind === "failure") return { subscription: { ...looked, failure: brought.failure }, use: null };

  const { incoming, etag } = brought;
  const { id, newest, fingerprint } = before;
  const wanted = incoming.preset.id;
  const key = (Object.hasOwn(keys, wanted) ? keys[wanted] : null) ?? before.key;
  const known = id !== null && newest !== null ? { id, newest } : null;
  const first = known === null && before.by === "policy";
  const decision = acceptUpdate(known, incoming, { key, fingerprint }, { automatic: before.automatic || first, taken });
  switch (decision.do) {
    case "refuse":
      return {
        // Without the ETag the next look sees it again, or what has come in its place.
        subscription: {
          ...looked,
          etag: null,
          failure: { reason: decision.why, version: incoming.preset.version },
        },
        use: null,
      };
    case "nothing":
      return { subscription: { ...well, etag, pending: null, postponed: false }, use: null };
    case "use":
      return { subscription: takenInUse({ ...well, etag }, pendingOf(incoming)), use: incoming.preset };
    case "ask": {
      const isSame = before.pending?.fingerprint === incoming.fingerprint;
      const postponed = isSame && before.postponed;
      return { subscription: { ...well, etag, pending: pendingOf(incoming), postponed }, use: null };
    }
  }
}

const pendingOf = ({ preset, fingerprint, signer }: Identified): Pending => ({
  preset,
  fingerprint,
  key: signer === null || signer === "broken" ? null : signer.key,
});

/** A preset of the address is in use from now on; the first one's key is the one that counts. */
export const takenInUse = (subscription: Subscription, { preset, fingerprint, key }: Pending): Subscription => ({
  ...subscription,
  id: preset.id,
  newest: { version: preset.version, fingerprint },
  key: subscription.key ?? key,
  pending: null,
  postponed: false,
});
