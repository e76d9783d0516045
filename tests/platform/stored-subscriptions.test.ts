import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { newSubscription, type Subscription } from "../../lib/core/presets/subscription.ts";
import {
  changeSubscription,
  changeSubscriptions,
  createStoredSubscriptions,
  readSubscriptions,
} from "../../lib/platform/stored-subscriptions.ts";
import first from "./samples/subscriptions-1.json" with { type: "json" };

const url = "https://presets.example.com/shop.json";
beforeEach(() => fakeBrowser.reset());

describe("subscriptions in storage", () => {
  it("of version 1 are read as they were written", async () => {
    await fakeBrowser.storage.local.set({ subscriptions: first });
    expect(await createStoredSubscriptions().read()).toEqual({ value: first, trouble: null });
  });

  it("are changed one after the other, whoever changes them", async () => {
    const addresses = ["a", "b", "c", "d"].map((name) => `https://presets.example.com/${name}.json`);
    await Promise.all(addresses.map((one) => changeSubscriptions((all) => [...all, newSubscription(one, "person")])));
    expect((await readSubscriptions()).map((one) => one.url)).toEqual(addresses);
  });

  it("one that is gone is not changed back into being", async () => {
    await changeSubscriptions(() => [newSubscription(url, "person")]);
    await Promise.all([
      changeSubscriptions(() => []),
      changeSubscription(url, (one): Subscription => ({ ...one, automatic: true })),
    ]);
    expect(await readSubscriptions()).toEqual([]);
  });

  it("that cannot be read are none, and are kept aside when something new is stored", async () => {
    await fakeBrowser.storage.local.set({ subscriptions: { version: 1, subscriptions: "all" } });
    expect(await readSubscriptions()).toEqual([]);
    await changeSubscriptions(() => [newSubscription(url, "person")]);
    expect(await fakeBrowser.storage.local.get("subscriptions:unreadable")).not.toEqual({});
  });
});
