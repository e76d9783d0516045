import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { harmful, offer, whereADayWasSpoilt, whereGesturesFit, whereGiftsFit } from "../../../guidance/offer.ts";

const gesture = offer("goodwill", "before-sign-off", whereGesturesFit);
const gift = offer("goodwill", "before-sign-off", whereGiftsFit);

/** By rung of the ladder, and within one by kind of failure: what costs no money first, and of the same kind as the loss. */
export const goodwill: readonly GuidanceText[] = [
  // A day that mattered.
  gift(
    "Bloemen voor die dag",
    "Ik stuur {u/je} bloemen voor [gelegenheid]. De dag zelf {krijgt u/krijg je} er niet mee terug, dat weet ik.",
    { ...whereADayWasSpoilt, severity: [2, 3] },
  ),
  gift(
    "Kaart met iets erbij",
    "Voor [gelegenheid] stuur ik {u/je} een kaart met [wat] erbij; {u hebt/je hebt} hem uiterlijk [datum].",
    { ...whereADayWasSpoilt, severity: [1, 1] },
  ),

  // Failed again: somebody higher up, what has changed, and the price itself.
  gesture(
    "Leidinggevende laten bellen",
    "Mijn leidinggevende, [naam], belt {u/je} op [datum] om zelf excuses te maken en te horen wat {u/je} nog mist.",
    { severity: [3, 3], issues: harmful },
  ),
  gift("Prijs kwijtschelden", "Voor [wat] {hoeft u/hoef je} niets te betalen: ik stort € [bedrag] vandaag terug.", {
    severity: [3, 3],
    issues: ["late", "damaged", "quality", "cancel"],
  }),
  gift("Hele maand schenken", "De rekening van [maand] is voor ons: {u betaalt/je betaalt} die maand niets.", {
    severity: [3, 3],
    issues: ["outage", "wait", "contract", "billing"],
  }),
  gift(
    "Bovenop het geld",
    "Naast {uw/je} eigen geld {krijgt u/krijg je} € [bedrag] van ons, voor al het wachten. Dat staat uiterlijk [datum] op {uw/je} rekening.",
    { severity: [3, 3], issues: ["refund"] },
  ),
  gesture(
    "Schrijven wat verandert",
    "Ik schrijf {u/je} uiterlijk [datum] hoe dit bij ons opnieuw mis kon gaan en wat we daaraan hebben veranderd.",
    { severity: [3, 3] },
  ),

  // Days lost or effort made.
  gesture(
    "Bezorgen op afspraak",
    "Ik laat {uw/je} bestelling bezorgen op een tijd die {u/je} zelf kiest, ook 's avonds, en reken geen bezorgkosten.",
    { severity: [2, 2], issues: ["late"] },
  ),
  gift("Iets van prijs af", "Voor de dagen dat {u/je} moest wachten haal ik € [bedrag] van de prijs af.", {
    severity: [2, 2],
    issues: ["late"],
  }),
  gift("Langere garantie geven", "Op de nieuwe geef ik {u/je} [aantal] maanden extra garantie.", {
    severity: [2, 2],
    issues: ["damaged"],
  }),
  gift("Iets extra's meesturen", "Met de nieuwe stuur ik [wat] mee; dat {krijgt u/krijg je} van ons.", {
    severity: [2, 2],
    issues: ["damaged"],
  }),
  gift("Overdoen, van ons", "{U krijgt/Je krijgt} [wat] opnieuw, van ons; ik let er zelf op dat het deze keer klopt.", {
    severity: [2, 2],
    issues: ["quality"],
  }),
  gift(
    "Deel van prijs terug",
    "{U kreeg/Je kreeg} niet waarvoor {u/je} betaalde. Daarom stort ik uiterlijk [datum] € [bedrag] terug.",
    { severity: [2, 2], issues: ["quality"] },
  ),
  gesture("Nog eens nabellen", "Ik bel {u/je} op [datum] om te horen of alles bij {u/je} blijft werken.", {
    severity: [2, 2],
    issues: ["outage"],
  }),
  gift(
    "Dagen niet rekenen",
    "Over de dagen zonder [dienst] {betaalt u/betaal je} niets; dat gaat van de rekening van [maand] af.",
    { severity: [2, 2], issues: ["outage"] },
  ),
  gesture(
    "Bijkomende kosten wegnemen",
    "De herinneringskosten en aanmaningen die {u/je} hierdoor kreeg, haal ik vandaag weg.",
    { severity: [2, 2], issues: ["billing", "contract"] },
  ),
  gift(
    "Rekening iets verlagen",
    "Op {uw/je} rekening van [maand] staat € [bedrag] minder, voor de tijd die dit {u/je} kostte.",
    { severity: [2, 2], issues: ["billing", "contract"] },
  ),
  gesture(
    "Teruggave voorrang geven",
    "Ik heb {uw/je} terugbetaling vooraan gezet en kijk zelf na of het geld er [datum] is.",
    { severity: [2, 2], issues: ["refund"] },
  ),
  gift("Bovenop het geld", "Omdat {u/je} zo lang op {uw/je} eigen geld moest wachten, leg ik er € [bedrag] bij.", {
    severity: [2, 2],
    issues: ["refund"],
  }),
  gift("Betere plek geven", "Voor [datum] geef ik {u/je} een betere plek: [wat]. Bijbetalen hoeft niet.", {
    severity: [2, 2],
    issues: ["cancel"],
  }),
  gift(
    "Recht plus iets extra's",
    "{Uw/Je} geld {krijgt u/krijg je} terug, dat is {uw/je} recht. Daarnaast {krijgt u/krijg je} van mij [wat].",
    { severity: [2, 2], issues: ["cancel"] },
  ),
  gesture(
    "Bellen op hun tijd",
    "{U hebt/Je hebt} lang genoeg gewacht. Ik bel {u/je} op een tijd die {u/je} zelf kiest, ook na zessen.",
    { severity: [2, 2], issues: ["wait"] },
  ),
  gift(
    "Kleine attentie sturen",
    "Voor al het wachten stuur ik {u/je} [wat]; het ligt uiterlijk [datum] bij {u/je} in de bus.",
    { severity: [2, 2], issues: ["wait"] },
  ),
  gesture(
    "Vertellen wat verandert",
    "Ik bespreek dit op [datum] met het team en laat {u/je} daarna weten wat wij anders gaan doen.",
    { severity: [2, 2], issues: ["rude"] },
  ),

  // A nuisance: time and attention, no money.
  gesture(
    "Leidinggevende laten bellen",
    "Mijn leidinggevende, [naam], belt {u/je} op [datum] om zelf excuses te maken.",
    { severity: [1, 2], issues: ["rude"] },
  ),
  gesture(
    "Overzicht van gegevens",
    "{U krijgt/Je krijgt} uiterlijk [datum] een overzicht: om welke gegevens het gaat, wie ze kan hebben gezien en wat wij deden.",
    { severity: [1, 3], issues: ["privacy"] },
  ),
  gesture("Voorrang geven", "Ik heb {uw/je} bestelling vooraan gezet: die gaat vandaag nog mee.", {
    severity: [1, 1],
    issues: ["late"],
  }),
  gesture(
    "Thuis laten ophalen",
    "De oude laat ik op [datum] bij {u/je} ophalen; {u hoeft/je hoeft} er de deur niet voor uit.",
    { severity: [1, 1], issues: ["damaged"] },
  ),
  gesture(
    "Zelf laten kiezen",
    "Wat maakt het voor {u/jou} goed: [wat], of liever [iets anders]? Ik regel het vandaag.",
    { severity: [1, 1], issues: ["quality", "damaged"] },
  ),
  gesture(
    "Zwart op wit bevestigen",
    "{U krijgt/Je krijgt} vandaag een brief waarin staat wat er nu klopt, zodat {u/je} het zwart op wit hebt.",
    { severity: [1, 1], issues: ["billing", "contract"] },
  ),
  gesture("Plek vrijhouden", "Ik houd tot [datum] twee plekken voor {u/je} vrij, zodat {u/je} rustig kunt kiezen.", {
    severity: [1, 1],
    issues: ["cancel"],
  }),
  gesture(
    "Eigen nummer geven",
    "Mijn eigen nummer is [nummer]: {belt u/bel je}, dan {krijgt u/krijg je} mij zelf aan de lijn.",
    {
      severity: [1, 1],
      issues: ["late", "wait", "outage", "billing", "refund", "contract", "cancel"],
    },
  ),
];
