import { publicChannels } from "../../../guidance/channels.ts";
import type { GuidanceText } from "../../../guidance/guidance-text.ts";
import { offer } from "../../../guidance/offer.ts";

const move = offer("move-to-private", "before-sign-off", {
  channels: publicChannels,
  not: ["goes-private"],
  unless: [{ remark: true }],
});

export const moveToPrivate: readonly GuidanceText[] = [
  move(
    "Gegevens laten weghalen",
    "{Uw/Je} gegevens zijn hier voor iedereen te zien. {Haalt u/Haal je} dat bericht weg en {stuurt u/stuur je} me een privébericht? Dan help ik {u/je} vandaag verder.",
    { facts: ["order-number", "email", "phone", "iban", "postcode"] },
  ),
  move(
    "Persoonlijk bespreken",
    "Dit bespreek ik liever met {u/jou} zelf dan hier. {Stuurt u/Stuur je} me in een privébericht een tijd waarop ik kan bellen?",
    { issues: ["rude", "privacy", "safety", "discrimination", "fraud"], channels: ["public"] },
  ),
  move(
    "Privébericht vragen",
    "{Stuurt u/Stuur je} me in een privébericht {uw/je} [gegeven]? Dan zoek ik het uit en {hebt u/heb je} vóór [tijd] antwoord.",
    { channels: ["public"] },
  ),
  move(
    "Zeggen waarom persoonlijk",
    "Hier leest iedereen mee, daarom ga ik graag verder in een privébericht; {u krijgt/je krijgt} daar vandaag antwoord van mij.",
    { channels: ["public"] },
  ),
  move(
    "Mailadres geven",
    "{Mailt u/Mail je} me op [adres]? Dan zoek ik {uw/je} [wat] zelf op en {hebt u/heb je} uiterlijk [datum] antwoord.",
    { channels: ["review"] },
  ),
  move(
    "Bellen aanbieden",
    "Ik hoor graag van {u/jou} zelf hoe het ging: op [nummer] {krijgt u/krijg je} mij aan de lijn, vandaag tot [tijd].",
    { channels: ["review"] },
  ),
];
