import { oncePer } from "../once-per.ts";
import { findDate } from "../promises/find-date.ts";
import type { Reading } from "../text/reading.ts";
import { holdAny, wordsIn } from "./says.ts";

/** The earliest day by which the customer wants something done, yyyy-mm-dd; terms are counted from `now`. */
export function findDeadline(theirs: Reading, now: Date): string | null {
  const { calendar } = theirs.lexicon.language;
  let earliest: string | null = null;
  for (const words of askingSentences(theirs)) {
    const day = findDate(words, calendar, now);
    if (!day || !isSet(theirs, words, day.first)) continue;
    if (earliest === null || day.date < earliest) earliest = day.date;
  }
  return earliest;
}

/** Sentences in which the customer asks for something; a message stays the same while its answer is written. */
const askingSentences = oncePer((theirs: Reading): readonly (readonly string[])[] => {
  const { asking, telling } = theirs.lexicon.language.checkWords.deadline;
  return theirs.body
    .map((number) => wordsIn(theirs, number))
    .filter((words) => holdAny(words, asking) && !holdAny(words, telling));
});

/** "uiterlijk vrijdag", "by Friday", "binnen 14 dagen", "voor vrijdag 6 november". */
function isSet(theirs: Reading, words: readonly string[], at: number): boolean {
  const { before } = theirs.lexicon.language.checkWords.deadline;
  if (holdAny(words.slice(at, at + 1), before)) return true;
  const [leads, leadsOfDay] = [at, at - 1].map((end) => ` ${words.slice(0, Math.max(0, end)).join(" ")}`) as [
    string,
    string,
  ];
  return before.some((phrase) => leads.endsWith(` ${phrase}`) || leadsOfDay.endsWith(` ${phrase}`));
}
