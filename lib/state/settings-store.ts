import { createStore, type StoreApi } from "zustand/vanilla";
import { defaultSettings, type Settings } from "./settings.ts";
import type { StoredPort, StoredReading } from "./stored-port.ts";

type SettingsReading = StoredReading<Settings>;

/** Where the settings are kept. */
export type SettingsPort = StoredPort<Settings>;

interface SettingsState {
  settings: Settings;
  trouble: SettingsReading["trouble"];
}

export interface SettingsStore extends StoreApi<SettingsState> {
  /** Changes and saves at once; rejects when nothing could be saved (the extension was updated under this page). */
  change(change: Partial<Omit<Settings, "version">>): Promise<void>;
  switchRule(rule: string, to: "on" | "off"): Promise<void>;
  allowPhrase(phrase: string): Promise<void>;
  flagPhraseAgain(phrase: string): Promise<void>;
}

/** The settings, loaded, and kept in step with every other part of the extension that changes them. */
export async function createSettingsStore(port: SettingsPort, signal?: AbortSignal): Promise<SettingsStore> {
  const stateOf = ({ value, trouble }: SettingsReading): SettingsState => ({
    settings: value ?? defaultSettings,
    trouble,
  });
  const store = createStore<SettingsState>()(() => ({ settings: defaultSettings, trouble: null }));
  port.watch((reading) => store.setState(stateOf(reading)), signal);
  store.setState(stateOf(await port.read()));

  async function change(part: Partial<Omit<Settings, "version">>): Promise<void> {
    const settings = { ...store.getState().settings, ...part };
    await port.write(settings);
    store.setState({ settings, trouble: null });
  }
  const without = (list: readonly string[], item: string) => list.filter((other) => other !== item);

  return {
    ...store,
    change,
    switchRule(rule, to) {
      const others = without(store.getState().settings.rulesOff, rule);
      return change({ rulesOff: to === "off" ? [...others, rule] : others });
    },
    allowPhrase(phrase) {
      return change({ allowedPhrases: [...without(store.getState().settings.allowedPhrases, phrase), phrase] });
    },
    flagPhraseAgain(phrase) {
      return change({ allowedPhrases: without(store.getState().settings.allowedPhrases, phrase) });
    },
  };
}
