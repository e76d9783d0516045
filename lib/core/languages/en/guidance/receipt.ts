import { privateChannels } from "../../../guidance/channels.ts";
import type { Condition } from "../../../guidance/guidance-text.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** Nothing can be said yet of the outcome: what can be said is when the answer comes and what happens until then. */
const nothingYet: Condition = { not: ["solves", "done", "refuses"], severity: [1, 4] };

const received = textsOf(
  {
    kind: "receipt",
    label: "Confirm receipt",
    place: "after-greeting",
    when: { ...nothingYet, draft: ["empty"], channels: privateChannels },
  },
  [
    [
      "I've read what you wrote about <order-number> and I'm finding out [what]. You'll hear from me by [date], and you don't need to do anything for now.",
      { channels: ["mail", "letter"] },
    ],
    [
      "I've read your letter of [date] and I'm going through all of it. You'll have my answer in writing by [date]; until then you can reach me on [number].",
      { channels: ["letter"] },
    ],
    ["I'm [name] and I'm checking this for you now. By [time] I'll tell you what I've found.", { channels: ["chat"] }],
    ["I've read this and I'm finding out [what]. You'll hear from me by [time].", { channels: ["messaging"] }],
    ["I'm finding out [what]. I'll post what I know here by [time].", { channels: ["public"] }],
    [
      "I'm finding out [what], and I'll post what we're doing about it here by [date]. You can also reach me directly on [number].",
      { channels: ["review"] },
    ],
    [
      "I'm handling this myself, together with [name]. You'll have our answer in writing by [date].",
      { escalation: ["lawyer", "regulator", "press"] },
    ],
    [
      "I promised you news today. I've done [what]; I haven't been able to do [what] yet, because [reason]. You'll hear from me again on [date].",
      { answer: "later" },
    ],
    "I've read your complaint about [what] and I'm looking into it myself. You'll have my answer by [date], and you don't need to do anything for now.",
  ],
);

/** The letter puts the answer off. */
const pending = textsOf(
  {
    kind: "receipt",
    label: "Say when you'll answer",
    place: "before-sign-off",
    when: { ...nothingYet, draft: ["pending"], severity: [0, 4] },
  },
  [
    [
      "I'm waiting for an answer from [who]. You'll hear from me on [date], even if I don't have the outcome by then.",
      { channels: ["mail", "letter"] },
    ],
    [
      "You'll hear from me by [time], even if I know nothing new by then.",
      { channels: ["chat", "messaging", "public"] },
    ],
    "You'll have my answer by [date]. You don't need to do anything until then.",
  ],
);

const call = textsOf({ kind: "receipt", label: "Confirm the call", place: "after-greeting", when: nothingYet }, [
  [
    "We just spoke. We agreed that [who] will [what] by [date], and you'll hear about it by [how]. Is that right?",
    {
      channels: ["phone"],
      draft: ["empty", "spoke", "pending", "promises"],
      not: ["checks-back", "solves", "refuses"],
    },
  ],
  [
    "Thank you for talking to me. This is what I understood: [what]. I'm finding out more and I'll call you back on [date].",
    { channels: ["phone"], draft: ["empty", "spoke"], not: ["checks-back", "solves", "promises", "refuses"] },
  ],
]);

export const receipt = [...call, ...received, ...pending];
