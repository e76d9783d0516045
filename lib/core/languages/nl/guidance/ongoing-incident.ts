import { duringIncident } from "../../../guidance/during-incident.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { brief } from "../../../guidance/note-sentences.ts";

/** What is said while the team has an incident switched on, by kind and phase; the second is for where people write in a line or two. */
export const ongoing: readonly GuidanceText[] = [
  ...duringIncident("outage", "first-notice", "Storing: eerste bericht", [
    "Sinds [begintijd] is er een storing: [dienst] werkt niet in [gebied]. De oorzaak is [oorzaak]. Om [volgend bericht] {hoort u/hoor je} hoe het ervoor staat; {u hoeft/je hoeft} daar niet voor te bellen.",
    [
      "Sinds [begintijd] doet [dienst] het niet in [gebied]. Om [volgend bericht] laten we weten hoe het ervoor staat.",
      brief,
    ],
  ]),
  ...duringIncident("outage", "update", "Storing: stand van zaken", [
    "We weten nu waar het aan ligt: [oorzaak]. De monteurs zijn bezig en we verwachten dat [dienst] het om [verwachte tijd] weer doet. Tot dan {kunt u/kun je} [alternatief].",
    [
      "We verwachten dat [dienst] het om [verwachte tijd] weer doet. Om [volgend bericht] {hoort u/hoor je} opnieuw van ons.",
      brief,
    ],
  ]),
  ...duringIncident("outage", "solved", "Storing: opgelost", [
    "De storing in [gebied] is voorbij. Werkt [dienst] bij {u/jou} nog niet? Probeer [stap], en helpt dat niet, bel me dan op [nummer].",
    ["In [gebied] doet [dienst] het weer. Bij {u/jou} nog niet? Laat het me hier weten, dan kijk ik mee.", brief],
  ]),
  ...duringIncident("outage", "aftercare", "Storing: nazorg", [
    "Door een storing bij ons deed [dienst] het niet, en dat spijt me. {U krijgt/Je krijgt} [vergoeding]; daar {hoeft u/hoef je} niets voor te doen.",
    ["Voor de tijd dat [dienst] het niet deed, {krijgt u/krijg je} [vergoeding]. Dat gaat vanzelf.", brief],
  ]),

  ...duringIncident("recall", "first-notice", "Terugroepactie: eerste bericht", [
    "We roepen [product] terug. De reden: [oorzaak]. Gebruik het product vanaf nu niet meer, ook niet als er niets aan te zien is. {U krijgt/Je krijgt} van ons [vergoeding], en dat kost {u/je} niets.",
    [
      "We roepen [product] terug: [oorzaak]. Gebruik het product niet meer; {u krijgt/je krijgt} van ons [vergoeding].",
      brief,
    ],
  ]),
  ...duringIncident("recall", "update", "Terugroepactie: stand van zaken", [
    "We hebben uitgezocht wat er met [product] is: [oorzaak]. Uiterlijk [volgend bericht] {hoort u/hoor je} wanneer {u/je} aan de beurt bent. Tot dan {kunt u/kun je} [alternatief].",
    ["{U bent/Je bent} uiterlijk [verwachte tijd] aan de beurt. Gebruik [product] tot dan niet.", brief],
  ]),
  ...duringIncident("recall", "solved", "Terugroepactie: geregeld", [
    "Uiterlijk [verwachte tijd] {krijgt u/krijg je} [vergoeding]. Het oude exemplaar halen we bij {u/je} op; {u hoeft/je hoeft} er niet mee op pad.",
    ["Uiterlijk [verwachte tijd] {krijgt u/krijg je} [vergoeding]; het oude exemplaar halen we op.", brief],
  ]),
  ...duringIncident("recall", "aftercare", "Terugroepactie: nazorg", [
    "We hebben {u/je} iets geleverd dat niet veilig was, en dat spijt me. Is alles nu in orde? Zo niet, dan bel ik {u/je} op [datum].",
    ["Het spijt me dat we {u/je} iets leverden dat niet veilig was. Is alles nu in orde?", brief],
  ]),

  ...duringIncident("strike", "first-notice", "Staking: eerste bericht", [
    "Door een staking gaat [dienst] in [gebied] vanaf [begintijd] niet door. Tot alles weer loopt, {kunt u/kun je} [alternatief]. Uiterlijk [volgend bericht] {hoort u/hoor je} meer.",
    [
      "Door een staking gaat [dienst] vanaf [begintijd] niet door. Tot alles weer loopt, {kunt u/kun je} [alternatief].",
      brief,
    ],
  ]),
  ...duringIncident("strike", "update", "Staking: stand van zaken", [
    "De staking duurt naar verwachting tot [verwachte tijd]. Ik weet dat {u/je} daar nu niet mee geholpen bent; intussen {kunt u/kun je} [alternatief].",
    [
      "We verwachten dat [dienst] vanaf [verwachte tijd] weer loopt. Uiterlijk [volgend bericht] {hoort u/hoor je} meer.",
      brief,
    ],
  ]),
  ...duringIncident("strike", "solved", "Staking: voorbij", [
    "De staking is voorbij. Wat bleef liggen, halen we nu in: {u bent/je bent} uiterlijk [verwachte tijd] aan de beurt.",
    ["De staking is voorbij; {u bent/je bent} uiterlijk [verwachte tijd] aan de beurt.", brief],
  ]),
  ...duringIncident("strike", "aftercare", "Staking: nazorg", [
    "Door de staking ging [dienst] voor {u/jou} niet door terwijl {u/je} erop rekende. Dat vind ik vervelend voor {u/je}. {U krijgt/Je krijgt} [vergoeding].",
    ["Omdat [dienst] niet doorging, {krijgt u/krijg je} [vergoeding].", brief],
  ]),

  ...duringIncident("other", "first-notice", "Incident: eerste bericht", [
    "Bij veel klanten gaat sinds [begintijd] hetzelfde mis met [dienst]. De oorzaak is [oorzaak]. Uiterlijk [volgend bericht] {hoort u/hoor je} wat we eraan doen.",
    ["Dit speelt nu bij meer klanten. Uiterlijk [volgend bericht] {hoort u/hoor je} wat we eraan doen.", brief],
  ]),
  ...duringIncident("other", "update", "Incident: stand van zaken", [
    "De oorzaak is [oorzaak], en [wie] werkt eraan. We verwachten dat het uiterlijk [verwachte tijd] is opgelost; tot dan {kunt u/kun je} [alternatief].",
    ["We verwachten dat het uiterlijk [verwachte tijd] is opgelost. Tot dan {kunt u/kun je} [alternatief].", brief],
  ]),
  ...duringIncident("other", "solved", "Incident: opgelost", [
    "Het is opgelost: [dienst] werkt weer zoals het hoort. {Merkt u/Merk je} nog iets, bel me dan op [nummer].",
    ["Het is opgelost. Gaat het bij {u/jou} nog mis? Laat het me hier weten.", brief],
  ]),
  ...duringIncident("other", "aftercare", "Incident: nazorg", [
    "Dit had {u/je} niet mogen overkomen, en het spijt me dat wij het niet voorkwamen. {U krijgt/Je krijgt} [vergoeding]; daar {hoeft u/hoef je} niets voor te doen.",
    ["Voor de moeite die dit {u/je} kostte, {krijgt u/krijg je} [vergoeding].", brief],
  ]),
];
