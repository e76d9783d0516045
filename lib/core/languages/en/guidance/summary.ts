import { textsOf } from "../../../guidance/texts-of.ts";

/** What was agreed, and whether it was understood the same way. */
export const summary = textsOf(
  {
    kind: "summary",
    label: "Sum up what's agreed",
    place: "before-sign-off",
    when: { draft: ["several-promises"], not: ["checks-back", "refuses"], channels: ["mail", "letter"] },
  },
  [
    [
      "So we've agreed that [who] will [what] by [date]. Is that right?",
      { channels: ["chat", "messaging", "phone"], draft: ["promises"] },
    ],
    [
      "When we spoke on the phone we agreed that [who] will [what] by [date]. Is that right?",
      { draft: ["spoke"], not: ["checks-back", "refuses", "closes"] },
    ],
    [
      "So that you have it all in one place: [what] is finished, and I'll do [what] by [date]. Have I missed anything?",
      { draft: ["promises"], answer: "later" },
    ],
    "In short: I'll do [what] by [date], and you'll have [what] on [date]. Is that right?",
  ],
);
