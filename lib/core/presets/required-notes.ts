import { type ComplaintReading, type Note, notes } from "../contract.ts";
import type { Fault } from "../guidance/case-known.ts";
import type { Preset } from "./preset.ts";

/**
 * The notes that an answer must sound: those that the preset names for the kinds of complaint that this is, all of them
 * together where it is of several kinds; where it names none for any, those it names for always. Nobody owes an apology
 * for what was not their doing.
 */
export function requiredNotes(
  { notes: { always, byIssue } }: Pick<Preset, "notes">,
  complaint: Pick<ComplaintReading, "issues"> | null,
  fault: Fault = "unknown",
): readonly Note[] {
  const ofKinds = (complaint?.issues ?? []).flatMap((issue) => (Object.hasOwn(byIssue, issue) ? [byIssue[issue]] : []));
  const wanted = ofKinds.length > 0 ? ofKinds.flatMap((some) => some ?? []) : always;
  return notes.filter((note) => wanted.includes(note) && (note !== "apology" || fault !== "theirs"));
}
