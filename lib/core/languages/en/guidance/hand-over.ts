import type { HandOverWords } from "../../../guidance/guidance-data.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** One line for the colleague who goes on with it; it is no part of the letter. */
const toColleague = textsOf(
  { kind: "hand-over", label: "Line for a colleague", place: "end", when: { draft: ["hands-over"], severity: [1, 4] } },
  ["<name> · [complaint in six words] · promised: [what and when] · already asked: [details] · please: [next step]"],
);

const toCustomer = textsOf(
  {
    kind: "hand-over",
    label: "Introduce your colleague",
    place: "before-sign-off",
    when: { draft: ["hands-over"], severity: [1, 4] },
  },
  [
    "[name] from [team] is taking this over from me and has read what you wrote, so you won't need to tell your story again. You'll hear from [name] on [date].",
    [
      "[name] is in charge here, has read what you wrote and will call you on [date].",
      { draft: ["hands-over", "promises", "pending"], not: ["refuses"], asks: ["manager"] },
    ],
  ],
);

const withoutName = textsOf(
  { kind: "hand-over", label: "Line for a colleague", place: "end", when: { draft: ["hands-over"] } },
  ["[Name] · [complaint in six words] · promised: [what and when] · already asked: [details] · please: [next step]"],
);

export const handOver = [...toColleague, ...toCustomer, ...withoutName];

export const handOverWords: HandOverWords = {
  promised: "promised",
  next: "next",
  answer: "answer",
  followUp: "follow up",
  name: "name",
  nextStep: "next step",
};
