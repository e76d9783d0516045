/** Invented people and what they wrote; addresses under example.com and its kin lead nowhere. */
export interface Letter {
  name: string;
  email: string;
  subject: string;
  /** One entry per line; "" is an empty line. */
  lines: readonly string[];
}

export type Words = "nl" | "en";

export const shop = {
  nl: { name: "Klantenservice Zomerhout", email: "service@zomerhout.example" },
  en: { name: "Larkspur Home Support", email: "support@larkspur.example" },
};

/** First complaints. */
export const wardrobe: Letter = {
  name: "Femke Terwindt",
  email: "femke.terwindt@example.com",
  subject: "Kast twee keer niet bezorgd",
  lines: [
    "Goedemiddag,",
    "",
    "Ik heb nu twee keer een hele dag vrij genomen voor de bezorging van mijn kast (bestelling 4400-8127) en beide keren is er niemand gekomen.",
    "Ik ben er echt klaar mee. Kunt u mij vertellen wanneer hij nu wél komt, en wie mijn vrije dag betaalt?",
    "",
    "Groet,",
    "Femke Terwindt",
  ],
};

export const doubleCharge: Letter = {
  name: "Tomas Okonjo",
  email: "tomas.okonjo@example.com",
  subject: "Charged twice for order 88213",
  lines: [
    "Hello,",
    "",
    "You charged my card twice on 3 November: £64.90 for the lamp, and then £64.90 again an hour later.",
    "Because of that my rent payment bounced & my bank now wants £25 from me. Please refund the second payment today.",
    "",
    "Tomas Okonjo",
  ],
};

export const coldMeal: Letter = {
  name: "Bram Hazelhorst",
  email: "bram.hazelhorst@example.com",
  subject: "Koude maaltijd",
  lines: [
    "De maaltijd van gisteren was <ijskoud> en de soep ontbrak. Mijn vader van 84 had niets te eten.",
    "Wat gaat u hieraan doen?",
  ],
};

/** What the same people wrote when they came back. */
export const wardrobeAgain: Letter = {
  ...wardrobe,
  lines: ["Het is vrijdag en er stond weer niemand voor de deur.", "Dit is de derde keer. Ik wil mijn geld terug."],
};

export const doubleChargeAgain: Letter = {
  ...doubleCharge,
  lines: ["Still nothing on my account after nine days.", "I would like to speak to a manager."],
};

export const doubleChargeSnippet = "Just to add: the bank's letter with the £25 fee is attached to my first message.";

/** Our answers, before and while being written. */
export const earlierAnswer = {
  nl: ["Beste mevrouw Terwindt,", "Excuses voor het ongemak. De kast wordt vrijdag bezorgd."],
  en: ["Dear Mr Okonjo,", "We apologise for any inconvenience. A refund takes five working days."],
};

export const draft = {
  nl: ["Geachte mevrouw,", "Hierbij bevestigen wij de ontvangst van uw klacht. Eventueel ongemak betreuren wij."],
  en: ["Dear customer,", "Unfortunately we are unable to speed this up. We apologise for any inconvenience."],
};
