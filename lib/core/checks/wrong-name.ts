import { fromSharedWords } from "../languages/languages.ts";
import { foldText } from "../text/fold.ts";
import type { Check } from "./check.ts";

const noNames = fromSharedWords((wordsOf) => new Set([...wordsOf("greetings"), ...wordsOf("noNames")]));

/** Words with a capital: "geachte reiziger" names nobody. */
const namesIn = (text: string) =>
  (text.match(/(?<!\p{L})\p{Lu}[\p{L}'’-]*/gu) ?? [])
    .map(foldText)
    .filter((word) => word.length > 1 && !noNames().has(word));

/** A greeting with a name that is not the customer's. Initials, one of several names and small slips of spelling are let pass. */
export const wrongName: Check = {
  id: "wrong-name",
  category: "content",
  severity: 3,
  find: ({ reading, complaint }) => {
    const greeting = reading.letter.parts.find((part) => part.part === "greeting");
    if (!greeting || !complaint?.name) return [];
    const theirs = namesIn(complaint.name);
    const greeted = namesIn(reading.text.slice(greeting.start, greeting.end));
    if (theirs.length === 0 || greeted.length === 0) return [];
    const fits = greeted.some((name) => theirs.some((other) => other === name || isSlip(name, other)));
    return fits ? [] : [{ start: greeting.start, end: greeting.end }];
  },
};

/** One letter more, less or other. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i);
}
