import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const overPromise = phraseRules("over-promise", [
  {
    id: "nl/wij-garanderen",
    severity: 3,
    why: "may-not-keep",
    replace: {
      "(garanderen/garandeer/garandeert) (wij/we/ik)? (u/je/jou/jullie)? ...6": [],
      "(wij/we/ik) (verzekeren/verzeker/beloven/beloof) (u/je/jou/jullie)? ,? dat ...": [],
      "(verzekeren/verzeker/beloven/beloof) (wij/we/ik) (u/je/jou/jullie)? ,? dat ...": [],
      "(kan/kunnen/durf/durven) (wij/we/ik)? (u/je/jou/jullie)? ...3 (garanderen/verzekeren/beloven) ,? dat ...": [],
      gegarandeerd: [""],
      "(sta/staan) (ik/wij/we)? ...3 (garant/borg) ...3": [],
      "(daar/hier) sta (ik/wij) persoonlijk voor in": [],
    },
    unless: [
      "(kan/kunnen/kon/konden) ...6 (niet/geen) ...4 (garanderen/verzekeren/beloven)",
      "(kan/kunnen/kon/konden) ...6 (garanderen/verzekeren/beloven) ...3 (niet/geen)",
      "(niet/geen/nooit) ...3 (gegarandeerd/garanderen)",
      "(beloven/beloof) ...6 <moment>",
      "dat (ik/wij/we) (u/je) ...6 <moment>",
      "(verzekeren/verzeker) (wij/we/ik)? (u/je)? dat (dit/het/er) (niet/geen) (onze/mijn)",
    ],
    examples: {
      bad: [
        ["Wij garanderen u dat uw aanrecht weer als nieuw wordt."],
        ["Ik beloof u dat alles snel in orde is."],
        ["Natuurlijk verzekeren wij u dat alles goed komt."],
        ["Wij kunnen u verzekeren dat dit een uitzondering is."],
        ["U krijgt het gegarandeerd terug.", "U krijgt het terug."],
        ["Wij staan garant voor een goede afloop."],
        ["Daar sta ik persoonlijk voor in."],
      ],
      good: [
        "Wij kunnen niet garanderen dat het lukt.",
        "U hebt twee jaar garantie.",
        "Ik beloof dat ik u vrijdag bel.",
      ],
    },
  },
  {
    id: "nl/gebeurt-nooit-meer",
    severity: 3,
    why: "may-not-keep",
    replace: {
      "(dit/dat/het/zoiets/zal/gaat) (zal/gaat/dit/dat/het/zoiets) ...5 (nooit/niet/nimmer) ...2 (meer/weer/nogmaals/opnieuw) ...2 (gebeuren/voorkomen/voorvallen/overkomen)":
        [],
      "(dit/dat/zoiets) (gebeurt/overkomt) ...3 (nooit/niet) (meer/weer/nog eens/nogmaals)": [],
      "(dit/dat/het) komt ...2 (nooit/niet) (meer/weer) voor": [],
      "dat (dit/dat/het/zoiets/u dit/je dit) ...3 (nooit/niet) ...1 (meer/weer/nog eens/opnieuw/nogmaals) ...2 (gebeurt/voorkomt/zal gebeuren/zal voorkomen/overkomt/gaat gebeuren/kan gebeuren/plaatsvindt)":
        [],
      "(u/je/jullie) (zult/zal/gaat/krijgt) ...3 (nooit/geen) ...3 (last/problemen/hinder/storing/storingen) meer ...2":
        [],
      "(dit/dat) was (echt/absoluut)? de (laatste/eerste en laatste) keer": [],
      "voor eens en (voor)? altijd": [],
    },
    unless: [
      "(had/mag/mocht) ...3 (niet/nooit) ...4",
      "(wat/hoe) ...8 (voorkomt/gebeurt)",
      "om te (voorkomen/zorgen) ...6",
    ],
    examples: {
      bad: [
        ["Dit zal nooit meer gebeuren."],
        ["Dat overkomt u niet meer."],
        ["Dit komt niet meer voor."],
        ["Wij zorgen ervoor dat dit niet meer gebeurt."],
        ["U zult hier geen last meer van hebben."],
        ["Dit was de laatste keer."],
        ["Daarmee is het voor eens en altijd opgelost."],
      ],
      good: ["Dit had niet mogen gebeuren.", "Daarom hebben we een tweede slot geplaatst.", "Dit komt vaker voor."],
    },
  },
  {
    id: "nl/komt-goed",
    severity: 2,
    why: "may-not-keep",
    replace: {
      "(honderd procent/<number> %) (veilig/zeker/tevreden/betrouwbaar/goed/schoon/waterdicht)": [],
      "(bent/ben/weet) (u/je) (altijd)? ...2 zeker (van/dat) ...5": [],
      "(u/je) (bent/ben/weet) altijd ...2 (zeker/veilig/verzekerd) ...3": [],
      "(u/je) kunt (altijd)? (blind/volledig/altijd) (op (ons/mij) (rekenen/vertrouwen)/vertrouwen op ...3)": [],
      "(het/dat/dit/alles) komt ...3 (goed/in orde/voor elkaar)": [],
      "dat (het/alles/dit) ...2 (goed/in orde/voor elkaar) komt": [],
      "(dat/dit) (regelen/fixen/regel/fix) (we/wij/ik) (wel/even/zo/gewoon) (even)? (voor (u/je/jou))?": [],
      "(zo (gepiept/geregeld/gefikst/opgelost)/in een handomdraai/in no time/fluitje van een cent/appeltje eitje)": [],
      "(zonder (enige)? twijfel/met (absolute)? zekerheid/absoluut zeker/<number> % zekerheid)": [],
      "(koste wat het kost/hoe dan ook/linksom of rechtsom/onder alle omstandigheden)": [],
      "(hoeft/hoef) (u/je) ...3 nergens (meer)? (over/aan) ...3": [],
      "(u/je) (hoeft/hoef) ...3 nergens (meer)? (over/aan) ...3": [],
      "(alle/al uw/al je) (schade/kosten/onkosten) (wordt/worden/zal/zullen)? ...3 (volledig)? vergoed": [],
    },
    examples: {
      bad: [
        ["Daarmee rijdt u altijd honderd procent veilig."],
        ["Dan weet je zeker dat er niets gebeurt."],
        ["U bent altijd verzekerd van een goed kaartje."],
        ["U kunt altijd op ons rekenen."],
        ["Het komt helemaal goed."],
        ["Wij zorgen ervoor dat alles in orde komt."],
        ["Dat regelen we even."],
        ["Dat is zo gepiept."],
        ["Het werkt zonder enige twijfel."],
        ["Wij lossen dit hoe dan ook op."],
        ["Daar hoeft u nergens meer over na te denken."],
        ["U hoeft verder nergens aan te denken."],
        ["Alle schade wordt vergoed."],
      ],
      good: ["Het bedrag komt vrijdag op uw rekening.", "U hoeft niets te doen.", "U krijgt € 40 schade vergoed."],
    },
  },
]);
