import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

const issues = ["outage"];

const firstNotice = textsOf(
  {
    kind: "incident",
    label: "Outage: first notice",
    place: "after-greeting",
    when: {
      issues,
      incident: ["none"],
      answer: "first",
      draft: ["empty", "pending"],
      not: ["solves", "done", "refuses"],
      channels: privateChannels,
    },
  },
  [
    "[service] has been down in [area] since [time]. The cause is [cause]. You'll hear from us again at [time].",
    "We're still looking for the cause of the outage in [area]. You'll hear more at [time]; there's no need to call us.",
    [
      "[service] has been down in [area] since [time]. Our engineers are on it, and at [time] I'll post an update here.",
      { channels: ["public", "review"] },
    ],
  ],
);

const update = textsOf(
  {
    kind: "incident",
    label: "Outage: update",
    place: "after-greeting",
    when: {
      issues,
      incident: ["none"],
      answer: "later",
      draft: ["empty", "pending", "promises"],
      not: ["solves", "done", "refuses"],
    },
  },
  [
    "The cause is [cause], and [who] is working on it. We expect [service] to be back by [time]; you'll hear from us again at [time].",
    "This is taking longer than we said at [time], because [reason]. We now expect it back by [time].",
  ],
);

const solved = textsOf(
  {
    kind: "incident",
    label: "Outage: solved",
    place: "before-sign-off",
    when: { issues, incident: ["none"], draft: ["done"], not: ["refuses"] },
  },
  [
    ["Not back for you yet? Try [step], and if that doesn't help, call me on [number].", { severity: [1, 4] }],
    [
      "The cause was [cause]. To keep it from happening again we're doing [what], and that will be finished on [date].",
      { channels: privateChannels },
    ],
  ],
);

export const incident = [...firstNotice, ...update, ...solved];
