import { createStore, type StoreApi } from "zustand/vanilla";
import type { Incident } from "../core/guidance/incident.ts";
import type { StoredPort, StoredReading } from "./stored-port.ts";
import { createTurns } from "./turns.ts";

interface StoredIncidents {
  version: 1;
  incidents: Incident[];
}

type IncidentReading = StoredReading<StoredIncidents>;

/** Where incidents are kept. */
export type IncidentPort = StoredPort<StoredIncidents>;

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
  const inTurn = createTurns();

  const save = (to: (incidents: readonly Incident[]) => readonly Incident[]): Promise<void> =>
    inTurn(async () => {
      const incidents = to(store.getState().incidents);
      await port.write({ version: 1, incidents: [...incidents] });
      store.setState({ incidents, trouble: null });
    });

  return {
    ...store,
    add: (incident) => save((incidents) => [...incidents, incident]),
    change: (id, to) => save((incidents) => incidents.map((one) => (one.id === id ? to(one) : one))),
    remove: (id) => save((incidents) => incidents.filter((one) => one.id !== id)),
  };
}
