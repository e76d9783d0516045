import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { RegisterTrouble } from "../core/register/register-link.ts";

/** One entry as it lies in the database. What is asked of it there stands beside it. */
export interface StoredEntry {
  id: string;
  /** See `keysOf`. */
  keys: string[];
  savedAt: number;
  /** A `RegisterEntry`, as far as can be known before it was parsed. */
  entry: unknown;
}

interface Schema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { keys: string } };
}

export type RegisterDatabase = IDBPDatabase<Schema>;

export type Outcome<T> = { ok: true; value: T } | { ok: false; code: RegisterTrouble };

export const registerName = "register";
/** A change of what lies in the database raises it; `entry.ts` has a version of its own. */
const version = 1;

/**
 * Opens the database, which belongs to the extension and to no page, does the work and closes it again: no connection
 * stands in the way of another one, and none grows old. What can go wrong with a disk is an outcome; a bug throws.
 */
export async function inRegister<T>(work: (database: RegisterDatabase) => Promise<T>): Promise<Outcome<T>> {
  try {
    const database = await openRegister();
    try {
      return { ok: true, value: await work(database) };
    } finally {
      database.close();
    }
  } catch (error) {
    const code = troubleOf(error);
    if (code === null) throw error;
    return { ok: false, code };
  }
}

/** Takes the whole database away, also one that can no longer be read. */
export async function deleteRegister(): Promise<Outcome<void>> {
  try {
    await unlessBlocked((blocked) => deleteDB(registerName, { blocked }));
    return { ok: true, value: undefined };
  } catch (error) {
    return { ok: false, code: troubleOf(error) ?? "unreadable" };
  }
}

function openRegister(): Promise<RegisterDatabase> {
  return unlessBlocked((blocked, isGivenUp) =>
    openDB<Schema>(registerName, version, {
      upgrade(database) {
        database.createObjectStore("entries", { keyPath: "id" }).createIndex("keys", "keys", { multiEntry: true });
      },
      blocked,
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    }).then((database) => {
      // It came free after all, when nobody waits for it any longer.
      if (isGivenUp()) database.close();
      return database;
    }),
  );
}

/** Another version of the extension holds the database open and does not let go. */
class BlockedError extends Error {}

function unlessBlocked<T>(open: (blocked: () => void, isGivenUp: () => boolean) => Promise<T>): Promise<T> {
  let isGivenUp = false;
  return new Promise((resolve, reject) => {
    const blocked = () => {
      isGivenUp = true;
      reject(new BlockedError());
    };
    open(blocked, () => isGivenUp).then(resolve, reject);
  });
}

/** null: no trouble of the database but a bug of ours. */
function troubleOf(error: unknown): RegisterTrouble | null {
  if (error instanceof BlockedError) return "blocked";
  if (!(error instanceof Error)) return null;
  if (error.name === "QuotaExceededError") return "full";
  if (error.name === "VersionError") return "newer-version";
  const ofTheDisk = [
    "UnknownError",
    "AbortError",
    "InvalidStateError",
    "NotFoundError",
    "NotReadableError",
    "TimeoutError",
  ];
  return ofTheDisk.includes(error.name) ? "unreadable" : null;
}
