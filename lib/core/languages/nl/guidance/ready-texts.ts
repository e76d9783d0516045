import type { ReadyText } from "../../../guidance/ready-texts.ts";

export const readyTexts: readonly ReadyText[] = [
  {
    label: "Automatisch antwoord op mail",
    text: "{Uw/Je} bericht is binnen. Op werkdagen leest een medewerker het vóór [tijd], en {u krijgt/je krijgt} uiterlijk [termijn] antwoord. Is er haast? Bel [nummer], van [begintijd] tot [eindtijd].",
  },
  {
    label: "Automatisch antwoord op een klacht",
    text: "{Uw/Je} klacht is binnen en {u hoeft/je hoeft} nu niets te doen. Uiterlijk [termijn] belt of schrijft een medewerker {u/je} persoonlijk over wat we eraan doen.",
  },
  {
    label: "Automatisch antwoord in chat of app",
    text: "{Uw/Je} bericht is binnen. We antwoorden meestal binnen [aantal] minuten; is het al na [tijd], dan {leest u/lees je} ons antwoord de volgende werkdag.",
  },
  {
    label: "Automatisch antwoord buiten openingstijden",
    text: "We zijn er nu niet. De volgende werkdag lezen we {uw/je} bericht, vanaf [tijd]. Kan het niet wachten? Bel [nummer].",
  },
  {
    label: "Automatisch antwoord op sociale media",
    text: "{Uw/Je} bericht is binnen. Op werkdagen antwoorden we hier binnen [aantal] uur. Persoonlijke gegevens graag alleen in een privébericht.",
  },
  {
    label: "Gesprek bevestigen per mail",
    text: "We spraken elkaar net aan de telefoon. Dit hebben we afgesproken: [wie] doet [wat] vóór [datum]. {U merkt/Je merkt} dat doordat [hoe]. Klopt dit zo?",
  },
  {
    label: "Gesprek bevestigen per sms of app",
    text: "Zojuist afgesproken: [wie] doet [wat] vóór [datum]. Klopt dat zo? Een antwoord hier is genoeg.",
  },
  {
    label: "Beste tijd om te bellen",
    text: "{U krijgt/Je krijgt} ons het snelst aan de lijn tussen [begintijd] en [eindtijd]. Liever niet wachten? Laat {uw/je} nummer achter, dan bellen we {u/je} om [tijd].",
  },
];
