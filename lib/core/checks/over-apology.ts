import type { Check } from "./check.ts";

const mostApologies = 2;
/** Sentences at the end of the body in which sorry once more adds nothing. */
const closing = 2;
const apart = 3;

/** The third apology and every later one, and one at the end that repeats an earlier one: sentences that say sorry again. */
export const overApology: Check = {
  id: "over-apology",
  category: "content",
  severity: 1,
  find: ({ reading }) => {
    const { matches, parts, sentences } = reading;
    const saying = new Set<number>();
    for (const { owner, sentence, start, end } of matches) {
      if (owner.of !== "note" || owner.note !== "apology" || parts[sentence] !== "body") continue;
      if (owner.part === "responsibility" || owner.part === "regret") continue;
      if (isSaid(reading.text.slice(start, end))) saying.add(sentence);
    }
    const body = parts.flatMap((part, number) => (part === "body" ? [number] : []));
    const said = [...saying].sort((a, b) => a - b).map((number) => body.indexOf(number));
    const again = said.filter(
      (at, index) =>
        index >= mostApologies || (index > 0 && at >= body.length - closing && at - (said[0] as number) >= apart),
    );
    return again.flatMap((at) => sentences[body[at] as number] ?? []).map(({ start, end }) => ({ start, end }));
  },
};

/** A word of apology, not an admission alone. */
const isSaid = (words: string) => /\b(?:sorry|excuses|excuus|spijt|verontschuldig|apolog)/i.test(words);
