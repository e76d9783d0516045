import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { choose, emptyLibrary, keepPreset } from "../../lib/core/presets/library.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { createStoredPresets } from "../../lib/platform/stored-presets.ts";
import sample from "./samples/presets-1.json" with { type: "json" };

beforeEach(() => fakeBrowser.reset());

it("keeps presets and where they are used", async () => {
  const shop = { ...defaultPreset, id: "shop" };
  const kept = keepPreset(emptyLibrary, shop, { kind: "subscription", url: "https://example.com/shop.json" });
  const library = choose(kept, { site: "mail.google.com", channel: "mail", language: "nl" }, "shop");
  await createStoredPresets().write(library);
  expect(await createStoredPresets().read()).toEqual({ value: library, trouble: null });
});

it("reads what version 1 has kept", async () => {
  await fakeBrowser.storage.local.set({ presets: sample });
  expect(await createStoredPresets().read()).toEqual({ value: sample, trouble: null });
});

it.each([
  [
    "a preset that is none",
    { version: 1, kept: [{ preset: "shop", source: { kind: "own" }, previous: null }], choices: [] },
  ],
  [
    "a source that it does not know",
    { version: 1, kept: [{ preset: defaultPreset, source: { kind: "rumour" }, previous: null }], choices: [] },
  ],
  ["a choice of nothing", { version: 1, kept: [], choices: [{}] }],
])("does not use %s, and leaves it where it is", async (_, stored) => {
  await fakeBrowser.storage.local.set({ presets: stored });
  expect(await createStoredPresets().read()).toEqual({ value: null, trouble: "unreadable" });
  expect(await fakeBrowser.storage.local.get("presets")).toEqual({ presets: stored });
});
