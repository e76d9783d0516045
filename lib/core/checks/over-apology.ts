import type { Check } from "./check.ts";
import { saysSorry } from "./says-sorry.ts";

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
    const { body, sentences } = reading;
    const said = body.flatMap((number, at) => (saysSorry(reading, number) ? [at] : []));
    const again = said.filter(
      (at, index) =>
        index >= mostApologies || (index > 0 && at >= body.length - closing && at - (said[0] as number) >= apart),
    );
    return again.flatMap((at) => sentences[body[at] as number] ?? []).map(({ start, end }) => ({ start, end }));
  },
};
