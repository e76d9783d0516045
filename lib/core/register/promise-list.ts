import type { KeptPromise, RegisterEntry } from "./entry.ts";

export const promiseGroups = ["overdue", "today", "later", "undated", "kept"] as const;
export type PromiseGroup = (typeof promiseGroups)[number];

export interface ListedPromise {
  entry: RegisterEntry;
  /** Its place in the entry. */
  at: number;
  promise: KeptPromise;
}

/** Where a promise stands in the list; `today` is yyyy-mm-dd, as `due` is. */
export function groupOf({ due, keptAt }: Pick<KeptPromise, "due" | "keptAt">, today: string): PromiseGroup {
  if (keptAt !== null) return "kept";
  if (due === null) return "undated";
  if (due === today) return "today";
  return due < today ? "overdue" : "later";
}

/** Its day is here, or has passed. */
export const isPressing = (group: PromiseGroup): boolean => group === "overdue" || group === "today";

/** All promises by what they ask for now; in each group those due first come first, the newest where there is no day. */
export function listPromises(
  entries: readonly RegisterEntry[],
  today: string,
): ReadonlyMap<PromiseGroup, readonly ListedPromise[]> {
  const groups = new Map<PromiseGroup, ListedPromise[]>(promiseGroups.map((group) => [group, []]));
  for (const entry of entries)
    for (const [at, promise] of entry.promises.entries())
      groups.get(groupOf(promise, today))?.push({ entry, at, promise });
  for (const [group, promises] of groups)
    promises.sort(
      (one, other) =>
        (group === "kept" ? 0 : (one.promise.due ?? "").localeCompare(other.promise.due ?? "")) ||
        other.entry.savedAt - one.entry.savedAt,
    );
  return groups;
}

/** The entry with one promise ticked off, or no longer. */
export function withKept(entry: RegisterEntry, at: number, keptAt: number | null): RegisterEntry {
  return { ...entry, promises: entry.promises.map((promise, i) => (i === at ? { ...promise, keptAt } : promise)) };
}
