import type { HandOverWords } from "../../../guidance/guidance-data.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** One line for the colleague who goes on with it; it is no part of the letter. */
const toColleague = textsOf(
  { kind: "hand-over", label: "Regel voor collega", place: "end", when: { draft: ["hands-over"], severity: [1, 4] } },
  ["<name> · [klacht in zes woorden] · toegezegd: [wat en wanneer] · al gevraagd: [gegevens] · graag: [volgende stap]"],
);

const toCustomer = textsOf(
  {
    kind: "hand-over",
    label: "Collega aankondigen",
    place: "before-sign-off",
    when: { draft: ["hands-over"], severity: [1, 4] },
  },
  [
    "[naam] van [afdeling] neemt het van mij over en heeft {uw/je} verhaal gelezen: {u hoeft/je hoeft} het niet opnieuw te vertellen. Op [datum] {hoort u/hoor je} van [naam].",
    [
      "[naam] geeft hier leiding en heeft {uw/je} verhaal gelezen. Op [datum] belt [naam] {u/je} zelf.",
      { draft: ["hands-over", "promises", "pending"], not: ["refuses"], asks: ["manager"] },
    ],
  ],
);

const withoutName = textsOf(
  { kind: "hand-over", label: "Regel voor collega", place: "end", when: { draft: ["hands-over"] } },
  ["[Naam] · [klacht in zes woorden] · toegezegd: [wat en wanneer] · al gevraagd: [gegevens] · graag: [volgende stap]"],
);

export const handOver = [...toColleague, ...toCustomer, ...withoutName];

export const handOverWords: HandOverWords = {
  promised: "toegezegd",
  next: "nu",
  answer: "antwoord op",
  followUp: "nakomen",
  name: "naam",
  nextStep: "volgende stap",
};
