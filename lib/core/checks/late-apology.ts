import type { NoteReading } from "../contract.ts";
import type { Reading } from "../text/reading.ts";
import type { Triad } from "../triad/read-triad.ts";
import type { Check } from "./check.ts";
import { saysSorry } from "./says-sorry.ts";

/** In a shorter letter nothing comes late. */
const fewestSentences = 6;

/**
 * Explanation and rules first, and sorry only in the last third, with nothing for the customer before it: a letter of reasons has been
 * read by then. An apology helps most early and once (Lewicki, Polin and Lount 2016; Singh and others 2018).
 */
export const lateApology: Check = {
  id: "late-apology",
  category: "content",
  severity: 1,
  find: ({ reading, triad }) => {
    const { body, sentences } = reading;
    if (body.length < fewestSentences) return [];
    const at = body.findIndex((number) => saysSorry(reading, number));
    if (at < (body.length * 2) / 3 || body.slice(0, at).some((number) => speaksForUs(reading, triad, number)))
      return [];
    const sentence = sentences[body[at] as number];
    return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
  },
};

/** An act, or understanding or a fault that is owned, by what stands in the sentence or by what it carries in the letter. */
function speaksForUs({ matchesIn, sentences }: Reading, triad: Triad, number: number): boolean {
  const sentence = sentences[number];
  const isSaid = (matchesIn[number] ?? []).some(
    ({ owner }) => owner.of === "note" && (owner.grade === "strong" || owner.grade === "weak"),
  );
  const carries = ({ strength, evidence }: NoteReading) =>
    (strength === "strong" || strength === "weak") && evidence.some(({ start }) => start === sentence?.start);
  return isSaid || carries(triad.empathy) || carries(triad.apology);
}
