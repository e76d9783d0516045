import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const commanding = phraseRules("commanding", [
  {
    id: "nl/u-dient",
    severity: 3,
    why: "orders",
    replace: {
      "(u/je/jij/jullie) (dient/dien/dienen) ...14 te (<any>)": [
        "$1(we vragen u/we vragen je/we vragen je/we vragen jullie) $gap te $3",
      ],
      "(dient/dien/dienen) (u/je/jij/jullie) ...14 te (<any>)": ["vragen we $2(u/je/je/jullie) $gap te $3"],
      "(dient/dienen) ...8 te (zijn/worden) (<any>)?": [],
      "(dient/dienen) (de/uw/je/elke/iedere/men) ...6 te <any>": [],
    },
    examples: {
      bad: [
        ["U dient hiervoor in te loggen op uw account.", "We vragen u hiervoor in te loggen op uw account."],
        ["Voor een vergoeding dient u de bon te sturen.", "Voor een vergoeding vragen we u de bon te sturen."],
        ["Een klacht dient schriftelijk te worden ingediend."],
        ["Daarnaast dient de klant het formulier te tekenen."],
      ],
      good: ["Dient u bezwaar in, dan bel ik u.", "De bon dient als bewijs."],
    },
  },
  {
    id: "nl/u-moet",
    severity: 2,
    why: "orders",
    replace: {
      "(u/je/jij) moet (dan/eerst/zelf/hiervoor/daarvoor/wel/nog/ook)? ...6 <chore>": [],
      "<fronted> moet (u/je/jij) (dan/eerst/zelf/hiervoor/daarvoor/wel/nog/ook)? ...6 <chore>": [],
      "(u/je/jij/jullie) (zult/zal/zullen) ...4 moeten <any>?": [],
      "(zult/zal/zullen) (u/je/jij/jullie) ...4 moeten <any>?": [],
      "(u/je/jij) moet (gewoon/maar/simpelweg) ...3": [],
      "<fronted> moet (u/je/jij) (gewoon/maar/zelf maar/eerst maar) ...3": [],
    },
    unless: [
      "(moet/moeten) (u/je/jij/jullie)? ...4 (niet/geen/niets/nooit/telkens/steeds/opnieuw)",
      "(hoe/wat/waar/waarom/of) (moet/moeten)",
    ],
    examples: {
      bad: [
        ["U moet het formulier volledig invullen."],
        ["Daarvoor moet je contact opnemen met de fabrikant."],
        ["U zult zelf naar de balie moeten komen."],
        ["Dan zult u een nieuwe moeten kopen."],
        ["Je moet gewoon even wachten."],
        ["Dan moet u maar een andere kiezen."],
      ],
      good: [
        "U hoeft niets te doen.",
        "Dat u zo lang moet wachten, is niet goed.",
        "U moet niet steeds opnieuw hoeven bellen.",
        "Wat moet u meenemen?",
      ],
    },
  },
  {
    id: "nl/u-bent-verplicht",
    severity: 3,
    why: "orders",
    replace: {
      "(klachten/klacht/aanvragen/verzoeken/wijzigingen/schade/retouren/bezwaren) (moeten/moet) ...6 (worden) ...2": [],
      "(wij/we)? verwachten (wij/we)? (uw/je/jouw) (reactie/betaling/antwoord/medewerking) ...4": [],
      "(wilt u/wil je) (voortaan/in het vervolg/de volgende keer) ...8": [],
      "(u/je) (mag/kunt/kan) (pas/alleen) ...8": [],
      "(u/je/jij/jullie) (bent/ben/zijn) (wettelijk/zelf)? verplicht ...": [],
      "(bent/ben) (u/je/jij/jullie) (wettelijk/zelf)? verplicht ...": [],
      "(u/je/men/klanten) (wordt/word/worden) (vriendelijk/dringend/beleefd)? (verzocht/geacht/verondersteld/aangeraden) ...":
        [],
      "(wordt/word/worden) (u/je/men) (vriendelijk/dringend/beleefd)? (verzocht/geacht/verondersteld) ...": [],
      "(het is/is het) (noodzakelijk/vereist/verplicht/van belang/essentieel/een vereiste) (dat (u/je/jullie)/om) ...":
        [],
      "(u/je/jij/jullie) (behoort/behoren) ... te <any>": [],
      "(wordt van (u/je/jou)/van (u/je/jou) wordt) (verwacht/verlangd/gevraagd) ...": [],
      "(verwachten/eisen/vereisen) (wij/we)? (van (u/je/jou))? dat (u/je/jij/jullie) ...": [],
      "(gelieve/verzoeke) ...": [],
      "(wij/we) (eisen/sommeren/staan erop) ...": [],
    },
    unless: ["niet verplicht"],
    examples: {
      bad: [
        ["Klachten moeten schriftelijk worden ingediend."],
        ["Wij verwachten uw reactie binnen vijf dagen."],
        ["Wilt u voortaan het juiste formulier gebruiken."],
        ["U mag pas bellen na tien werkdagen."],
        ["U bent verplicht dit binnen een week te melden."],
        ["In dat geval bent u verplicht een nieuw toestel te kopen."],
        ["U wordt verzocht de bon te bewaren."],
        ["Daarom wordt u vriendelijk verzocht te betalen."],
        ["Het is noodzakelijk dat u dit nummer vermeldt."],
        ["U behoort dit zelf te controleren."],
        ["Van u wordt verwacht dat u meewerkt."],
        ["Wij verwachten dat u dit zelf regelt."],
        ["Gelieve uw klantnummer te vermelden."],
        ["Wij eisen een bewijs."],
      ],
      good: [
        "U bent niet verplicht te antwoorden.",
        "Wilt u de bon sturen?",
        "U had een beter bericht mogen verwachten.",
      ],
    },
  },
  {
    id: "nl/niet-antwoorden-op-deze-mail",
    severity: 3,
    why: "orders",
    where: "anywhere",
    replace: {
      "(reageer/antwoord/reply) (a.u.b./aub/alstublieft/svp)? niet op (dit/deze) (bericht/mail/e-mail/email/e-mailbericht)":
        [],
      "niet (te)? (reageren/antwoorden) op (dit/deze) (bericht/mail/e-mail/email/e-mailbericht)": [],
      "niet op (dit/deze) (bericht/mail/e-mail/email/e-mailbericht) (te)? (reageren/antwoorden/beantwoorden/reageert/antwoordt)":
        [],
      "(dit/deze) (bericht/mail/e-mail/email/e-mailbericht) niet (te)? (beantwoorden/beantwoord)": [],
      "(op)? (dit/deze) (bericht/mail/e-mail/email/e-mailbericht) (kan/kunt/kun) (u/je)? niet (worden)? (gereageerd/geantwoord/beantwoord/reageren/antwoorden/beantwoorden)":
        [],
      "(antwoorden/reacties) op (dit/deze) (bericht/mail/e-mail/email/e-mailbericht/adres) (worden/wordt) niet ...3":
        [],
      "(u/je) kunt niet (reageren/antwoorden) op (dit/deze) (bericht/mail/e-mail/email)": [],
    },
    examples: {
      bad: [
        ["Reageer niet op deze mail."],
        ["Wilt u niet antwoorden op dit bericht?"],
        ["Wij vragen u niet op deze e-mail te reageren."],
        ["Wilt u deze mail niet beantwoorden?"],
        ["Op dit bericht kunt u niet reageren."],
        ["Reacties op deze mail worden niet gelezen."],
        ["U kunt niet reageren op deze mail."],
      ],
      good: ["Antwoord gerust op deze mail.", "Ik heb niet op uw mail gereageerd."],
    },
  },
  {
    id: "nl/lees-eerst",
    severity: 2,
    why: "orders",
    replace: {
      "^ (houd/houdt) u ...2 aan (de/onze/het) ...3": [],
      "(u/je) (heeft/hebt/heb) (zich/je) te houden aan ...3": [],
      "^ (vul/vult u) (het/de/ons/onze/dit) ...3 (formulier/webformulier/klachtenformulier/contactformulier) ...4": [],
      "(kijk/kijkt u) (even)? ...2 (op/in) (onze/de) (faq/faq-pagina/website/veelgestelde vragen/site) ...3": [],
      "(houd/houdt u/hou) er (wel/graag/dan)? rekening mee ,? (dat)? ...4": [],
      "^ graag (geen/niet) ...": [],
      "^ (maak/open/gebruik/verwijder/installeer/wijzig) (dan)? geen ...": [],
      "(lees/leest u/raadpleeg/raadpleegt u/bekijk/check/zie) (eerst/dan/nogmaals/nog eens/goed/aandachtig/daarom/ook/hiervoor/svp)? (de/onze/ons/uw/je)? ...2 (voorwaarden/faq/handleiding/gebruiksaanwijzing/reglement/huisregels/veelgestelde vragen)":
        [],
      "^ (lees/vul/log/probeer/controleer/neem/bel/kijk/ga/check/betaal/stuur) (u/dan)? eerst ...": [],
      "(wendt u zich/wend u/zich (te wenden/wenden)/u wenden) tot ...4": [],
      "(wacht/wacht u) (dit/het/de)? (rustig/maar/gewoon/eerst/verder)? ...3 af": [],
      "(neem/neemt u) (dan/hiervoor/daarvoor/zelf)? (zelf/rechtstreeks)? contact op met (de/uw/je) (vervoerder/bezorger/fabrikant/leverancier/verkoper/bank/importeur/winkel/verzekeraar/gemeente/huisarts/verhuurder/bezorgdienst)":
        [],
    },
    unless: [
      "tot (de/het) ...1 (geschillencommissie/ombudsman/rechter/kifid/huurcommissie/bezwaarcommissie/klachtencommissie/consumentenbond)",
    ],
    examples: {
      bad: [
        ["Houd u aan de huisregels."],
        ["U heeft zich te houden aan de voorschriften."],
        ["Vul het webformulier volledig in."],
        ["Kijk even op onze FAQ-pagina."],
        ["Houd er rekening mee dat u anoniem gebeld wordt."],
        ["Graag geen foto's meer plaatsen."],
        ["Maak geen nieuw account aan."],
        ["Lees eerst onze algemene voorwaarden."],
        ["Vul eerst het formulier in."],
        ["U kunt zich wenden tot de fabrikant."],
        ["Wacht rustig het antwoord af."],
        ["Neem hiervoor contact op met de vervoerder."],
      ],
      good: [
        "U kunt zich wenden tot de geschillencommissie.",
        "In de handleiding staat op bladzijde 4 hoe het werkt.",
        "Ik bel de vervoerder voor u.",
      ],
    },
  },
  {
    id: "nl/zorg-dat-u",
    severity: 1,
    why: "orders",
    density: 2,
    replace: {
      "(zorg/zorgt u) (er)? (voor)? (ervoor)? dat (u/je/jij/jullie/uw/het/de/alle) ...": [],
      "(let op/let u op/let wel/nota bene/n.b./wees u ervan bewust) ,? (:/dat)?": [],
      "(onthoud/vergeet niet/denk eraan) ,? (dat/om) ...": [],
    },
    examples: {
      bad: [["Zorg ervoor dat u thuis bent."], ["Let op: de termijn is twee weken."], ["Vergeet niet om te tekenen."]],
      good: ["Wij zorgen ervoor dat de monteur morgen komt.", "Goed om te weten: de termijn is twee weken."],
    },
  },
  {
    id: "nl/niet-toegestaan",
    severity: 2,
    why: "orders",
    replace: {
      "(u/je) mag ...5 geen ...4 (doen/maken/hebben/gebruiken/meenemen/plaatsen/indienen/sturen) $": [],
      "(niet/nooit) (toegestaan/toegelaten)": [],
      "(is/zijn) (ten strengste)? verboden": [],
      "(is/was) niet de bedoeling dat (u/je/jullie/klanten/gasten/bewoners/ouders) ...": [],
      "(kan/kunnen/kunt/wordt/worden) (u/je)? (slechts/uitsluitend/enkel en alleen) ...3 (schriftelijk/via/per/online/digitaal/telefonisch/door middel van) ...3":
        [],
      "(uitsluitend/enkel en alleen) (schriftelijk/via/per/online/digitaal/telefonisch) ...3": [],
    },
    unless: ["(wettelijk/wet) ...4 (toegestaan/verboden)", "(toegestaan/verboden) ...4 (wettelijk/wet)"],
    examples: {
      bad: [
        ["Je mag in de tussentijd geen sollicitaties bij anderen doen."],
        ["Het is niet toegestaan om eten mee te nemen."],
        ["Parkeren is verboden."],
        ["Het is niet de bedoeling dat u zelf belt."],
        ["U kunt uitsluitend via het formulier reageren."],
        ["Annuleren is mogelijk, uitsluitend schriftelijk."],
      ],
      good: ["Dat is volgens de wet niet toegestaan.", "Ik bel u vanuit de auto."],
    },
  },
  {
    id: "nl/anders-sluiten-wij",
    severity: 3,
    why: "threat",
    replace: {
      "(als/indien/wanneer/mochten) (wij/we/ik) ...5 (niets/geen) ...8 , (dan)? (sluiten/sluit/beschouwen/gaan/vervalt/zullen/nemen/is/wordt) ...6":
        [],
      "(zonder/bij geen) (tegenbericht/reactie/gehoor/antwoord/uw tegenbericht) ...": [],
      "(zo niet/anders/doet u dit niet/doe je dit niet) ,? (dan)? (zijn/zien/zullen/sluiten/vervalt/nemen/wordt/volgt) (wij/we/uw/je/de/er/het) ...":
        [],
      "(laatste/allerlaatste) (kans/waarschuwing/herinnering/aanmaning/sommatie)": [],
    },
    examples: {
      bad: [
        ["Als wij binnen tien dagen niets van u horen, sluiten wij de zaak."],
        ["Zonder tegenbericht is de zaak afgedaan."],
        ["Zo niet, dan vervalt uw recht op vergoeding."],
        ["Dit is uw laatste kans."],
      ],
      good: ["Hoor ik niets, dan bel ik u maandag nog eens.", "Dit was de laatste reis van de dag."],
    },
  },
]);
