import { textsOf } from "../../../guidance/texts-of.ts";

/** What was agreed, and whether it was understood the same way. */
export const summary = textsOf(
  {
    kind: "summary",
    label: "Afspraken samenvatten",
    place: "before-sign-off",
    when: { draft: ["several-promises"], not: ["checks-back", "refuses"], channels: ["mail", "letter"] },
  },
  [
    [
      "We hebben dus afgesproken: [wie] doet [wat], uiterlijk [datum]. Klopt dat zo?",
      { channels: ["chat", "messaging", "phone"], draft: ["promises"] },
    ],
    [
      "We hebben aan de telefoon dit afgesproken: [wie] doet [wat], uiterlijk [datum]. Klopt dat zo?",
      { draft: ["spoke"], not: ["checks-back", "refuses", "closes"] },
    ],
    [
      "Zodat {u/je} alles bij elkaar hebt: [wat] is klaar, en [wat] doe ik vóór [datum]. Mis ik nog iets?",
      { draft: ["promises"], answer: "later" },
    ],
    "Even op een rij: ik doe [wat] vóór [datum] en {u hebt/je hebt} [wat] op [datum]. Klopt dat zo?",
  ],
);
