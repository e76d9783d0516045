import type { Language } from "../contract.ts";

/** Letters to try a preset on that has none of its own; invented. One that leaves much to mend and one that is well meant, in each language. */
export const sampleLetters: readonly { name: string; language: Language; complaint: string; letter: string }[] = [
  {
    name: "Kapotte waterkoker",
    language: "nl",
    complaint:
      "Mijn waterkoker lekte na twee weken al. Ik heb er drie keer over gebeld en elke keer een ander verhaal gekregen. Ik wil mijn geld terug.\n\nMarloes Ebbing",
    letter:
      "Geachte mevrouw Ebbing,\n\nHelaas moeten wij u mededelen dat uw verzoek niet in behandeling kan worden genomen. U had het artikel binnen veertien dagen dienen te retourneren. Eventueel ongemak betreuren wij. Wij komen hier z.s.m. op terug.\n\nMet vriendelijke groet,\nTeam Service",
  },
  {
    name: "Te late bezorging",
    language: "nl",
    complaint:
      "Het cadeau voor mijn zus kwam twee dagen na haar verjaardag. Jammer, want ik had ruim op tijd besteld.\n\nJoris Haak",
    letter:
      "Beste Joris,\n\nWat sneu dat het cadeau pas na de verjaardag van je zus kwam, terwijl je op tijd had besteld. Het spijt me: wij hebben je pakket een dag te laat meegegeven. Ik heb de bezorgkosten van € 4,95 vandaag naar je overgemaakt; je hebt ze uiterlijk vrijdag terug.\n\nGroet,\nSanne",
  },
  {
    name: "Wrong bill",
    language: "en",
    complaint:
      "You charged me twice this month, and nobody answers my messages. I had to borrow money for the groceries. When do I get it back?\n\nPriya Nolan",
    letter:
      "Dear Ms Nolan,\n\nWe apologise for any inconvenience this may have caused. As per our policy, refunds are processed in due course. You failed to provide your customer number, so unfortunately your request could not be handled. Please do not hesitate to contact us.\n\nKind regards,\nCustomer Care",
  },
  {
    name: "Broken chair",
    language: "en",
    complaint: "One leg of the chair broke when my father sat down. He was lucky not to be hurt.\n\nOwen Tate",
    letter:
      "Dear Owen,\n\nHow frightening that the chair gave way under your father; I am glad he was not hurt. I am sorry that we sold you a chair that was not safe. I have ordered a new one for you today, and our driver will bring it on Friday and take the broken one away.\n\nKind regards,\nTess",
  },
];
