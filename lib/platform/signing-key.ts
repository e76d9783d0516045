import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { createSigningKey } from "./preset-trust.ts";

interface Schema extends DBSchema {
  keys: { key: string; value: CryptoKeyPair };
}

/** Of one person on one computer there is one. */
const name = "signing";

async function inDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>("signing", 1, {
    upgrade: (created) => void created.createObjectStore("keys"),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** The key that presets are signed with here; null where none was made yet. */
export const readSigningKey = (): Promise<CryptoKeyPair | null> =>
  inDatabase(async (database) => (await database.get("keys", name)) ?? null);

/** The same; made now where there was none. Its private part can sign, and can be read by nobody. */
export async function keepSigningKey(): Promise<CryptoKeyPair> {
  const made = await createSigningKey();
  return inDatabase(async (database) => {
    const transaction = database.transaction("keys", "readwrite");
    const kept = await transaction.store.get(name);
    if (!kept) await transaction.store.put(made, name);
    await transaction.done;
    return kept ?? made;
  });
}
