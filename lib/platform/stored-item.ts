import * as z from "zod/mini";
import { browser } from "#imports";
import { isExtensionAlive } from "./script-lifetime.ts";

/** Why what is stored cannot be used. It stays as it is until somebody saves something new, and even then a copy is kept. */
export type StorageTrouble = "newer-version" | "unreadable";

/** `value: null`: nothing usable is stored, so the defaults hold. */
export interface StoredReading<T> {
  value: T | null;
  trouble: StorageTrouble | null;
}

export interface StoredItem<T> {
  read(): Promise<StoredReading<T>>;
  write(value: T): Promise<void>;
  /** Forgets the item. */
  remove(): Promise<void>;
  /** Calls back after a change from anywhere in the extension. */
  watch(changed: (reading: StoredReading<T>) => void, signal?: AbortSignal): void;
}

interface StoredShape<T extends { version: number }> {
  key: string;
  /** The shape of today. Its `version` is the newest this code knows. */
  version: number;
  schema: z.ZodMiniType<T>;
  /** `migrations[n]` turns an item of version n into one of version n + 1. Written once, never changed, importing nothing. */
  migrations: Readonly<Record<number, (old: never) => unknown>>;
}

const versioned = z.looseObject({ version: z.int().check(z.minimum(1)) });

/** One item in `storage.local` that carries its version and is parsed whenever it is read. */
export function storedItem<T extends { version: number }>(shape: StoredShape<T>): StoredItem<T> {
  const { key } = shape;
  const area = browser.storage.local;

  const load = async (): Promise<unknown> => (await area.get(key))[key];

  return {
    read: async () => parseStored(await load(), shape),
    async write(value) {
      const stored = await load();
      const { trouble } = parseStored(stored, shape);
      await area.set(trouble ? { [key]: value, [`${key}:${trouble}`]: stored } : { [key]: value });
    },
    remove: () => area.remove(key),
    watch(changed, signal) {
      const notice = (changes: Record<string, { newValue?: unknown }>) => {
        const change = changes[key];
        if (change) changed(parseStored(change.newValue, shape));
      };
      area.onChanged.addListener(notice);
      const stop = () => {
        // Cut off by an update, a content script has no storage left to turn away from.
        if (isExtensionAlive()) area.onChanged.removeListener(notice);
      };
      signal?.addEventListener("abort", stop, { once: true });
    },
  };
}

/** Brings a stored value to today's version; never throws. */
export function parseStored<T extends { version: number }>(stored: unknown, shape: StoredShape<T>): StoredReading<T> {
  if (stored === undefined || stored === null) return { value: null, trouble: null };
  const item = versioned.safeParse(stored);
  if (!item.success) return { value: null, trouble: "unreadable" };
  if (item.data.version > shape.version) return { value: null, trouble: "newer-version" };

  let value: unknown = item.data;
  for (let version = item.data.version; version < shape.version; version++) {
    const migrate = shape.migrations[version] as ((old: unknown) => unknown) | undefined;
    if (!migrate) return { value: null, trouble: "unreadable" };
    value = migrate(value);
  }
  const parsed = shape.schema.safeParse(value);
  return parsed.success ? { value: parsed.data, trouble: null } : { value: null, trouble: "unreadable" };
}
