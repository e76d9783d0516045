import { privateChannels, publicChannels } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

const care = offer("care", "before-sign-off", { channels: privateChannels });
const carePublicly = offer("care", "before-sign-off", { channels: publicChannels });

/** What cannot wait first; then every subject once more. The label says what to do before the letter goes out. */
export const careTexts: readonly GuidanceText[] = [
  care(
    "Bellen, niet mailen",
    "Ik bel {u/je} vandaag om [tijd], als dat goed is. Ik heb de tijd, en {u hoeft/je hoeft} niets voor te bereiden.",
    { vulnerabilities: ["mental-health"] },
  ),
  care(
    "Veilig contact afspreken",
    "Hoe en wanneer kan ik {u/je} veilig bereiken? Tot ik dat weet, bel of schrijf ik {u/je} nergens anders.",
    { vulnerabilities: ["violence"] },
  ),
  care(
    "Vandaag zelf bellen",
    "Gebruik [wat] voor de zekerheid niet meer. Ik bel {u/je} vandaag vóór [tijd]; mijn eigen nummer is [nummer].",
    { issues: ["safety"] },
  ),
  {
    ...care(
      "Eerst condoleren",
      "Gecondoleerd met {uw/je} verlies; ik wens {u/je} veel sterkte. Ik zorg dat er geen post meer komt op naam van [wie].",
      { vulnerabilities: ["bereavement"] },
    ),
    place: "after-greeting",
  },
  care(
    "Leidinggevende laten bellen",
    "Mijn leidinggevende, [naam], wil dit van {u/jou} zelf horen en belt {u/je} op [datum] om [tijd].",
    { issues: ["discrimination"] },
  ),
  care(
    "Rekening meteen blokkeren",
    "Ik blokkeer {uw/je} account nu, zodat er niets meer af kan. Ik bel {u/je} om [tijd] over hoe het verder gaat.",
    { issues: ["fraud"] },
  ),
  care(
    "Jurist laten meelezen",
    "Ik ken {uw/je} zaak en blijf {uw/je} contactpersoon: [naam], [nummer]. Uiterlijk [datum] {hebt u/heb je} antwoord op elk punt.",
    { escalation: ["lawyer", "group"] },
  ),
  care(
    "Woordvoerder laten meelezen",
    "Ik neem dit graag met {u/je} door en hoor dan wat {u/je} wilt weten. Mag ik {u/je} vandaag om [tijd] bellen?",
    { escalation: ["press"] },
  ),
  care(
    "Klachtroute eerst nagaan",
    "{U kunt/Je kunt} dit altijd aan <appeal> voorleggen. Ik blijf intussen {uw/je} contactpersoon: [naam], [nummer].",
    { escalation: ["regulator"] },
  ),
  care(
    "Leidinggevende eerst inlichten",
    "Heeft de politie iets van ons nodig, dan kan ze bij mij terecht: [naam], [nummer].",
    { escalation: ["police"] },
  ),
  care(
    "Privacycollega laten meelezen",
    "Mijn collega [naam], die bij ons over privacy gaat, kijkt mee; uiterlijk [datum] {weet u/weet je} wat er met {uw/je} gegevens is gebeurd.",
    { issues: ["privacy"] },
  ),
  care(
    "Incasso eerst stilzetten",
    "Ik zet alle herinneringen stil tot [datum]; er komen geen kosten bij. Welk bedrag per maand is voor {u/jou} haalbaar?",
    { vulnerabilities: ["debt"] },
  ),
  care(
    "Extra tijd geven",
    "Er is geen haast bij: {u hebt/je hebt} de tijd tot [datum], en langer mag ook. Liever even bellen? Dan bel ik {u/je}.",
    { vulnerabilities: ["illness"] },
  ),
  care(
    "Vragen wat helpt",
    "Wat is voor {u/jou} het makkelijkst: bellen, mailen, of iemand die het namens {u/jou} regelt? Ik pas me aan.",
    { vulnerabilities: ["disability"] },
  ),
  care(
    "Rustig bellen aanbieden",
    "Zal ik bellen om alles rustig door te nemen? Een familielid of buur mag meeluisteren.",
    { vulnerabilities: ["old-age"] },
  ),
  care(
    "Kort en gewoon schrijven",
    "Is iets niet duidelijk? Ik bel {u/je} graag, ook als iemand voor {u/jou} vertaalt.",
    { vulnerabilities: ["language"] },
  ),
  care(
    "Voorrang geven",
    "Met een kind erbij kan dit niet blijven liggen. Ik kijk vandaag wat er eerder kan en bel {u/je} om [tijd].",
    { vulnerabilities: ["child"] },
  ),
  care(
    "Zelf bellen na herhaling",
    "Ik bel {u/je} vandaag om [tijd]. Vanaf nu {hebt u/heb je} één contactpersoon: mij, [naam], op [nummer].",
    { severity: [3, 3] },
  ),
  care("Eerst zelf bellen", "Ik praat hier graag zelf met {u/je} over. Komt het {u/je} vandaag om [tijd] uit?", {
    escalation: ["social-media"],
  }),

  // Once more, for who would rather say something else.
  care(
    "Hulplijn noemen bij nood",
    "Wordt het {u/je} te veel, dan {kunt u/kun je} dag en nacht gratis met iemand praten: in Nederland op 113 of 0800-0113, in België op 1813.",
    { vulnerabilities: ["mental-health"] },
  ),
  care(
    "Niets doorgeven aan anderen",
    "Ik geef {uw/je} adres en nummer aan niemand door, ook niet aan wie zegt namens {u/jou} te bellen.",
    { vulnerabilities: ["violence"] },
  ),
  care(
    "Meteen intern melden",
    "[Naam], die bij ons over veiligheid gaat, weet ervan; uiterlijk [datum] {hoort u/hoor je} wat wij doen.",
    { issues: ["safety"] },
  ),
  care(
    "Eén contactpersoon geven",
    "Alles hierover loopt vanaf nu via mij, [naam], op [nummer]; {u hoeft/je hoeft} het aan niemand meer uit te leggen.",
    { vulnerabilities: ["bereavement", "illness"] },
  ),
  care(
    "Formele weg noemen",
    "{U kunt/Je kunt} hiervan ook officieel melding doen; ik stuur {u/je} vandaag hoe dat gaat en help erbij als {u/je} dat wilt.",
    { issues: ["discrimination"] },
  ),
  care(
    "Waarschuwen zonder verwijt",
    "Ik zou voorlopig op geen enkele link klikken en niemand een code geven; wij vragen daar zelf nooit om.",
    { issues: ["fraud"] },
  ),
  care("Termijn van klant halen", "Vóór [datum], de dag die {u/je} noemde, {hebt u/heb je} ons antwoord op schrift.", {
    escalation: ["lawyer"],
  }),
  care(
    "Betaalregeling aanbieden",
    "We spreken een bedrag af dat {u/je} kunt missen. Gratis hulp bij geldzorgen {vindt u/vind je} in Nederland op geldfit.nl, in België bij het OCMW.",
    { vulnerabilities: ["debt"] },
  ),
  care(
    "Alles eerst nalezen",
    "Ik heb al {uw/je} berichten vanaf het begin gelezen; {u hoeft/je hoeft} niets nog eens uit te leggen.",
    { severity: [3, 3] },
  ),

  // Where others read along.
  carePublicly(
    "Niets hierover openbaar",
    "Ik help {u/je} hier graag persoonlijk mee. {Stuurt u/Stuur je} me een privébericht met een nummer en een tijd? Dan bel ik {u/je} vandaag.",
    { vulnerable: true },
  ),
  carePublicly(
    "Meteen persoonlijk verder",
    "Dit wil ik vandaag nog met {u/je} bespreken. {Stuurt u/Stuur je} me {uw/je} nummer in een privébericht? Dan bel ik {u/je} vóór [tijd].",
    { severity: [4, 4] },
  ),
  carePublicly(
    "Eerst laten meelezen",
    "Ik zoek dit zelf uit, en {u hoort/je hoort} vandaag vóór [tijd] van mij, [naam].",
    { escalation: ["lawyer", "press", "regulator", "police", "group"] },
  ),
];
