import { channelKinds } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer, whereAnotherWayHelps } from "../../../guidance/offer.ts";

const another = offer("alternative", "before-sign-off", whereAnotherWayHelps);

export const alternative: readonly GuidanceText[] = [
  another("Zeggen wat wel kan", "Dit kan ik wel voor {u/je} doen: [wat]. Zal ik dat vandaag regelen?", {
    draft: ["refuses"],
  }),
  another(
    "Veilig exemplaar brengen",
    "Ik laat vandaag [wat] bij {u/je} brengen, zodat {u/je} het oude exemplaar niet meer nodig hebt.",
    { issues: ["safety"] },
  ),
  another(
    "Iets te leen geven",
    "Tot alles weer werkt, {kunt u/kun je} [wat] van ons gebruiken. Dat kost {u/je} niets.",
    {
      issues: ["outage"],
      channels: channelKinds,
    },
  ),
  another(
    "Vandaag iets bezorgen",
    "Zo lang {kunt u/kun je} niet zonder. Daarom laat ik vandaag nog [wat] bij {u/je} bezorgen.",
    { issues: ["outage"] },
  ),
  another(
    "Eerder laten afhalen",
    "Wachten hoeft niet: in [plaats] ligt er een voor {u/je} klaar, vandaag af te halen tot [tijd].",
    { issues: ["late"] },
  ),
  another(
    "Geld terug laten kiezen",
    "{Wilt u/Wil je} er niet langer op wachten? Dan stort ik {uw/je} geld vandaag terug.",
    {
      issues: ["late"],
    },
  ),
  another(
    "Intussen laten lenen",
    "Tot de nieuwe er is, {mag u/mag je} [wat] van ons lenen; ik laat het morgen brengen.",
    {
      issues: ["damaged"],
    },
  ),
  another(
    "Zelf laten kiezen",
    "{Hebt u/Heb je} liever {uw/je} geld terug dan een nieuwe? Dat kan, dan stort ik het vandaag terug.",
    {
      issues: ["damaged"],
    },
  ),
  another(
    "Iets anders aanbieden",
    "In plaats daarvan bied ik {u/je} graag [wat] aan. Past dat beter bij wat {u/je} zocht?",
    {
      issues: ["quality"],
    },
  ),
  another(
    "Twee dagen voorstellen",
    "Ik vond twee andere mogelijkheden: [datum] of [andere datum]. Welke past {u/je} het best?",
    { issues: ["cancel"] },
  ),
  another(
    "Andere weg zoeken",
    "{U kunt/Je kunt} ook met [wat] reizen; ik boek dat vandaag voor {u/je} om, en bijbetalen hoeft niet.",
    {
      issues: ["cancel"],
    },
  ),
  another("Terugbelafspraak maken", "In de wacht staan hoeft niet: ik bel {u/je}. Komt [datum] om [tijd] {u/je} uit?", {
    issues: ["wait"],
  }),
  another(
    "Rustige uren noemen",
    "Tussen [tijd] en [tijd] {krijgt u/krijg je} ons meestal meteen aan de lijn. Mailen kan ook: op [adres] antwoord ik zelf.",
    { issues: ["wait"], channels: channelKinds },
  ),
  another(
    "Betaling even stilzetten",
    "Tot ik dit heb uitgezocht, {hoeft u/hoef je} niets te betalen; ik zet de herinneringen stil.",
    {
      issues: ["billing"],
    },
  ),
  another(
    "Contract laten pauzeren",
    "{Uw/Je} contract ligt stil tot ik dit heb uitgezocht; in die tijd {betaalt u/betaal je} niets.",
    {
      issues: ["contract"],
    },
  ),
  another("Met spoed overmaken", "Staat het geld er [datum] nog niet? Dan maak ik het diezelfde dag met spoed over.", {
    issues: ["refund"],
  }),
  another("Account afschermen", "Ik scherm {uw/je} gegevens nu af, zodat er tot [datum] niemand bij kan.", {
    issues: ["privacy"],
  }),
];
