import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const nonApology = phraseRules("non-apology", [
  {
    id: "nl/eventueel-ongemak",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(het/de/enig/enige)? (eventuele/eventueel/mogelijke/mogelijk/enig/enige) (ongemak/overlast/hinder)": [
        "het ongemak",
      ],
    },
    examples: {
      bad: [["Excuses voor eventueel ongemak.", "Excuses voor het ongemak."]],
      good: ["Excuses voor het ongemak.", "Heeft u eventueel een foto van de schade?"],
    },
  },
]);
