import { type Case, parseEntry, type RegisterEntry } from "../core/register/entry.ts";
import { isAnswer } from "../core/register/past-promises.ts";
import { isExpired } from "../core/register/retention.ts";
import { keysOf } from "../core/register/same-case.ts";
import { takeOver } from "../core/register/take-over.ts";
import { announceChange } from "./register-changes.ts";
import { inRegister, type Outcome, type RegisterDatabase, type StoredEntry } from "./register-database.ts";

export interface RegisterReading {
  entries: RegisterEntry[];
  /** How many are stored that cannot be read. They stay until they are deleted or have been kept for long enough. */
  unreadable: number;
}

/** All or nothing, and on the disk before it is said to be done: a crash leaves the register as it was or as it shall be. */
const writing = (database: RegisterDatabase) => database.transaction("entries", "readwrite", { durability: "strict" });

const stored = (entry: RegisterEntry): StoredEntry => ({
  id: entry.id,
  keys: keysOf(entry.case),
  savedAt: entry.savedAt,
  entry,
});

/** Every entry of the register. */
export function readEntries(): Promise<Outcome<RegisterReading>> {
  return inRegister(async (database) => readable(await database.getAll("entries")));
}

/** The entries that share a key with this case. */
export function findEntries(of: Case): Promise<Outcome<RegisterEntry[]>> {
  return inRegister(async (database) => {
    const found = await Promise.all(keysOf(of).map((key) => database.getAllFromIndex("entries", "keys", key)));
    const each = new Map(found.flat().map((record) => [record.id, record]));
    return readable([...each.values()]).entries;
  });
}

/** Writes an answer down, in place of an older text of the same answer. Answers the id under which it now stands. */
export async function rememberEntry(entry: RegisterEntry): Promise<Outcome<string>> {
  const outcome = await inRegister(async (database) => {
    const writes = writing(database);
    const store = writes.objectStore("entries");
    const near = await Promise.all(keysOf(entry.case).map((key) => store.index("keys").getAll(key)));
    const byId = await store.get(entry.id);
    const older = readable([...near.flat(), ...(byId ? [byId] : [])]).entries.find(
      (other) => other.id === entry.id || isAnswer(other, entry.case, entry.answerNumber),
    );
    const newest = older ? takeOver(entry, older) : entry;
    await Promise.all([store.put(stored(newest)), writes.done]);
    return newest.id;
  });
  return announced(outcome);
}

/** Puts changed entries in place of those of the same id; one that was deleted meanwhile stays away. */
export async function changeEntries(entries: readonly RegisterEntry[]): Promise<Outcome<void>> {
  const outcome = await inRegister(async (database) => {
    const writes = writing(database);
    const put = async (entry: RegisterEntry) => {
      if ((await writes.store.getKey(entry.id)) !== undefined) await writes.store.put(stored(entry));
    };
    await Promise.all([...entries.map(put), writes.done]);
  });
  return announced(outcome);
}

/** Deletes one entry, or all of them with those that cannot be read. Answers what was there, for `restoreEntries`. */
export async function removeEntries(id?: string): Promise<Outcome<StoredEntry[]>> {
  const outcome = await inRegister(async (database) => {
    const writes = writing(database);
    const removed = await writes.store.getAll(id);
    await Promise.all([id === undefined ? writes.store.clear() : writes.store.delete(id), writes.done]);
    return removed;
  });
  return announced(outcome);
}

/** Puts back what was deleted. */
export async function restoreEntries(records: readonly StoredEntry[]): Promise<Outcome<void>> {
  const outcome = await inRegister(async (database) => {
    const writes = writing(database);
    await Promise.all([...records.map((record) => writes.store.put(record)), writes.done]);
  });
  return announced(outcome);
}

/** Deletes what has been kept for long enough. Answers what is left. */
export function removeExpired(now: number, days: number): Promise<Outcome<RegisterReading>> {
  return inRegister(async (database) => {
    const writes = writing(database);
    const records = await writes.store.getAll();
    const isOld = ({ entry, savedAt }: StoredEntry) =>
      isExpired(parseEntry(entry) ?? { savedAt, promises: [] }, now, days);
    const old = records.filter(isOld);
    await Promise.all([...old.map(({ id }) => writes.store.delete(id)), writes.done]);
    if (old.length > 0) announceChange();
    return readable(records.filter((record) => !isOld(record)));
  });
}

function readable(records: readonly StoredEntry[]): RegisterReading {
  const entries = records.flatMap(({ entry }) => parseEntry(entry) ?? []);
  return { entries, unreadable: records.length - entries.length };
}

function announced<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) announceChange();
  return outcome;
}
