import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** Where the letter says no: how to say it with its reason, and with what can be done instead. */
export const refusal = textsOf(
  {
    kind: "refusal",
    label: "Say no kindly",
    place: "before-sign-off",
    when: { draft: ["refuses"], not: ["closes"], severity: [0, 3], channels: privateChannels },
  },
  [
    [
      "I won't be refunding this, because [reason]. What I can do is [what]; if you'd like that, I'll arrange it today.",
      { asks: ["refund"] },
    ],
    ["I won't be adding compensation, because [reason]. What I can do for you is [what].", { asks: ["compensation"] }],
    ["I won't be sending a new one, because [reason]. You can have [what] instead.", { asks: ["replacement"] }],
    [
      "We won't be repairing it this time, because [reason]. What would help is [what], and I can arrange that for [date].",
      { asks: ["repair"] },
    ],
    ["I'm leaving this as it is, because [reason]. Until [date] you can still [what].", { asks: ["reversal"] }],
    [
      "I'm not deleting these details yet: we keep them until [date], because [reason]. After that we delete them.",
      { asks: ["data"] },
    ],
    [
      "Your contract runs until [date], because [reason]. There is nothing to pay after that.",
      { issues: ["contract"] },
    ],
    [
      "I've read everything again, including what you wrote since. My answer is still no, because [reason]. If anything new comes up, I'll read it.",
      { answer: "later" },
    ],
    [
      "The answer is no this time, because [reason]. Here's what I can do: [what].",
      { channels: ["chat", "messaging"] },
    ],
    [
      "I'd rather not talk about money where everyone can read it. If you send me a private message, I'll explain what I can do.",
      { channels: ["public", "review"] },
    ],
    "I know this isn't the answer you were hoping for. The reason is [reason], and what I can do is [what].",
    "I looked for a way to say yes. There isn't one, because [reason]. What I can do is [what].",
  ],
);
