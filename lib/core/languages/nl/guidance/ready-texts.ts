import type { ReadyText } from "../../../guidance/ready-texts.ts";

export const readyTexts: readonly ReadyText[] = [
  {
    label: "Automatisch antwoord op mail",
    text: "{Uw/Je} bericht is binnen. Op werkdagen leest een medewerker het vóór [tijd], en {u krijgt/je krijgt} binnen [termijn] antwoord. Is er haast? Bel [nummer], van [begintijd] tot [eindtijd].",
  },
  {
    label: "Automatisch antwoord op een klacht",
    text: "{Uw/Je} klacht is binnen en {u hoeft/je hoeft} nu niets te doen. Binnen [termijn] belt of schrijft een medewerker {u/je} persoonlijk over wat we eraan doen.",
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
    label: "Automatisch antwoord met gebruikelijke duur",
    text: "{Uw/Je} bericht is binnen. Meestal duurt [wat] [aantal] tot [aantal] dagen. Na elke stap {hoort u/hoor je} van ons, ook zonder dat {u/je} erom vraagt.",
  },
  {
    label: "Automatisch antwoord als er iets ontbreekt",
    text: "We willen dit goed uitzoeken en missen nog één ding: [wat]. {Stuurt u/Stuur je} dat als antwoord op dit bericht? Daarna {hebt u/heb je} binnen [termijn] ons antwoord.",
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
  {
    label: "Storing, voor de telefoonlijn",
    text: "{Belt u/Bel je} over [dienst] in [gebied]? We weten dat er een storing is en werken eraan; we verwachten dat alles om [verwachte tijd] weer werkt. Daarvoor {hoeft u/hoef je} niet te wachten. {Belt u/Bel je} over iets anders? Blijf dan aan de lijn.",
  },
  {
    label: "Waarschuwing vooraf",
    text: "Op [datum], tussen [begintijd] en [eindtijd], [wat er gebeurt]. Voor {u/jou} betekent dat: [gevolg]. Dit {kunt u/kun je} doen: [stap]. Lukt dat niet, bel ons dan op [nummer]; we zoeken samen naar iets anders.",
  },
  {
    label: "Hoe de klant u bereikt, onder een brief",
    text: "{U kunt/Je kunt} mij bellen op [nummer], van [begintijd] tot [eindtijd], of schrijven naar [adres]. Kies wat {u/je} het best uitkomt: ik antwoord op allebei.",
  },
];
