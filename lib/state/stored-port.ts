/** What was found where something is kept. `value: null`: nothing usable is stored, so the defaults hold. */
export interface StoredReading<T> {
  value: T | null;
  /** Why what is stored is not in use; it is kept as it is. */
  trouble: "newer-version" | "unreadable" | null;
}

/** Where something is kept that other parts of the extension change as well. */
export interface StoredPort<T> {
  read(): Promise<StoredReading<T>>;
  write(value: T): Promise<void>;
  /** Calls back after a change from anywhere. */
  watch(changed: (reading: StoredReading<T>) => void, signal?: AbortSignal): void;
}
