import * as z from "zod/mini";

// What is remembered of an answer. Stored and exported: a change of shape raises `version` and brings a migration.

const words = (longest: number) => z.string().check(z.maxLength(longest));
/** Milliseconds since the epoch. */
const moment = z.int().check(z.minimum(0));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The longest of each text that is kept; longer ones are cut when an entry is built. */
export const longest = { name: 200, subject: 500, gist: 200, answer: 100_000, promise: 1000, kinds: 50, promises: 200 };

/** What is answered and whom, as far as the site tells. */
export const caseSchema = z.strictObject({
  /** Where the answer was written: the site's host name. */
  site: words(longest.name),
  /** The site's own number of the ticket or thread. */
  id: z.nullable(words(longest.name)),
  subject: z.nullable(words(longest.subject)),
  customer: z.strictObject({ name: z.nullable(words(longest.name)), address: z.nullable(words(longest.name)) }),
});
export type Case = z.infer<typeof caseSchema>;

const keptPromiseSchema = z.strictObject({
  what: words(longest.promise),
  who: z.nullable(words(longest.name)),
  /** The time as the letter words it. */
  when: z.nullable(words(longest.name)),
  /** The day it comes to, where one could be told; yyyy-mm-dd. */
  due: z.nullable(day),
  remindedAt: z.nullable(moment),
  /** When somebody ticked it off. */
  keptAt: z.nullable(moment),
});
export type KeptPromise = z.infer<typeof keptPromiseSchema>;

const kinds = z.array(words(longest.name)).check(z.maxLength(longest.kinds));

export const entrySchema = z.strictObject({
  version: z.literal(1),
  id: words(64).check(z.minLength(1)),
  savedAt: moment,
  case: caseSchema,
  channel: words(longest.name),
  /** 1 for the first answer in the case. */
  answerNumber: z.int().check(z.minimum(1)),
  language: z.nullable(z.enum(["nl", "en"])),
  /** Kinds of issue and of wish, as the engine names them. */
  issues: kinds,
  asks: kinds,
  /** The complaint in a sentence or two, in the customer's words. */
  gist: words(longest.gist),
  answer: words(longest.answer),
  promises: z.array(keptPromiseSchema).check(z.maxLength(longest.promises)),
});
export type RegisterEntry = z.infer<typeof entrySchema>;

/** An entry as it was stored or sent; null when it is none, or of a newer version. */
export function parseEntry(stored: unknown): RegisterEntry | null {
  const parsed = entrySchema.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
