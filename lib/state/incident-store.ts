import { createStore, type StoreApi } from "zustand/vanilla";
import type { Incident } from "../core/guidance/incident.ts";

interface StoredIncidents {
  version: 1;
  incidents: Incident[];
}

interface IncidentReading {
  value: StoredIncidents | null;
  trouble: "newer-version" | "unreadable" | null;
}

/** Where incidents are kept. */
export interface IncidentPort {
  read(): Promise<IncidentReading>;
  write(stored: StoredIncidents): Promise<void>;
  watch(changed: (reading: IncidentReading) => void, signal?: AbortSignal): void;
}

interface IncidentState {
  incidents: readonly Incident[];
  trouble: IncidentReading["trouble"];
}

export interface IncidentStore extends StoreApi<IncidentState> {
  /** Keeps an incident, in the place of the one with its id; rejects when it could not be saved. */
  keep(incident: Incident): Promise<void>;
  remove(id: string): Promise<void>;
}

/** The incidents, loaded, and kept in step with every other part of the extension that changes them. */
export async function createIncidentStore(port: IncidentPort, signal?: AbortSignal): Promise<IncidentStore> {
  const stateOf = ({ value, trouble }: IncidentReading): IncidentState => ({
    incidents: value?.incidents ?? [],
    trouble,
  });
  const store = createStore<IncidentState>()(() => ({ incidents: [], trouble: null }));
  port.watch((reading) => store.setState(stateOf(reading)), signal);
  store.setState(stateOf(await port.read()));

  async function save(incidents: readonly Incident[]): Promise<void> {
    await port.write({ version: 1, incidents: [...incidents] });
    store.setState({ incidents, trouble: null });
  }

  return {
    ...store,
    keep(incident) {
      const { incidents } = store.getState();
      const isKept = incidents.some(({ id }) => id === incident.id);
      return save(
        isKept ? incidents.map((one) => (one.id === incident.id ? incident : one)) : [...incidents, incident],
      );
    },
    remove: (id) => save(store.getState().incidents.filter((one) => one.id !== id)),
  };
}
