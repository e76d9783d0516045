import type { Preset } from "./preset.ts";
import { isNewer } from "./versions.ts";

/** A preset with what identifies it: the fingerprint of all that it says, and the key that rightly signed it. */
export interface Identified {
  preset: Preset;
  /** SHA-256 in hexadecimal. */
  fingerprint: string;
  /** The public key in Base64; null where nobody signed it, "broken" where the signature is not right. */
  signer: { key: string } | "broken" | null;
}

/** What is known of the preset that a subscription brought before. */
export interface Known {
  id: string;
  /** The newest one that was ever taken into use, also where somebody has gone back from it. */
  newest: { version: string; fingerprint: string };
}

/** What an incoming preset is held against. */
export interface Pins {
  /** The key that signed the first one; a later one by another key, or by none, is somebody else's. */
  key: string | null;
  /** The only content that is accepted. */
  fingerprint: string | null;
}

/** Why an incoming preset is refused; the one that is kept stays in use. */
export const updateRefusals = [
  "broken-signature",
  "another-id",
  "id-taken",
  "signature-missing",
  "another-key",
  "not-pinned",
  "rolled-back",
  "same-version",
] as const;
export type UpdateRefusal = (typeof updateRefusals)[number];

export type Decision =
  /** What is in use already, or was gone back from. */
  | { do: "nothing" }
  | { do: "refuse"; why: UpdateRefusal }
  /** To be shown before it applies. */
  | { do: "ask" }
  | { do: "use" };

/** What somebody, or whoever manages this browser, has settled for a subscription. */
export interface Rules {
  /** Newer versions apply without being shown. */
  automatic: boolean;
  /** Ids that belong to other subscriptions, or to a policy. */
  taken: readonly string[];
}

/** Whether a preset that came over a subscription is taken. `known`: null where it is the first. */
export function acceptUpdate(known: Known | null, incoming: Identified, pins: Pins, rules: Rules): Decision {
  const { preset, fingerprint, signer } = incoming;
  if (signer === "broken") return { do: "refuse", why: "broken-signature" };
  if (known !== null && preset.id !== known.id) return { do: "refuse", why: "another-id" };
  if (rules.taken.includes(preset.id)) return { do: "refuse", why: "id-taken" };
  if (pins.key !== null && signer === null) return { do: "refuse", why: "signature-missing" };
  if (pins.key !== null && signer?.key !== pins.key) return { do: "refuse", why: "another-key" };
  if (known !== null && fingerprint === known.newest.fingerprint) return { do: "nothing" };
  if (pins.fingerprint !== null && fingerprint !== pins.fingerprint) return { do: "refuse", why: "not-pinned" };
  if (known !== null && isNewer(known.newest.version, preset.version)) return { do: "refuse", why: "rolled-back" };
  if (known !== null && preset.version === known.newest.version) return { do: "refuse", why: "same-version" };
  return { do: rules.automatic ? "use" : "ask" };
}
