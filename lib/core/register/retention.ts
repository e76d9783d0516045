import { localDay, msPerDay } from "../days.ts";
import type { RegisterEntry } from "./entry.ts";

/** Days that an answer is kept; the standard first. */
export const retentions = [90, 30, 180, 365] as const;
export type Retention = (typeof retentions)[number];

/** Whether an entry has been kept for long enough: `days` have passed, and the day of every open promise as well. */
export function isExpired(
  { savedAt, promises }: Pick<RegisterEntry, "savedAt" | "promises">,
  now: number,
  days: number,
): boolean {
  const today = localDay(now);
  const waits = promises.some(({ due, keptAt }) => keptAt === null && due !== null && due >= today);
  return savedAt + days * msPerDay <= now && !waits;
}
