import { privateChannels } from "../../../guidance/channels.ts";
import type { Condition } from "../../../guidance/guidance-text.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** Nothing can be said yet of the outcome: what can be said is when the answer comes and what happens until then. */
const nothingYet: Condition = { not: ["solves", "done", "refuses"], severity: [1, 4] };

const received = textsOf(
  {
    kind: "receipt",
    label: "Ontvangst bevestigen",
    place: "after-greeting",
    when: { ...nothingYet, draft: ["empty"], channels: privateChannels },
  },
  [
    [
      "Ik heb gelezen wat {u/je} over <order-number> schrijft en zoek uit [wat]. {U hoort/Je hoort} uiterlijk [datum] van mij en hoeft nu niets te doen.",
      { channels: ["mail", "letter"] },
    ],
    [
      "Ik heb {uw/je} brief van [datum] gelezen en ga alles na. Uiterlijk [datum] {hebt u/heb je} mijn antwoord op papier; tot die tijd {bereikt u/bereik je} mij op [nummer].",
      { channels: ["letter"] },
    ],
    ["Ik ben [naam] en kijk dit nu voor {u/je} na. Om [tijd] {weet u/weet je} meer.", { channels: ["chat"] }],
    ["Gelezen, ik zoek uit [wat]. Vóór [tijd] {hoort u/hoor je} van mij.", { channels: ["messaging"] }],
    ["Ik zoek uit [wat]. Vóór [tijd] {leest u/lees je} hier wat ik weet.", { channels: ["public"] }],
    [
      "Ik zoek uit [wat] en zet hier uiterlijk [datum] neer wat we eraan doen. {U bereikt/Je bereikt} mij ook direct op [nummer].",
      { channels: ["review"] },
    ],
    [
      "Ik behandel dit zelf, samen met [naam]. Uiterlijk [datum] {hebt u/heb je} ons antwoord op schrift.",
      { escalation: ["lawyer", "regulator", "press"] },
    ],
    [
      "Ik beloofde {u/je} vandaag bericht. Klaar is [wat]; [wat] duurt langer, omdat [reden]. Op [datum] {hoort u/hoor je} opnieuw van mij.",
      { answer: "later" },
    ],
    "Ik heb {uw/je} klacht over [wat] gelezen en zoek het zelf uit. {U krijgt/Je krijgt} uiterlijk [datum] mijn antwoord en hoeft nu niets te doen.",
  ],
);

/** The letter puts the answer off. */
const pending = textsOf(
  {
    kind: "receipt",
    label: "Zeggen wanneer antwoord komt",
    place: "before-sign-off",
    when: { ...nothingYet, draft: ["pending"], severity: [0, 4] },
  },
  [
    [
      "Ik wacht nu op [wie]. Op [datum] {hoort u/hoor je} van mij, ook als ik dan nog geen uitkomst heb.",
      { channels: ["mail", "letter"] },
    ],
    [
      "Om [tijd] {hoort u/hoor je} van mij, ook als ik dan nog niets weet.",
      { channels: ["chat", "messaging", "public"] },
    ],
    "{U krijgt/Je krijgt} uiterlijk [datum] mijn antwoord. {U hoeft/Je hoeft} daar niets voor te doen.",
  ],
);

const call = textsOf({ kind: "receipt", label: "Gesprek bevestigen", place: "after-greeting", when: nothingYet }, [
  [
    "We spraken elkaar net. Afgesproken: [wie] doet [wat] vóór [datum], en {u hoort/je hoort} dat via [hoe]. Klopt dit zo?",
    {
      channels: ["phone"],
      draft: ["empty", "spoke", "pending", "promises"],
      not: ["checks-back", "solves", "refuses"],
    },
  ],
  [
    "Goed dat we elkaar spraken. Dit heb ik van {u/je} begrepen: [wat]. Ik zoek het uit en bel {u/je} op [datum] terug.",
    { channels: ["phone"], draft: ["empty", "spoke"], not: ["checks-back", "solves", "promises", "refuses"] },
  ],
]);

export const receipt = [...call, ...received, ...pending];
