import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import * as z from "zod/mini";
import { parseStored, storedItem } from "../../lib/platform/stored-item.ts";
import { createStoredSettings, storedSettingsShape } from "../../lib/platform/stored-settings.ts";
import { defaultSettings, type Settings } from "../../lib/state/settings.ts";

beforeEach(() => fakeBrowser.reset());

/** A shape that has been changed twice. */
const shape = {
  key: "greeting",
  version: 3,
  schema: z.strictObject({ version: z.literal(3), words: z.array(z.string()) }),
  migrations: {
    1: (old: { word: string }) => ({ version: 2, text: old.word }),
    2: (old: { text: string }) => ({ version: 3, words: [old.text] }),
  },
};

describe("a stored item", () => {
  it.each([
    [
      { version: 1, word: "dag" },
      { version: 3, words: ["dag"] },
    ],
    [
      { version: 2, text: "dag" },
      { version: 3, words: ["dag"] },
    ],
    [
      { version: 3, words: ["dag", "hallo"] },
      { version: 3, words: ["dag", "hallo"] },
    ],
  ])("is brought to today's version from %j", (stored, value) => {
    expect(parseStored(stored, shape)).toEqual({ value, trouble: null });
  });

  it.each([
    ["nothing", undefined, null],
    ["a newer version", { version: 4, words: 3 }, "newer-version"],
    ["a version without migration", { version: 0 }, "unreadable"],
    ["another shape", { version: 3, words: [7] }, "unreadable"],
    ["no version", { words: ["dag"] }, "unreadable"],
    ["not even an object", "dag", "unreadable"],
  ])("holds no usable value when there is %s", (_, stored, trouble) => {
    expect(parseStored(stored, shape)).toEqual({ value: null, trouble });
  });

  it("is left as it is by reading, and kept aside when something new is saved", async () => {
    const newer = { version: 4, words: { of: "the future" } };
    await fakeBrowser.storage.local.set({ greeting: newer });
    const item = storedItem(shape);
    expect(await item.read()).toEqual({ value: null, trouble: "newer-version" });
    expect(await fakeBrowser.storage.local.get()).toEqual({ greeting: newer });
    await item.write({ version: 3, words: ["dag"] });
    expect(await fakeBrowser.storage.local.get()).toEqual({
      greeting: { version: 3, words: ["dag"] },
      "greeting:newer-version": newer,
    });
  });

  it("tells of changes until it need no longer", async () => {
    const item = storedItem(shape);
    const controller = new AbortController();
    const changed = vi.fn();
    item.watch(changed, controller.signal);
    await item.write({ version: 3, words: ["dag"] });
    await fakeBrowser.storage.local.set({ other: 1 });
    expect(changed.mock.calls).toEqual([[{ value: { version: 3, words: ["dag"] }, trouble: null }]]);
    controller.abort();
    await item.write({ version: 3, words: [] });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe("the stored settings", () => {
  it("take what this version saves", async () => {
    const item = createStoredSettings();
    await item.write(defaultSettings as Parameters<typeof item.write>[0]);
    expect(await item.read()).toEqual({ value: defaultSettings, trouble: null });
  });

  const versions = Array.from({ length: storedSettingsShape.version }, (_, index) => index + 1);
  it.each(versions)("still read the saved sample of version %i", (version) => {
    const sample = JSON.parse(readFileSync(new URL(`samples/settings-${version}.json`, import.meta.url), "utf8"));
    const { value, trouble } = parseStored<Settings>(sample, storedSettingsShape as never);
    expect(trouble).toBeNull();
    expect(value).toMatchObject({
      rulesOff: ["nl/hollow-regret"],
      allowedPhrases: ["het ongemak"],
      internalNotes: true,
    });
  });
});
