import { describe, expect, it } from "vitest";
import type { Identified } from "../../../lib/core/presets/accept-update.ts";
import { emptyLibrary, keepPreset } from "../../../lib/core/presets/library.ts";
import { noPolicy } from "../../../lib/core/presets/policy.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import {
  afterLook,
  isDue,
  newSubscription,
  type Subscription,
  takenInUse,
} from "../../../lib/core/presets/subscription.ts";
import { reconcile, takenIds } from "../../../lib/core/presets/subscription-list.ts";

const url = "https://presets.example.com/shop.json";
const now = Date.UTC(2026, 2, 2, 9);
const hour = 3_600_000;
const alone = { taken: [], keys: {} };

const incoming = (version: string, signer: Identified["signer"] = null): Identified => ({
  preset: { ...defaultPreset, id: "shop", version },
  fingerprint: `print of ${version}`,
  signer,
});
const look = (before: Subscription, next: Identified, surroundings: Parameters<typeof afterLook>[2] = alone) =>
  afterLook(before, { kind: "preset", incoming: next, etag: `"${next.preset.version}"` }, surroundings, now);

/** As it is after somebody has taken 1.0.0 into use. */
function inUse(signer: Identified["signer"] = null): Subscription {
  const { subscription } = look(newSubscription(url, "person"), incoming("1.0.0", signer));
  if (!subscription.pending) throw new Error("nothing is pending");
  return takenInUse(subscription, subscription.pending);
}

describe("after a look at an address", () => {
  it("the first preset waits to be looked at, and applies when somebody says so", () => {
    const { subscription, use } = look(newSubscription(url, "person"), incoming("1.0.0", { key: "k" }));
    expect(use).toBeNull();
    expect(subscription).toMatchObject({ id: null, etag: '"1.0.0"', checkedAt: now, succeededAt: now });
    expect(subscription.pending).toMatchObject({ fingerprint: "print of 1.0.0", key: "k" });
    expect(inUse({ key: "k" })).toMatchObject({ id: "shop", key: "k", pending: null, newest: { version: "1.0.0" } });
  });

  it("a newer version waits; once postponed it stays so until another one comes", () => {
    const { subscription } = look(inUse(), incoming("1.1.0"));
    expect(subscription.pending?.preset.version).toBe("1.1.0");
    const postponed = { ...subscription, postponed: true };
    expect(look(postponed, incoming("1.1.0")).subscription.postponed).toBe(true);
    expect(look(postponed, incoming("1.2.0")).subscription).toMatchObject({
      postponed: false,
      pending: { preset: { version: "1.2.0" } },
    });
  });

  it("a newer version applies by itself where that was switched on", () => {
    const { subscription, use } = look({ ...inUse(), automatic: true }, incoming("1.1.0"));
    expect(use?.version).toBe("1.1.0");
    expect(subscription).toMatchObject({ newest: { version: "1.1.0" }, pending: null });
  });

  it("the first one of a policy applies at once, a later one as the policy has it", () => {
    const first = look(newSubscription(url, "policy"), incoming("1.0.0"));
    expect(first.use?.version).toBe("1.0.0");
    expect(look(first.subscription, incoming("1.1.0")).use).toBeNull();
  });

  it("a refused one leaves everything in use as it is, and is looked for again", () => {
    const before = inUse({ key: "k" });
    for (const [next, reason] of [
      [incoming("0.9.0", { key: "k" }), "rolled-back"],
      [incoming("2.0.0", { key: "x" }), "another-key"],
      [incoming("2.0.0"), "signature-missing"],
      [incoming("2.0.0", "broken"), "broken-signature"],
    ] as const) {
      const { subscription, use } = look(before, next);
      expect(use).toBeNull();
      expect(subscription).toEqual({
        ...before,
        etag: null,
        checkedAt: now,
        failure: { reason, version: next.preset.version },
      });
    }
  });

  it("the key that a policy asks for counts from the first one on", () => {
    const keys = { ...alone, keys: { shop: "k" } };
    expect(look(newSubscription(url, "policy"), incoming("1.0.0"), keys).use).toBeNull();
    expect(look(newSubscription(url, "policy"), incoming("1.0.0", { key: "k" }), keys).use).not.toBeNull();
    expect(look(inUse({ key: "old" }), incoming("1.1.0", { key: "k" }), keys).subscription.pending).not.toBeNull();
  });

  it("a failure keeps what was known, with the time of the last success", () => {
    const failure = { reason: "status", status: 500 };
    const { subscription, use } = afterLook(inUse(), { kind: "failure", failure }, alone, now + hour);
    expect(use).toBeNull();
    expect(subscription).toMatchObject({ failure, checkedAt: now + hour, succeededAt: now, etag: '"1.0.0"' });
    const well = afterLook(subscription, { kind: "unchanged" }, alone, now + 2 * hour).subscription;
    expect(well).toMatchObject({ failure: null, succeededAt: now + 2 * hour });
  });

  it("what was gone back from does not come again", () => {
    const { subscription } = look({ ...inUse(), automatic: true }, incoming("1.1.0"));
    expect(look(subscription, incoming("1.1.0")).use).toBeNull();
  });
});

describe("the hour", () => {
  it.each([
    [null, true],
    [now - hour, true],
    [now - hour + 60_000, true],
    [now - hour / 2, false],
    [now + hour, true],
  ])("last looked at %j: %j", (checkedAt, due) => {
    expect(isDue({ ...newSubscription(url, "person"), checkedAt }, now)).toBe(due);
  });
});

describe("the list of subscriptions", () => {
  const policy = { ...noPolicy, subscriptions: ["https://it.example.com/a.json"], automaticUpdates: true };
  const library = keepPreset(emptyLibrary, { ...defaultPreset, id: "shop" }, { kind: "subscription", url });

  it("takes those of the policy in, and lets them go with it", () => {
    const both = reconcile([inUse()], policy, library);
    expect(both.map((one) => [one.url, one.by, one.automatic])).toEqual([
      ["https://it.example.com/a.json", "policy", true],
      [url, "person", false],
    ]);
    expect(reconcile(both, noPolicy, library)).toEqual([inUse()]);
  });

  it("lets one go whose preset was deleted; one of the policy is fetched anew", () => {
    expect(reconcile([inUse()], noPolicy, emptyLibrary)).toEqual([]);
    const [managed] = reconcile([{ ...inUse(), by: "policy" }], { ...policy, subscriptions: [url] }, emptyLibrary);
    expect(managed).toMatchObject({ by: "policy", id: null, etag: null });
  });

  it("knows whose ids are taken", () => {
    const other = newSubscription("https://it.example.com/b.json", "person");
    expect(takenIds(other, [inUse(), other], library, noPolicy)).toEqual(["shop"]);
    expect(takenIds(inUse(), [inUse()], library, noPolicy)).toEqual([]);
    expect(takenIds(inUse(), [inUse()], library, { ...noPolicy, presets: [{ ...defaultPreset, id: "bank" }] })).toEqual(
      ["bank"],
    );
  });
});
