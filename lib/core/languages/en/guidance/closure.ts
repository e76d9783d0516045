import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

const place = "before-sign-off";

const solved = textsOf(
  {
    kind: "closure",
    label: "Close as solved",
    place,
    when: { draft: ["done"], not: ["refuses", "closes", "pending"], severity: [0, 3], channels: privateChannels },
  },
  [
    [
      "That's taken care of. If it happens again, message me here; you won't have to explain it all over again.",
      { channels: ["chat", "messaging"] },
    ],
    ["We've spoken in a private message and it's solved. I'm glad you told us.", { channels: ["public", "review"] }],
    [
      "You had to ask [number] times before we solved this, and once should have been enough. Thank you for not giving up.",
      { repeat: true },
    ],
    "So I'm closing your complaint now. If anything else comes up, just write to me; you won't have to start from the beginning.",
    "Thank you for speaking up: because of your complaint we've changed [what].",
  ],
);

/** What was promised has still to arrive. */
const nearlySolved = textsOf(
  {
    kind: "closure",
    label: "Open until it arrives",
    place,
    when: {
      draft: ["solves"],
      not: ["done", "refuses", "closes", "asks"],
      severity: [1, 3],
      channels: privateChannels,
    },
  },
  [
    "I'll check on [date] that everything is as it should be, and only then will I close your complaint.",
    "If anything is still wrong on [date], you can reach me on [number].",
  ],
);

const waiting = textsOf(
  {
    kind: "closure",
    label: "Waiting for you",
    place,
    when: {
      draft: ["asks"],
      not: ["solves", "done", "refuses", "closes", "pending"],
      severity: [1, 3],
      channels: privateChannels,
    },
  },
  [
    "If I have [what] by [date], you'll have my answer by [date].",
    "I'm keeping your complaint open until [date]. If I hear nothing by then I'll close it, and one message from you opens it again.",
  ],
);

const refused = textsOf(
  {
    kind: "closure",
    label: "Close after a no",
    place,
    when: { draft: ["refuses"], not: ["closes"], severity: [0, 3], channels: privateChannels },
  },
  [
    "If you disagree, you can take this to <appeal> until [date]: [how].",
    "I'm closing your complaint today. If anything new comes up, I'll look at it again. Thank you for setting it all out so clearly.",
  ],
);

/** For good: only where the agent has confirmed that it can be, where the letter says no, and to nobody who is vulnerable. */
const forGood = textsOf(
  {
    kind: "closure",
    label: "Close for good",
    place,
    when: {
      draft: ["refuses"],
      not: ["closes"],
      severity: [0, 3],
      channels: ["mail", "letter", "messaging"],
      vulnerable: false,
      closesForGood: true,
    },
  },
  [
    "We haven't been able to agree, and I'm sorry about that. We've done what we could: [what]. I'm closing your complaint today. For an independent view you can go to <appeal>.",
    "I've read your complaint once more from start to finish. Our answer is still no, because [reason]. On our side this is now finished; if there are new facts, I'll read them.",
  ],
);

export const closure = [...forGood, ...solved, ...nearlySolved, ...waiting, ...refused];
