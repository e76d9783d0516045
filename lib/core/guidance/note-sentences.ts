import type { Note } from "../contract.ts";

/**
 * Sentences that sound a note, by what happened to the customer; "any" fits every complaint, "repeat" a second contact.
 * "{uw/je}" is read as the first option in a letter that says "u", as the second in one that says "je"; "[datum]" is a
 * slot that only the agent can fill.
 */
export interface NoteSentences {
  labels: Readonly<Record<Note, string>>;
  sentences: Readonly<Record<Note, Readonly<Record<string, readonly string[]>>>>;
}
