import { createStore, type StoreApi } from "zustand/vanilla";
import { emptyLibrary, type PresetLibrary } from "../core/presets/library.ts";

interface LibraryReading {
  value: PresetLibrary | null;
  trouble: "newer-version" | "unreadable" | null;
}

/** Where the presets are kept. */
export interface PresetPort {
  read(): Promise<LibraryReading>;
  write(library: PresetLibrary): Promise<void>;
  watch(changed: (reading: LibraryReading) => void, signal?: AbortSignal): void;
}

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
  let queue: Promise<void> = Promise.resolve();
  return {
    ...store,
    change(to) {
      const done = queue.then(async () => {
        // As it is kept now: the background may have taken a newer version into use in between.
        const library = to((await port.read()).value ?? emptyLibrary);
        await port.write(library);
        store.setState({ library, trouble: null });
      });
      // A change that could not be saved must not hold up the ones after it.
      queue = done.catch(() => {});
      return done;
    },
  };
}
