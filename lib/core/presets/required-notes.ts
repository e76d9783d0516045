import { type ComplaintReading, type Note, notes } from "../contract.ts";
import type { Fault } from "../guidance/case-known.ts";
import type { Preset } from "./preset.ts";

/**
 * The notes that an answer must sound: for each kind of complaint that this is those that the preset names for it, or else
 * those that it names for always; all of them together where it is of several kinds. Nobody owes an apology for what was not
 * their doing.
 */
export function requiredNotes(
  { notes: { always, byIssue } }: Pick<Preset, "notes">,
  complaint: Pick<ComplaintReading, "issues"> | null,
  fault: Fault = "unknown",
): readonly Note[] {
  const issues = complaint?.issues ?? [];
  const ofIssue = (issue: string) => (Object.hasOwn(byIssue, issue) ? byIssue[issue] : undefined) ?? always;
  const wanted = issues.length > 0 ? issues.flatMap(ofIssue) : always;
  return notes.filter((note) => wanted.includes(note) && (note !== "apology" || fault !== "theirs"));
}
