import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { parseEntry } from "../../lib/core/register/entry.ts";
import { createStoredRegisterSettings, readRegisterSettings } from "../../lib/platform/register-settings.ts";

beforeEach(() => fakeBrowser.reset());

const sample = (name: string) => JSON.parse(readFileSync(new URL(`samples/${name}.json`, import.meta.url), "utf8"));

it.each([1])("an entry of version %i is still read, as it was written", (version) => {
  expect(parseEntry(sample(`register-entry-${version}`))).toMatchObject({
    case: { id: "4711", customer: { name: "Sanne Bakker" } },
    promises: [{ what: "Ik bel u vrijdag", due: "2026-11-27", keptAt: 1795600000000 }],
  });
});

it.each([1])("settings of version %i are still read", async (version) => {
  await fakeBrowser.storage.local.set({ register: sample(`register-settings-${version}`) });
  expect(await readRegisterSettings()).toMatchObject({ on: true, days: 180, remind: true });
});

it("settings that cannot be used mean that nothing is written down", async () => {
  for (const stored of [{ version: 9 }, "on", { version: 1, on: true, days: 0, remind: true }]) {
    await fakeBrowser.storage.local.set({ register: stored });
    expect(await readRegisterSettings()).toMatchObject({ on: false });
  }
  await createStoredRegisterSettings().remove();
  expect(await readRegisterSettings()).toMatchObject({ on: false, days: 90, remind: false });
});
