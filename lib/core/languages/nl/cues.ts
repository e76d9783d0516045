import type { Cues } from "../language.ts";

export const cues: Cues = {
  but: ["(maar/echter/doch/desondanks/desalniettemin/alleen)"],
  negation: ["(niet/geen/nooit/niets/nergens/zonder/evenmin/onmogelijk)"],
  impact: [
    "(wacht/wachten/wachtte/wachttijd/gewacht)",
    "(gebeld/gemaild/gewacht/gemist/gereisd/gereden/gezocht)",
    "voor niets",
    "voor niks",
    "(thuis/vrij/wakker) (gebleven/genomen/gelegen/blijven/nemen/liggen)",
    "(zonder/in de kou/op straat)",
    "(kapot/beschadigd/kwijt/verkeerd/leeg/dicht/nat/koud/donker)",
    "<number> (keer/dagen/weken/uur/maanden)",
    "(boos/teleurgesteld/gefrustreerd/bezorgd/ongerust/geschrokken/verdrietig)",
    "dubbel (betaald/afgeschreven)",
  ],
  detail: ["<date>", "<term>", "<amount>", "<time>", "(gratis/kosteloos)", "(direct/meteen/zojuist/vandaag/inmiddels)"],
  "late-reply": ["(late/trage/latere) (reactie/antwoord/beantwoording)"],
  promise: [
    "(ik/wij/we) (zal/zullen/ga/gaan/zorg/zorgen/bel/bellen/mail/mailen/stuur/sturen/laat/laten/regel/regelen)",
  ],
  cause: ["(doordat/omdat/want/vanwege/wegens/door/daardoor/hierdoor)", "(komt/kwam) (door/doordat)", "oorzaak"],
  when: ["<date>", "<term>", "<time>"],
  amount: ["<amount>"],
  "general-you": [
    "je kunt er niets van zeggen",
    "gaat je niet in de koude kleren zitten",
    "als je (er/dat/dit) ... (weken/dagen/maanden/uren/jaren)",
    "^ (zoiets/dat) wens je niemand toe",
  ],
};
