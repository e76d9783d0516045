import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

const issues = ["outage"];

const firstNotice = textsOf(
  {
    kind: "incident",
    label: "Storing: eerste bericht",
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
    "Sinds [tijd] werkt [dienst] niet in [gebied]. De oorzaak is [oorzaak]. Om [tijd] {hoort u/hoor je} hoe het ervoor staat.",
    "Wij zoeken nog naar de oorzaak van de storing in [gebied]. Om [tijd] {hoort u/hoor je} meer; {u hoeft/je hoeft} daar niet voor te bellen.",
    [
      "In [gebied] werkt [dienst] sinds [tijd] niet. De monteurs zijn bezig; om [tijd] {leest u/lees je} hier meer.",
      { channels: ["public", "review"] },
    ],
  ],
);

const update = textsOf(
  {
    kind: "incident",
    label: "Storing: stand van zaken",
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
    "De oorzaak is [oorzaak], en [wie] werkt eraan. We verwachten dat [dienst] het om [tijd] weer doet; om [tijd] {hoort u/hoor je} opnieuw van ons.",
    "Het duurt langer dan we om [tijd] zeiden, omdat [reden]. We verwachten nu dat het om [tijd] klaar is.",
  ],
);

const solved = textsOf(
  {
    kind: "incident",
    label: "Storing: opgelost",
    place: "before-sign-off",
    when: { issues, incident: ["none"], draft: ["done"], not: ["refuses"] },
  },
  [
    [
      "Werkt het bij {u/jou} nog niet? Probeer [stap], en helpt dat niet, bel me dan op [nummer].",
      { severity: [1, 4] },
    ],
    [
      "De oorzaak was [oorzaak]. Om dit te voorkomen doen we [wat], en dat is klaar op [datum].",
      { channels: privateChannels },
    ],
  ],
);

export const incident = [...firstNotice, ...update, ...solved];
