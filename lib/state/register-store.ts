import { createStore, type StoreApi } from "zustand/vanilla";
import type { RegisterEntry } from "../core/register/entry.ts";
import { withKept } from "../core/register/promise-list.ts";
import type { RegisterTrouble } from "../core/register/register-link.ts";

type Outcome<T> = { ok: true; value: T } | { ok: false; code: RegisterTrouble };

/** Where the register lies. `Removed`: what was deleted, as it was stored. */
export interface RegisterStorePort<Removed> {
  read(): Promise<Outcome<{ entries: readonly RegisterEntry[]; unreadable: number }>>;
  change(entries: readonly RegisterEntry[]): Promise<Outcome<void>>;
  /** One entry, or all. */
  remove(id?: string): Promise<Outcome<readonly Removed[]>>;
  restore(removed: readonly Removed[]): Promise<Outcome<void>>;
  /** Takes the whole database away, also one that cannot be read. */
  startAnew(): Promise<Outcome<void>>;
  now(): number;
}

export interface RegisterState {
  /** false until the register was read for the first time. */
  isRead: boolean;
  entries: readonly RegisterEntry[];
  /** How many entries are there that cannot be read. */
  unreadable: number;
  trouble: RegisterTrouble | null;
  /** How many were deleted last and can still be put back. */
  undoable: number;
}

export interface RegisterStore extends StoreApi<RegisterState> {
  refresh(): Promise<void>;
  /** Ticks a promise off, or no longer. */
  keepPromise(entry: RegisterEntry, at: number, isKept: boolean): Promise<void>;
  remove(id?: string): Promise<void>;
  /** Puts back what was deleted last. */
  undo(): Promise<void>;
  startAnew(): Promise<void>;
}

/** The register as its own page shows it. What goes wrong is shown; nothing rejects but a bug. */
export function createRegisterStore<Removed>(port: RegisterStorePort<Removed>): RegisterStore {
  const store = createStore<RegisterState>()(() => ({
    isRead: false,
    entries: [],
    unreadable: 0,
    trouble: null,
    undoable: 0,
  }));
  const { setState } = store;
  let removed: readonly Removed[] = [];

  async function refresh(): Promise<void> {
    const read = await port.read();
    if (read.ok) setState({ isRead: true, trouble: null, ...read.value });
    else setState({ isRead: true, trouble: read.code });
  }

  /** Does something and shows how things stand after it; null when it could not be done. */
  async function done<T>(work: Promise<Outcome<T>>): Promise<{ value: T } | null> {
    const outcome = await work;
    if (outcome.ok) {
      await refresh();
      return outcome;
    }
    setState({ trouble: outcome.code });
    return null;
  }

  function holdForUndo(records: readonly Removed[]): void {
    removed = records;
    setState({ undoable: records.length });
  }

  return {
    ...store,
    refresh,
    async keepPromise(entry, at, isKept) {
      await done(port.change([withKept(entry, at, isKept ? port.now() : null)]));
    },
    async remove(id) {
      const outcome = await done(port.remove(id));
      if (outcome) holdForUndo(outcome.value);
    },
    async undo() {
      if (await done(port.restore(removed))) holdForUndo([]);
    },
    async startAnew() {
      if (await done(port.startAnew())) holdForUndo([]);
    },
  };
}
