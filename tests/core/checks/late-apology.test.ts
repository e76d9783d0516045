import { showCheck } from "./run-check.ts";

const reasons = {
  nl: "De levering van meubels gaat per regio. De planning loopt via het magazijn in Tiel. Routes worden de avond ervoor gemaakt. Een chauffeur rijdt twaalf adressen op een dag. De volgorde hangt af van de route. Een overzicht van de regio's staat op de website.",
  en: "Furniture is delivered by region. The planning is done in the warehouse in Leeds. Routes are made the evening before. A driver has twelve addresses in a day. Their order depends on the route. A list of the regions is on the website.",
};
const sorry = {
  nl: "Het spijt me dat we u hebben laten wachten.",
  en: "I am sorry that we left you waiting.",
};
const complaint = {
  nl: "Ik heb een hele dag vrij genomen voor de kast en er kwam niemand.",
  en: "I took a whole day off for the wardrobe and nobody came.",
};
const cut = (language: "nl" | "en", from: number, to?: number) =>
  `${reasons[language].split(". ").slice(from, to).join(". ").replace(/\.$/, "")}.`;

/** The apology after so many sentences of reasons; what else may stand with it. */
const after = (language: "nl" | "en", count: number, words = sorry[language]) => ({
  text: [cut(language, 0, count), words, cut(language, count)].filter((part) => part !== ".").join(" "),
  complaint: complaint[language],
});
const shown = (language: "nl" | "en", others: { late: string[]; early: string[] }) => ({
  points: [after(language, 6), after(language, 5), ...others.late.map((words) => after(language, 6, words))],
  leaves: [
    after(language, 0),
    after(language, 1),
    after(language, 2),
    after(language, 3),
    { text: `${others.early[0]} ${reasons[language]} ${sorry[language]}`, complaint: complaint[language] },
    { text: `${others.early[1]} ${reasons[language]} ${sorry[language]}`, complaint: complaint[language] },
    { text: `${cut(language, 0, 3)} ${sorry[language]}`, complaint: complaint[language] },
    { text: reasons[language], complaint: complaint[language] },
  ],
});

showCheck("late-apology", {
  nl: shown("nl", {
    late: [
      "Mijn excuses dat onze chauffeur niet kwam.",
      "Sorry dat we u lieten zitten.",
      "Dat was onze fout, en daarvoor mijn excuses.",
      "Wij bieden u onze excuses aan voor de gemiste levering.",
    ],
    early: [
      "U nam een hele dag vrij en er kwam niemand; dat is heel vervelend.",
      "Ik begrijp hoe vervelend het is dat u een dag voor niets thuis zat.",
    ],
  }),
  en: shown("en", {
    late: [
      "I apologise that our driver did not come.",
      "I'm sorry we let you down.",
      "That was our mistake, and I apologise for it.",
      "We apologise for missing the delivery.",
    ],
    early: [
      "You took a whole day off and nobody came; I can see how frustrating that was.",
      "I understand how annoying it is to stay in all day for nothing.",
    ],
  }),
});
