import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyLibrary, type PresetLibrary } from "../core/presets/library.ts";
import type { StoredPort, StoredReading } from "./stored-port.ts";
import { createTurns } from "./turns.ts";

type LibraryReading = StoredReading<PresetLibrary>;

/** Where the presets are kept. */
export type PresetPort = StoredPort<PresetLibrary>;

export interface PresetStore extends StoreApi<{ library: PresetLibrary; trouble: LibraryReading["trouble"] }> {
  /** Changes the library and saves it at once, after the changes before it; rejects when it could not be saved. */
  change(to: (library: PresetLibrary) => PresetLibrary): Promise<void>;
}

/** The presets, loaded, and kept in step with every other part of the extension that changes them. */
export async function createPresetStore(port: PresetPort, signal?: AbortSignal): Promise<PresetStore> {
  const stateOf = ({ value, trouble }: LibraryReading) => ({ library: value ?? emptyLibrary, trouble });
  const store = createStore(() => stateOf({ value: null, trouble: null }));
  port.watch((reading) => store.setState(stateOf(reading)), signal);
  store.setState(stateOf(await port.read()));
  const inTurn = createTurns();
  return {
    ...store,
    change: (to) =>
      inTurn(async () => {
        // As it is kept now: the background may have taken a newer version into use in between.
        const library = to((await port.read()).value ?? emptyLibrary);
        await port.write(library);
        store.setState({ library, trouble: null });
      }),
  };
}
