import { showCheck } from "./run-check.ts";

showCheck(
  "no-initials",
  {
    nl: {
      points: [
        { text: "Wat vervelend, Tim! Je pakket ligt morgen op de mat.", finds: "mat." },
        "Sorry voor het wachten. De storing is voorbij.",
        "Hoi Tim, stuur je ons een DM?",
        "De bus rijdt weer vanaf negen uur. 🙂",
        "Je geld is onderweg!",
        "We kijken het na en laten het je vanmiddag weten…",
      ],
      leaves: [
        "Wat vervelend, Tim! Je pakket ligt morgen op de mat. ^AB",
        "Sorry voor het wachten. De storing is voorbij. /AB",
        "De storing is voorbij. Groet, Sanne",
        "De storing is voorbij.\n\nGroetjes,\nSanne",
        "Je geld is onderweg! - Sanne",
        "De bus rijdt weer vanaf negen uur. Sanne (webcare)",
        "Stuur je ons een DM? ^ab 🙂",
        { text: "Je pakket ligt morgen op de mat.", channel: "email" },
        { text: "Je pakket ligt morgen op de mat.", channel: "review" },
        { text: "Je pakket ligt morgen op de mat.", channel: "chat" },
      ],
    },
    en: {
      points: [
        { text: "So sorry, Tim! Your parcel will be there tomorrow.", finds: "tomorrow." },
        "Sorry for the wait. The outage is over.",
        "Hi Tim, could you DM us?",
        "The bus runs again from nine. 🙂",
        "Your money is on its way!",
        "We'll check and let you know this afternoon…",
      ],
      leaves: [
        "So sorry, Tim! Your parcel will be there tomorrow. ^AB",
        "Sorry for the wait. The outage is over. /AB",
        "The outage is over. Thanks, Sanne",
        "The outage is over.\n\nKind regards,\nSanne",
        "Your money is on its way! - Sanne",
        "The bus runs again from nine. Sanne (web care)",
        "Could you DM us? ^ab 🙂",
        { text: "Your parcel will be there tomorrow.", channel: "email" },
        { text: "Your parcel will be there tomorrow.", channel: "review" },
        { text: "Your parcel will be there tomorrow.", channel: "chat" },
      ],
    },
  },
  { common: { channel: "social" }, bare: true },
);
