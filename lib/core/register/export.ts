import { localDay } from "../days.ts";
import type { RegisterEntry } from "./entry.ts";

/** The columns of the table, in order; the interface has their words. */
export const columns = [
  "savedOn",
  "channel",
  "customer",
  "address",
  "site",
  "case",
  "subject",
  "issues",
  "gist",
  "answer",
  "promise",
  "who",
  "when",
  "due",
  "keptOn",
] as const;
export type Column = (typeof columns)[number];

/** The register as a table: one row for each promise, and one for an answer that promises nothing. */
export function registerRows(
  entries: readonly RegisterEntry[],
  words: { column(column: Column): string; issue(kind: string): string },
): string[][] {
  const rows = entries.flatMap((entry) => {
    const { savedAt, case: of, channel, issues, gist, answer, promises } = entry;
    const { name, address } = of.customer;
    const said = [localDay(savedAt), channel, name, address, of.site, of.id, of.subject];
    const start = [...said, issues.map(words.issue).join(", "), gist, answer];
    if (promises.length === 0) return [[...start, null, null, null, null, null]];
    return promises.map(({ what, who, when, due, keptAt }) => [
      ...start,
      what,
      who,
      when,
      due,
      keptAt === null ? null : localDay(keptAt),
    ]);
  });
  return [columns.map(words.column), ...rows.map((row) => row.map((cell) => cell ?? ""))];
}

/** The register as JSON, with all that is stored. */
export function registerJson(entries: readonly RegisterEntry[], now: number): string {
  return `${JSON.stringify({ format: "drieklank-register", version: 1, exportedAt: new Date(now).toISOString(), entries }, null, 2)}\n`;
}
