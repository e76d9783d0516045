import type { NoteReading, Question } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { readTriad } from "../triad/read-triad.ts";
import { createAnswers } from "./answers.ts";
import { findAsked } from "./asked.ts";

/**
 * The questions and requests in a customer's message, in reading order, each with whether the draft answers it; offsets
 * into the complaint. `solution`: how the draft's solution was read, where that is known already.
 */
export function findQuestions(complaint: Reading, draft: Reading, solution?: NoteReading): Question[] {
  const asked = askedIn(complaint);
  if (asked.length === 0) return [];
  const answers = createAnswers(complaint, draft, asked, solution ?? readTriad(draft, complaint).solution);
  return asked.map((one) => ({
    text: complaint.text.slice(one.start, one.end),
    start: one.start,
    end: one.end,
    answered: answers.isAnswered(one),
  }));
}

/** The same for every draft. */
const askedIn = oncePer(findAsked);
