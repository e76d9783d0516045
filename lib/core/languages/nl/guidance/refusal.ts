import { privateChannels } from "../../../guidance/channels.ts";
import { textsOf } from "../../../guidance/texts-of.ts";

/** Where the letter says no: how to say it with its reason, and with what can be done instead. */
export const refusal = textsOf(
  {
    kind: "refusal",
    label: "Vriendelijk nee zeggen",
    place: "before-sign-off",
    when: { draft: ["refuses"], not: ["closes"], severity: [0, 3], channels: privateChannels },
  },
  [
    [
      "Ik stort het bedrag niet terug, omdat [reden]. Wel kan ik [wat]; {wilt u/wil je} dat, dan regel ik het vandaag nog.",
      { asks: ["refund"] },
    ],
    [
      "Een vergoeding kan ik {u/je} niet geven, omdat [reden]. Wat ik wel voor {u/je} kan doen, is [wat].",
      { asks: ["compensation"] },
    ],
    [
      "Een nieuw exemplaar kan ik niet sturen, omdat [reden]. Wel {kunt u/kun je} kiezen voor [wat].",
      { asks: ["replacement"] },
    ],
    [
      "Repareren doen we deze keer niet, omdat [reden]. Met [wat] {bent u/ben je} wel geholpen; dat regel ik op [datum].",
      { asks: ["repair"] },
    ],
    ["Ik draai dit niet terug, omdat [reden]. Tot [datum] {kunt u/kun je} wel [wat].", { asks: ["reversal"] }],
    [
      "Deze gegevens wis ik nog niet: we bewaren ze tot [datum], omdat [reden]. Daarna wissen we ze.",
      { asks: ["data"] },
    ],
    [
      "{Uw/Je} contract loopt door tot [datum], omdat [reden]. Daarna {zit u/zit je} nergens meer aan vast.",
      { issues: ["contract"] },
    ],
    [
      "Ik heb alles opnieuw gelezen, ook wat {u/je} daarna schreef. Mijn antwoord blijft nee, omdat [reden]. Komt er iets nieuws bij, dan lees ik dat.",
      { answer: "later" },
    ],
    ["Dat kan ik niet voor {u/je} doen, omdat [reden]. Dit kan wel: [wat].", { channels: ["chat", "messaging"] }],
    [
      "Over een bedrag praat ik liever niet waar iedereen meeleest. {Stuurt u/Stuur je} mij een privébericht? Dan leg ik uit wat wel kan.",
      { channels: ["public", "review"] },
    ],
    "Ik weet dat {u/je} op een ander antwoord hoopte. De reden van mijn nee is [reden]; wat ik wel kan doen, is [wat].",
    "Ik heb gezocht naar een manier om toch ja te zeggen. Die is er niet, omdat [reden]. Wel kan ik [wat].",
  ],
);
