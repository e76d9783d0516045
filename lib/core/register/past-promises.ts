import * as z from "zod/mini";
import type { Case, RegisterEntry } from "./entry.ts";
import { groupOf, promiseGroups } from "./promise-list.ts";
import { samenessOf } from "./same-case.ts";

/** Something that this customer was promised in an earlier answer. */
export const pastPromiseSchema = z.strictObject({
  entry: z.string(),
  savedAt: z.number(),
  what: z.string(),
  when: z.nullable(z.string()),
  due: z.nullable(z.string()),
  language: z.nullable(z.enum(["nl", "en"])),
  group: z.enum(promiseGroups),
  /** "name": somebody of the same name, and nothing tells whether it is the same person. */
  sameness: z.enum(["case", "address", "name"]),
});
export type PastPromise = z.infer<typeof pastPromiseSchema>;

/** A panel is no archive. */
const mostShown = 12;

/**
 * What this customer was promised before, what is overdue first and what is kept last. `answerNumber`: of the answer that
 * is being written; when that one has been remembered already, its own promises are not earlier ones.
 */
export function pastPromises(
  entries: readonly RegisterEntry[],
  of: Case,
  answerNumber: number,
  today: string,
): PastPromise[] {
  const earlier = entries.filter((entry) => !isAnswer(entry, of, answerNumber));
  return earlier
    .flatMap((entry): PastPromise[] => {
      const sameness = samenessOf(entry.case, of);
      if (sameness === null) return [];
      const { id, savedAt, language } = entry;
      return entry.promises.map(({ what, when, due, keptAt }) => {
        const group = groupOf({ due, keptAt }, today);
        return { entry: id, savedAt, what, when, due, language, group, sameness };
      });
    })
    .sort(
      (one, other) =>
        promiseGroups.indexOf(one.group) - promiseGroups.indexOf(other.group) ||
        (one.due ?? "").localeCompare(other.due ?? "") ||
        other.savedAt - one.savedAt,
    )
    .slice(0, mostShown);
}

/** Whether the entry is of this very answer: the same number in the same case. */
export function isAnswer(entry: RegisterEntry, of: Case, answerNumber: number): boolean {
  return (
    of.id !== null && entry.case.site === of.site && entry.case.id === of.id && entry.answerNumber === answerNumber
  );
}
