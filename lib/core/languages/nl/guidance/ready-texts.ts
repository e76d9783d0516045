import type { ReadyText } from "../../../guidance/ready-texts.ts";

export const readyTexts: readonly ReadyText[] = [
  {
    label: "Automatisch antwoord op mail",
    text: "{Uw/Je} bericht is binnen. Op werkdagen leest een medewerker het vóór [tijd], en {u krijgt/je krijgt} uiterlijk [termijn] antwoord. Is er haast? Bel [nummer], [begintijd] tot [eindtijd].",
  },
  {
    label: "Automatisch antwoord op een klacht",
    text: "{Uw/Je} klacht is binnen en {u hoeft/je hoeft} nu niets te doen. Uiterlijk [datum] {hoort u/hoor je} van een medewerker wat we ermee doen; {die belt u/die belt je} of schrijft {u/je} persoonlijk.",
  },
  {
    label: "Automatisch antwoord in chat of app",
    text: "{Uw/Je} bericht is binnen. We antwoorden meestal binnen [aantal] minuten; na [tijd] {leest u/lees je} ons antwoord morgenochtend.",
  },
  {
    label: "Automatisch antwoord buiten openingstijden",
    text: "We zijn er nu niet: we lezen {uw/je} bericht morgen vanaf [tijd]. Kan het niet wachten? Bel [nummer].",
  },
  {
    label: "Automatisch antwoord op sociale media",
    text: "Gezien! Op werkdagen antwoorden we hier binnen [aantal] uur. Stuur persoonlijke gegevens liever in een privébericht.",
  },
  {
    label: "Gesprek bevestigen per mail",
    text: "We spraken elkaar net aan de telefoon. Dit hebben we afgesproken: [wie] doet [wat] vóór [datum]. {U merkt/Je merkt} dat doordat [hoe]. Klopt dit zo?",
  },
  {
    label: "Gesprek bevestigen per sms of app",
    text: "Zojuist afgesproken: [wie] doet [wat] vóór [datum]. Klopt dat zo? Antwoord gerust hier.",
  },
  {
    label: "Beste tijd om te bellen",
    text: "{U krijgt/Je krijgt} ons het snelst aan de lijn tussen [begintijd] en [eindtijd]. Liever niet wachten? Laat {uw/je} nummer achter, dan bellen we {u/je} om [tijd].",
  },
];
