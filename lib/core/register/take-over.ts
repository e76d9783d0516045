import type { RegisterEntry } from "./entry.ts";

/** The newer text of an answer in place of the older one: it keeps the id, and what was done about promises that stay. */
export function takeOver(newer: RegisterEntry, older: RegisterEntry): RegisterEntry {
  const before = (what: string, due: string | null) =>
    older.promises.find((promise) => promise.what === what && promise.due === due);
  const promises = newer.promises.map((promise) => {
    const { remindedAt = null, keptAt = null } = before(promise.what, promise.due) ?? {};
    return { ...promise, remindedAt, keptAt };
  });
  return { ...newer, id: older.id, promises };
}
