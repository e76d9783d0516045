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

/** A change of one incident, made to it as it is when its turn comes. */
export type IncidentChange = (incident: Incident) => Incident;

/** Each of these saves at once, after those before it; rejects when it could not be saved. */
export interface IncidentStore extends StoreApi<IncidentState> {
  add(incident: Incident): Promise<void>;
  change(id: string, to: IncidentChange): Promise<void>;
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
  let queue: Promise<void> = Promise.resolve();

  function save(to: (incidents: readonly Incident[]) => readonly Incident[]): Promise<void> {
    const done = queue.then(async () => {
      const incidents = to(store.getState().incidents);
      await port.write({ version: 1, incidents: [...incidents] });
      store.setState({ incidents, trouble: null });
    });
    // What could not be saved must not hold up what comes after it.
    queue = done.catch(() => {});
    return done;
  }

  return {
    ...store,
    add: (incident) => save((incidents) => [...incidents, incident]),
    change: (id, to) => save((incidents) => incidents.map((one) => (one.id === id ? to(one) : one))),
    remove: (id) => save((incidents) => incidents.filter((one) => one.id !== id)),
  };
}
