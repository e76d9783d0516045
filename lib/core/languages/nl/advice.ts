import type { LanguageData } from "../language.ts";

/** What would make a note sound; one sentence, about the letter. */
export const advice: LanguageData["advice"] = {
  empathy: {
    absent: "Noem in één zin wat dit voor deze klant betekende.",
    weak: "Noem iets wat deze klant zelf schreef: wat er gebeurde, of wat het kostte.",
    fake: "Dit klinkt niet als begrip: noem de gebeurtenis, niet het gevoel van de klant.",
  },
  apology: {
    absent: "Er staan nog geen excuses: zeg sorry voor wat er misging.",
    weak: "Zeg erbij wat er misging en dat dat bij ons lag.",
    fake: "Dit leest niet als excuses: zeg zonder voorwaarde sorry voor wat wij deden of nalieten.",
  },
  solution: {
    absent: "De klant weet nog niet wat er nu gebeurt: noem één concrete stap.",
    weak: "Zeg erbij wie het doet en wanneer het klaar is.",
    fake: "Hier verandert voor de klant niets: noem wat er gebeurt, door wie en wanneer.",
  },
};
