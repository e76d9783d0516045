import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

const place = "before-sign-off";

const solved = textsOf(
  {
    kind: "closure",
    label: "Opgelost afsluiten",
    place,
    when: { draft: ["done"], not: ["refuses", "closes", "pending"], severity: [0, 3], channels: privateChannels },
  },
  [
    [
      "Dat is geregeld. Werkt het toch niet, stuur hier dan een berichtje; {u hoeft/je hoeft} niets opnieuw uit te leggen.",
      { channels: ["chat", "messaging"] },
    ],
    [
      "We hebben elkaar via een privébericht gesproken en het is opgelost. Goed dat {u/je} het ons liet weten.",
      { channels: ["public", "review"] },
    ],
    [
      "Na [aantal] keer vragen is het nu opgelost, en dat had eerder gemoeten. Dank dat {u/je} volhield.",
      { repeat: true },
    ],
    "Daarmee sluit ik {uw/je} klacht. {Merkt u/Merk je} toch nog iets, laat het me dan weten; {u hoeft/je hoeft} niet opnieuw te beginnen.",
    "Dank dat {u/je} het ons vertelde: door {uw/je} klacht hebben we [wat] veranderd.",
  ],
);

/** What was promised has still to arrive. */
const nearlySolved = textsOf(
  {
    kind: "closure",
    label: "Nog even openhouden",
    place,
    when: {
      draft: ["solves"],
      not: ["done", "refuses", "closes", "asks"],
      severity: [1, 3],
      channels: privateChannels,
    },
  },
  [
    "Op [datum] kijk ik na of alles in orde is. Pas daarna sluit ik {uw/je} klacht.",
    "Is er op [datum] nog iets niet goed, dan {bereikt u/bereik je} mij op [nummer].",
  ],
);

const waiting = textsOf(
  {
    kind: "closure",
    label: "Wachten op antwoord",
    place,
    when: {
      draft: ["asks"],
      not: ["solves", "done", "refuses", "closes", "pending"],
      severity: [1, 3],
      channels: privateChannels,
    },
  },
  [
    "Heb ik [wat] vóór [datum], dan {krijgt u/krijg je} uiterlijk [datum] mijn antwoord.",
    "Ik houd {uw/je} klacht open tot [datum]. Hoor ik tot die tijd niets, dan sluit ik hem; met één mail is hij weer open.",
  ],
);

const refused = textsOf(
  {
    kind: "closure",
    label: "Afsluiten na nee",
    place,
    when: { draft: ["refuses"], not: ["closes"], severity: [0, 3], channels: privateChannels },
  },
  [
    "{Bent u/Ben je} het er niet mee eens? Dan {kunt u/kun je} het tot [datum] voorleggen aan <appeal>: [hoe].",
    "Daarmee sluit ik {uw/je} klacht. Komt er iets nieuws bij, dan kijk ik er opnieuw naar. Dank dat {u/je} alles zo duidelijk opschreef.",
  ],
);

/** For good: only where the agent has confirmed that it can be, where the letter says no, and to nobody who is vulnerable. */
const forGood = textsOf(
  {
    kind: "closure",
    label: "Definitief afsluiten",
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
    "We komen er samen niet uit, en dat vind ik jammer. Wat we konden doen, hebben we gedaan: [wat]. Ik sluit {uw/je} klacht vandaag. Een onafhankelijk oordeel {krijgt u/krijg je} bij <appeal>.",
    "Ik heb {uw/je} klacht nog één keer van begin tot eind gelezen. Ons antwoord blijft nee, omdat [reden]. Daarmee is dit voor ons klaar; komen er nieuwe feiten, dan lees ik ze.",
  ],
);

export const closure = [...forGood, ...solved, ...nearlySolved, ...waiting, ...refused];
