import { describe, expect, it } from "vitest";
import { defaultSettings, type Settings } from "../../lib/state/settings.ts";
import { createSettingsStore, type SettingsPort } from "../../lib/state/settings-store.ts";

function createPort(reading: Awaited<ReturnType<SettingsPort["read"]>>) {
  const written: Settings[] = [];
  let changed: Parameters<SettingsPort["watch"]>[0] = () => {};
  const port: SettingsPort = {
    read: async () => reading,
    write: async (settings) => void written.push(settings),
    watch: (listener) => {
      changed = listener;
    },
  };
  return { port, written, changeElsewhere: (value: Settings) => changed({ value, trouble: null }) };
}

describe("the settings", () => {
  it("are the defaults until somebody chooses", async () => {
    const store = await createSettingsStore(createPort({ value: null, trouble: null }).port);
    expect(store.getState()).toEqual({ settings: defaultSettings, trouble: null });
  });

  it("say what is wrong with the stored ones, and are usable meanwhile", async () => {
    const store = await createSettingsStore(createPort({ value: null, trouble: "newer-version" }).port);
    expect(store.getState()).toEqual({ settings: defaultSettings, trouble: "newer-version" });
  });

  it("save each change at once", async () => {
    const { port, written } = createPort({ value: null, trouble: null });
    const store = await createSettingsStore(port);
    await store.allowPhrase("het ongemak");
    await store.allowPhrase("het ongemak");
    await store.switchRule("nl/hollow", "off");
    expect(written.at(-1)).toEqual({ ...defaultSettings, allowedPhrases: ["het ongemak"], rulesOff: ["nl/hollow"] });
    await store.flagPhraseAgain("het ongemak");
    await store.switchRule("nl/hollow", "on");
    expect(written.at(-1)).toEqual(defaultSettings);
    expect(store.getState().settings).toEqual(defaultSettings);
  });

  it("follow what another page has changed", async () => {
    const { port, changeElsewhere } = createPort({ value: null, trouble: null });
    const store = await createSettingsStore(port);
    changeElsewhere({ ...defaultSettings, internalNotes: true });
    expect(store.getState().settings.internalNotes).toBe(true);
  });
});
