import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const vagueTime = phraseRules("vague-time", [
  {
    id: "nl/zo-snel-mogelijk",
    severity: 3,
    why: "no-date",
    replace: {
      "(zo (snel/spoedig/gauw/vlug/rap) (als)? mogelijk/z.s.m./z.s.m/zsm/asap/zodra mogelijk/zo snel als (we/wij/ik) (kunnen/kan)/zo snel (we/wij/ik) (kunnen/kan))":
        ["uiterlijk [datum]"],
    },
    unless: [
      "(zo snel mogelijk/zo spoedig mogelijk/zsm/z.s.m.) ,? (maar/en/dus)? (uiterlijk/voor/binnen/nog)? ...2 <moment>",
      "(zo snel mogelijk/zo spoedig mogelijk/zsm/z.s.m.) ,? (maar/en/dus)? (uiterlijk/binnen) ...",
      "<moment> ...2 (zo snel mogelijk/zo spoedig mogelijk)",
      "(u/je/jij/jullie) (wil/wilt/willen) ... zo (snel/spoedig/gauw) mogelijk",
      "(wil/wilt/willen) (u/je/jij/jullie) ... zo (snel/spoedig/gauw) mogelijk",
      "natuurlijk ...2 zo (snel/spoedig/gauw) mogelijk",
      "dat (u/je/jij/jullie) ... zo (snel/spoedig/gauw) mogelijk",
    ],
    examples: {
      bad: [["U hoort zo snel mogelijk van ons.", "U hoort uiterlijk [datum] van ons."]],
      good: [
        "U krijgt het zo snel mogelijk, uiterlijk vrijdag.",
        "U wilt uw fiets natuurlijk zo snel mogelijk terug.",
        "Dat gaat sneller dan mogelijk leek.",
      ],
    },
  },
  {
    id: "nl/binnenkort",
    severity: 2,
    why: "no-date",
    replace: {
      "(volgende/deze/komende) (week/maand) ergens ...4": [],
      "(niks/niets/nog niks) beloven": [],
      "(kom/komen) (ik/wij/we)? (een keer/eens/wel eens) ...3 langs ...4": [],
      "als (ik/wij/we) in de buurt (ben/zijn)": [],
      "^ ooit ...4": [],
      "(eerstdaags/een dezer/vroeg of laat/ooit eens/ooit een keer/op een gegeven moment/na de drukte/met bekwame spoed/te gepasten tijde/ten gepasten tijde/op redelijke termijn/binnen redelijke termijn/ten gepaste tijde/te gelegener tijd/bij een volgende gelegenheid/in een volgende fase/op de langere termijn/binnen de kortste keren/zo vlug we kunnen/wanneer het past/later op het jaar/tezijnertijd/zonder dralen/dan wel later/vroeger of later)":
        [],
      "(een/een/dezer) van (de/deze) (komende/volgende) (dagen/weken/maanden)": [],
      "(in)? (de/deze) (komende/volgende/eerstvolgende) (dagen/weken/maanden/jaren/periode)": [],
      "(vandaag of morgen/deze of volgende week/morgen of overmorgen)": [],
      "in de loop van (de/het/deze/dit) (komende/volgende)? (week/weken/maand/maanden/dagen/jaar/zomer/winter/voorjaar/najaar/lente/herfst/kwartaal/schooljaar/seizoen)":
        [],
      "(wordt/worden/komt/komen/volgt/gaan/zullen/zal) ...5 in de toekomst ...3": [],
      "(duurt/duren) (het)? (nog)? (nog even/even/een tijdje/een poosje/wel even/een poos) ...3": [],
      "(voor/na/tegen) (de)? (zomer/winter/zomervakantie/grote vakantie/kerst/feestdagen/jaarwisseling) (ergens)? $":
        [],
      "(in de loop van (het jaar/de maand/<any>)/later dit jaar/ergens (dit/volgend) jaar/in een (latere/volgende) fase/te gelegener tijd/te gepasten tijde/op (lange/langere) termijn/over enkele jaren)":
        [],
      "(binnenkort/spoedig/eerdaags/weldra/op termijn/te zijner tijd/t.z.t./tzt/mettertijd/per omgaande/een dezer dagen/een van de komende dagen)":
        ["op [datum]"],
      "(op/binnen) (zeer/heel)? (korte/afzienbare/kortst mogelijke/de kortst mogelijke/een redelijke/redelijke) (termijn/tijd/tijdsbestek)":
        ["voor [datum]"],
      "(in een later stadium/op een later (moment/tijdstip)/bij gelegenheid/na verloop van tijd/over een tijdje/over enige tijd/binnen enige tijd/binnen niet al te lange tijd/op enig moment/na enige tijd/in een volgend stadium)":
        ["op [datum]"],
      "(in)? de komende (tijd/periode)": ["tot [datum]"],
      "(binnen/over) (enkele/een paar/een aantal/meerdere) (dagen/weken/werkdagen/maanden/uren/uur)": ["op [datum]"],
      "(wij/we/ik) (zullen/gaan/proberen/hopen) ... in de (nabije/verre)? toekomst ...": [],
      "in de nabije toekomst": ["op [datum]"],
      "(enige tijd) (duren/in beslag/nodig)": [],
      "(over enige <any>/op een nader te bepalen <any>/nader te bepalen/op een nog te bepalen <any>/tot nader order/ergens (in/deze/volgende) <any>/(voorjaar/najaar/zomer/winter) ergens)":
        [],
      "(binnen/op) (een)? (aanvaardbare/haalbare/normale/zo kort mogelijke/gepaste/behoorlijke) (termijn/tijd)": [],
      "(volgt/volgen/komt/komen) (later/nog later/later nog/nog $)": [],
      "(met/bij/in/voor) (de/het/een) (eerstvolgende/volgende/eerstkomende) (betaalronde/betaling/uitbetaling/facturatie/vergadering/overleg/teamoverleg/werkoverleg/bestuursvergadering/ronde/gelegenheid/bijeenkomst/levering/bestelling)":
        [],
      "(zodra/van zodra/als/wanneer) ...4 (toelaat/toelaten/toestaat/tijd heeft/tijd hebben/beslist heeft)": [],
      "(laten/laat) (wij/we/ik)? ...2 (van ons/van mij) horen": [],
      "(breng/brengen) (ik/wij/we)? (u/je) ...2 op de hoogte": [],
      "(naar verwachting/vermoedelijk/hopelijk/waarschijnlijk/als alles meezit) ...6 (najaar/voorjaar/zomer/winter/herfst/lente/kwartaal/jaar) ...4":
        [],
      "(komt/komen) (eraan/er aan)": [],
      "op niet al te lange termijn": [],
      "(voor/na) de (zomer/zomervakantie/kerst/kerstvakantie/vakantie/feestdagen/herfstvakantie) ...2 (geinformeerd/bericht/terug/duidelijkheid/meer/ingelicht/contact/verder)":
        [],
      "(hangt/hangen) ...1 af van (de/onze/het) (planning/drukte/beschikbaarheid/bezetting/leverancier/capaciteit/voorraad/agenda/werkdruk/aanbod)":
        [],
      "afhankelijk van (de/onze/het) (planning/drukte/beschikbaarheid/bezetting/leverancier/capaciteit/voorraad/agenda/werkdruk/aanbod)":
        [],
      "(wordt/worden) ...3 (hervat/opgestart/gestart/voortgezet/opgeleverd/ingepland/uitgevoerd/geplaatst) (zodra/wanneer/als) ...5":
        [],
      "na de (bouwvak/jaarwisseling/reorganisatie/drukte) ...4": [],
      "(volgend jaar/volgend seizoen/een volgende keer) kijken (we/wij) ...4": [],
    },
    unless: [
      "(u/je) over een tijdje",
      "(als/wanneer) (u/je) (dat/dit/het) (toestaat/toelaat)",
      "sterkte ...4",
      "(komt/volgt) (later) op",
      "<moment> ...4 op de hoogte",
      "op de hoogte ...3 <moment>",
      "binnenkort (verhuist/verhuizen/vertrekt/vertrek/jarig/trouwt)",
      "(verhuist/vertrekt/trouwt) (u/je)? binnenkort",
      "spoedig (herstel/beterschap)",
      "(binnenkort/spoedig/toekomst) ...4 (verwelkomen/begroeten/terugzien/terug te zien/terug/te mogen ontvangen)",
      "(verwelkomen/begroeten/zien) ... binnenkort",
      "(loopt/verloopt/vervalt/verhuist/verhuizen/jarig) ...2 binnenkort",
      "(jullie/u/je) (komen/komt) nog ...",
    ],
    examples: {
      bad: [
        ["Er komt volgende week ergens een monteur."],
        ["Ik kan niks beloven."],
        ["Ik kom een keer langs om te kijken."],
        ["Ik bel u als ik in de buurt ben."],
        ["Over enige weken is het bad klaar."],
        ["Wij antwoorden binnen een aanvaardbare termijn."],
        ["Het antwoord volgt later."],
        ["De storting volgt met de eerstvolgende betaalronde."],
        ["De herstelling start van zodra het weer het toelaat."],
        ["Bij nieuws laten we iets van ons horen."],
        ["Na het onderzoek brengen wij u op de hoogte."],
        ["Ooit wordt de parking vernieuwd."],
        ["De schilder komt eerstdaags."],
        ["Een van de komende weken komt de schilder."],
        ["De komende weken pakken we de gevel aan."],
        ["De monteur belt u vandaag of morgen."],
        ["In de loop van de maand krijgt u antwoord."],
        ["Dit wordt in de toekomst opgelost."],
        ["Het duurt nog even voor de schilder komt."],
        ["De gevel volgt na de zomer."],
        ["De werkzaamheden starten later dit jaar."],
        ["U hoort binnenkort van mij.", "U hoort op [datum] van mij."],
        ["We lossen het op korte termijn op.", "We lossen het voor [datum] op."],
        ["Daar kijken we in een later stadium naar.", "Daar kijken we op [datum] naar."],
        ["De storing kan de komende tijd aanhouden.", "De storing kan tot [datum] aanhouden."],
        ["U ontvangt binnen enkele dagen een brief.", "U ontvangt op [datum] een brief."],
        ["In elk geval zullen wij hier in de toekomst beter op letten."],
        ["Wij zullen er in de toekomst op letten."],
        ["De nieuwe kast komt in de nabije toekomst.", "De nieuwe kast komt op [datum]."],
        ["Dit kan enige tijd duren."],
        ["Naar verwachting is de straat in het najaar weer open."],
        ["De fix komt eraan."],
        ["Wij verwachten dat op niet al te lange termijn."],
        ["U wordt hierover voor de zomervakantie geïnformeerd."],
        ["Wanneer u aan de beurt bent, hangt af van de planning."],
        ["Dat is afhankelijk van de drukte."],
        ["Het werk wordt hervat zodra het materiaal er is."],
        ["Na de bouwvak gaan we ermee verder."],
        ["Volgend jaar kijken we opnieuw naar de prijzen."],
      ],
      good: [
        "Mocht u over een tijdje nog willen praten, bel dan.",
        "De directeur komt om zeven uur langs als u dat toestaat.",
        "Er komen nog maar drie mensen bij u.",
        "Uw verhuizing: u verhuist binnenkort naar Gent.",
        "We betalen dit een keer per maand uit.",
        "Wij wensen u een spoedig herstel.",
        "U hoort vrijdag van mij.",
        "Om dit in de toekomst te voorkomen hebben we een slot geplaatst.",
        "We hopen u binnenkort weer te mogen begroeten.",
        "Uw pakket komt er morgen aan.",
      ],
    },
  },
  {
    id: "nl/hoort-nog-van-ons",
    severity: 2,
    why: "who-moves",
    replace: {
      "(laten/laat) (ik/wij/we)? (u/je/jullie) (hierover/daarover)? (nog/later/spoedig/snel/vlug) ...2 weten": [],
      "(ik/wij/we) (laten/laat/bel/bellen/mail/mailen/contacteer/contacteren/informeer/informeren/spreken/spreek) ...2 (snel/spoedig/gauw/later/nog/vlug) ...4":
        [],
      "(u/je/jullie) (hoort/hoor/verneemt/krijgt/ontvangt) ...3 (snel/spoedig/gauw/later/vlug/weldra)": [],
      "(verneemt/hoort/krijgt/ontvangt/ontvang/krijg) (u/je/jullie) ...3 (snel/spoedig/gauw/later/vlug/weldra)": [],
      "(verwachten/verwacht) (wij/we/ik)? (snel/spoedig/gauw) (meer)? (nieuws/duidelijkheid/informatie/bericht)?": [],
      "(houd/hou/houdt) (u)? (uw/je) (mailbox/inbox/mail/e-mail/post) in de gaten": [],
      "(staat/komt) op de (planning/agenda)": [],
      "(duurt) ...2 zolang (het/dat) duurt": [],
      "bij de eerstvolgende (gelegenheid/mogelijkheid) ...3": [],
      "(u/je/jij/jullie) (hoort/hoor) (het)? van (ons/mij) (zodra/als/wanneer) ...5": [],
      "(laten/laat) (wij/we/ik)? (het)? (u/je/jullie) (het)? weten (als/zodra/wanneer) ...5": [],
      "(u/je) (krijgt/krijg/ontvangt/ontvang) hier nog ...3 over": [],
      "(houd/hou/houdt) (u)? (onze/de) (website/site/app/socials/pagina/mailbox/inbox) in de gaten ...2": [],
      "(u/je/jij/jullie) (hoort/hoor/horen) (hier/hierover/daarover/dan)? (nog/vanzelf/later/snel/gauw/verder/wel/vlug) (meer)? (van (ons/mij/me))?":
        ["$1 $2 op [datum] van mij"],
      "(hoort/hoor/horen) (u/je/jij/jullie) (hier/hierover/daarover/dan)? (nog/vanzelf/later/snel/gauw/wel/vlug) (meer)? (van (ons/mij/me))?":
        ["$1 $2 op [datum] van mij"],
      "(u/je/jij/jullie) (hoort/hoor) (hierover/daarover)? van ons $": ["$1 $2 op [datum] van ons"],
      "(u/je/jij/jullie) (krijgt/krijg/ontvangt/ontvang) (hierover/daarover/dan/hier)? (nog/vanzelf/later/snel/gauw) (nader/een)? (bericht/reactie/antwoord/update/mail)":
        ["$1 $2 op [datum] $6"],
      "(nader/nadere) (bericht/berichtgeving/informatie/order)": [],
      "(wordt vervolgd/we houden contact/wij houden contact/dit krijgt een vervolg)": [],
      "(we/wij/ik) (nemen/neem) (snel/gauw/hierover/hier/later/nog/daarover) ...3 contact ...3 op": [],
      "(wordt/worden/lossen/los) ...3 (snel/spoedig/vlug/gauw) ...1 (<handled>/op)": [],
      "(zodra/wanneer/als) ...8 , (hoort/hoor/verneemt) (u/je) ...4": [],
      "(hoort/hoor) ...1 (mogelijk/misschien/wellicht) ...4": [],
      "(hoort/hoor) het (wel)? (als/zodra/wanneer) ...4": [],
      "^ (u/je) (ontvangt/krijgt) (nog/dan/hierover)? bericht $": [],
      "(eens laten vallen/komt vast eens aan de beurt/op een stapel)": [],
      "^ (ik/wij/we) (laat/laten) het (u/je) weten $": [],
    },
    unless: [
      "(hoort/hoor) (u/je) ...2 (<moment>/van mij)",
      "(zodra/wanneer/als) ...6 <moment> ...8",
      "(laat/laten) <moment> nog ...",
      "van ons ...2 <moment>",
      "<moment> ...2 (bericht/contact)",
      "contact ...3 <moment>",
    ],
    examples: {
      bad: [
        ["Het probleem wordt snel opgelost."],
        ["Wanneer de levering hersteld is, hoort u ons."],
        ["We laten u nog weten hoe het afloopt."],
        ["Wij contacteren u later hierover."],
        ["U verneemt daarover spoedig meer."],
        ["Daarna krijgt u snel antwoord."],
        ["We verwachten snel meer nieuws."],
        ["Houd uw mailbox in de gaten."],
        ["Het staat op de planning."],
        ["Het duurt zolang het duurt."],
        ["Dit doen wij bij de eerstvolgende gelegenheid."],
        ["Je hoort van ons als het zover is."],
        ["We laten het je weten als er iets verandert."],
        ["Je krijgt hier nog een mailtje over."],
        ["Hou onze website in de gaten voor updates."],
        ["U hoort nog van ons.", "U hoort op [datum] van mij."],
        ["Daarna hoort u snel van ons.", "Daarna hoort u op [datum] van mij."],
        ["Je hoort van ons.", "Je hoort op [datum] van ons."],
        ["U ontvangt hierover nog bericht.", "U ontvangt op [datum] bericht."],
        ["Tot die tijd kunt u nader bericht verwachten."],
        ["Wordt vervolgd."],
        ["Wij nemen hierover nog contact met u op."],
        ["U hoort mogelijk nog van ons."],
        ["Je hoort het wel als het zover is."],
        ["Je ontvangt bericht."],
        ["Ik zal het eens laten vallen bij een collega."],
        ["Ik laat het je weten."],
      ],
      good: [
        "U hoort uiterlijk vrijdag van mij.",
        "U kreeg veel later antwoord dan beloofd.",
        "U hoort vrijdag van mij.",
        "Zodra de vervanger er is, krijg je van mij een berichtje.",
        "Ik hoor graag van u.",
      ],
    },
  },
  {
    id: "nl/zodra-wij-meer-weten",
    severity: 2,
    why: "who-moves",
    replace: {
      "(wanneer/zodra/als) (hij/zij/ze/we/wij) (weer)? in (uw/je/de) (regio/buurt/wijk) ...3": [],
      "zodra (hij/zij/ze/het/deze/die) ...1 (binnen/klaar/gereed/beschikbaar/leverbaar) (is/zijn) ...4": [],
      "of en (hoe/wanneer/wat) ...5": [],
      "(wanneer/hoe lang/hoelang) ...6 is (nog)? (niet (bekend/duidelijk/te zeggen)/onbekend/onduidelijk/onzeker)": [],
      "zo gauw (hij/zij/ze/we/wij/ik/het/dat) ...2 (kan/kunnen/lukt)": [],
      "(zodra/zo gauw) (het/dit/dat) ...2 (verwerkt/geregeld/goedgekeurd/opgelost/klaar/afgerond/gereed) is": [],
      "(zijn/ben) (wij/we/ik)? ...1 (druk/volop/hard) (mee/ermee) bezig": [],
      "(van)? zodra (er/dat/het/de/die/deze/dit) ...5 (is/zijn) (op <any>)? ,? (hoor/hoort/krijgt/krijg/ontvangt/ontvang/wordt/word/zal/zul/kunt/kun/laten/nemen/informeren)":
        [],
      "(op de agenda (gezet/staat/geplaatst)/op de planning (gezet/staat))": [],
      "(zodra/wanneer/als) (het/dat/dit) (weer)? (kan/lukt/uitkomt/schikt)": ["op [datum]"],
      "(zodra/wanneer/als) (wij/we/ik) ...2 (meer/nieuws/iets/informatie/duidelijkheid/update/bericht/reactie/uitsluitsel/terugkoppeling) ...2 (weten/weet/hebben/heb/ontvangen/horen) (over ...3)?":
        ["op [datum]"],
      "(zodra/wanneer) er ...2 (meer/nieuws/informatie/duidelijkheid/iets) ...2 (bekend/is/beschikbaar/te melden) (is/over is)?":
        ["op [datum]"],
      "(zodra/wanneer/als) (dit/het/meer) ...2 (bekend/duidelijk/mogelijk/beschikbaar/opportuun) is": ["op [datum]"],
      "(zodra/als/wanneer) (de/het/dit/onze/we/wij)? ... (planning/drukte/capaciteit/tijd/agenda/bezetting) (het)? (toelaat/toestaat/voorbij is/afneemt/is afgenomen/hebben/heb)":
        ["op [datum]"],
      "(zodra/zo gauw/van zodra/wanneer/eens/als) ...4 (plaats/plek/ruimte/gaatje/tijd/capaciteit/mogelijkheid/planning/agenda/monteur/technieker/collega/iemand/drukte/werkdruk) ...2 (is/vrijkomt/vrij/beschikbaar/past/toelaat/toestaat/heeft/hebben/afneemt/voorbij/rust/luwt/voordoet/vinden)":
        [],
      "(zodra/wanneer/als) (wij/we/ik/hier/er) ...4 (weten/weet/horen/vernemen/duidelijkheid/zicht/uitsluitsel/nieuws/update/besluit/beslissing) (is/hebben/heb)?":
        [],
      "zodra ...2 iets ...2 te (melden/vertellen/zeggen) ...1": [],
      "(geen/weinig) zicht op ...5": [],
      "(zijn/is) ...2 (druk/hard/volop) ...1 bezig ...5": [],
      "zodra (het/de/dit/deze) <any> (binnenkomt/binnen is/afgerond is/is afgerond/aankomt/geleverd is/terug is/hersteld is)":
        [],
      "(als/zodra/wanneer) (we/wij/ik) ...2 (toekomen/toekom/toe komen)": [],
    },
    unless: [
      "(u/je) ...1 niet of en (wanneer/hoe) ...",
      "(u/je) ...2 (wanneer/als) het (u/je)? (uitkomt/schikt)",
      "ook (als/wanneer) ...",
      "alleen ...4 (als/wanneer) ...",
      "(krijg/krijgt) (u/je) van mij",
      "(zodra/wanneer/als) ...3 geen (nieuws/informatie/duidelijkheid/bericht/reactie)",
      "(zodra/wanneer/als) ...6 (is/weten/weet/hebben/heb) ,? (en)? <moment>",
      "(als/zodra) (dat/het) lukt ,? (krijgt/krijg/bel/hoort) ...",
      "contact ...4 op zodra ...",
      "(zodra/als) ...4 (binnenkomt/binnen is/afgerond is/is afgerond) ,? ...3 <moment>",
    ],
    examples: {
      bad: [
        ["De monteur belt u wanneer hij weer in uw regio is."],
        ["Zodra hij binnen is krijg je een appje."],
        ["Daarna bekijken we of en hoe we verder gaan."],
        ["Wanneer de nieuwe versie uitkomt is nog niet bekend."],
        ["Zodra er een plaats vrijkomt, bellen wij u."],
        ["Zodra er een besluit is, krijgt u een brief."],
        ["De monteur komt zo gauw hij kan."],
        ["We zijn er druk mee bezig."],
        ["Je krijgt je geld zodra het verwerkt is."],
        ["Zo gauw er ruimte in de planning is bellen wij."],
        ["Zodra dat rond is, hoort u van mij."],
        ["Het punt is op de agenda gezet."],
        ["Wij sturen het zodra het kan.", "Wij sturen het op [datum]."],
        ["Zodra wij meer weten bellen we u.", "Op [datum] bellen we u."],
        ["Wij bellen u zodra er meer bekend is.", "Wij bellen u op [datum]."],
        ["Wij komen langs zodra dit mogelijk is.", "Wij komen langs op [datum]."],
        ["We kijken ernaar als we tijd hebben.", "We kijken ernaar op [datum]."],
        ["Zodra daar iets over te melden valt, gebeurt dat."],
        ["Wij hebben nog geen zicht op een oplossing."],
        ["We zijn druk bezig met een oplossing."],
        ["Ik bel u zodra het onderdeel binnenkomt."],
        ["We kijken ernaar als we daaraan toekomen."],
      ],
      good: [
        "U weet niet of en wanneer ze terugkomt.",
        "Ik schrijf u elke maand, en u antwoordt wanneer het uitkomt.",
        "Zodra de koerier er is, belt hij aan.",
        "Zodra de vervanger er is, krijg je van mij een bericht.",
        "Als u meer weet, bel mij dan.",
        "Als dat lukt, krijgt u vandaag een bericht.",
      ],
    },
  },
  {
    id: "nl/komen-erop-terug",
    severity: 2,
    why: "who-moves",
    replace: {
      "(hier/daar) (kom/komen) (ik/wij/we) ...3 op terug": [],
      "(kom/komen/komt) (ik/wij/we)? (hier/er/daar/hierop/erop/daarop/op uw/op je) ...5 terug": [],
      "(kom/komen/komt) (ik/wij/we)? (hier/er/daar/hierop/erop/daarop)? ...3 bij (u/je/jou/jullie) (hierop/erop)? terug":
        [],
      "(zal/zullen/hoop/hopen/moet/moeten) (ik/wij/we)? (hier/er/daar/hierop/erop/daarop/bij u/bij je) ...5 (terugkomen/terug te komen/terug komen)":
        [],
    },
    unless: [
      "(kom/komen/komt/zal/zullen) ...5 (<moment>/<time>/uiterlijk/binnen) ...5 (terug/terugkomen)",
      "terug (in/naar/bij/voor) ...",
    ],
    examples: {
      bad: [
        ["Hier komen we later op terug."],
        ["Wij komen hier spoedig op terug."],
        ["Ik kom zo bij je terug."],
        ["Wij zullen hier nog op terugkomen."],
      ],
      good: ["Ik kom er vrijdag op terug.", "De monteur komt morgen terug."],
    },
  },
  {
    id: "nl/houden-u-op-de-hoogte",
    severity: 2,
    why: "no-date",
    replace: {
      "(houd/hou/houden) (wij/we/ik)? (u/je/jullie) (hierover/hiervan/daarvan/daarover/uiteraard/natuurlijk/graag/verder/zeker)? (op de hoogte/geinformeerd) (van/over)?":
        [],
      "(u/je/jullie) (wordt/worden/word/blijft/blijven) (hierover/hiervan/daarvan/uiteraard/natuurlijk/verder)? (op de hoogte (gehouden/gesteld/gebracht)?/geinformeerd)":
        [],
      "(wordt/worden/word) (u/je/jullie) (hierover/hiervan/daarvan/uiteraard/natuurlijk/verder)? (op de hoogte (gehouden/gesteld/gebracht)/geinformeerd)":
        [],
      "(zullen/zal) (wij/we/ik)? (u/je/jullie) ...3 op de hoogte (houden/stellen/brengen)": [],
      "(u/je) (wordt/word) ...4 op de hoogte (gehouden/gesteld/gebracht)": [],
    },
    unless: [
      "(op de hoogte/geinformeerd) ...4 (elke/iedere/<moment>/dagelijks/wekelijks)",
      "(elke/iedere/<moment>/dagelijks/wekelijks) ...4 (op de hoogte/geinformeerd)",
    ],
    examples: {
      bad: [
        ["Wij houden u op de hoogte."],
        ["U wordt hierover geïnformeerd."],
        ["Daarna wordt u op de hoogte gesteld."],
        ["Wij zullen u hiervan op de hoogte houden."],
        ["U wordt van de uitkomst op de hoogte gebracht."],
      ],
      good: ["Ik houd u elke maandag op de hoogte.", "Waren wij op de hoogte van de lekkage?"],
    },
  },
  {
    id: "nl/in-volgorde-van-binnenkomst",
    severity: 2,
    why: "no-clear-term",
    replace: {
      "(kan/kunnen) ...2 niet (aangeven/zeggen/inschatten/voorspellen/vertellen) (hoe lang/hoelang/wanneer) ...6": [],
      "(kijken/zien/bekijken) (we/wij)? ...1 (de volgende keer/een volgende keer/dan wel/dan weer) ...3": [],
      "(worden/wordt/zullen/zal)? ...4 (in/op) volgorde van (binnenkomst/ontvangst/aanmelding) (behandeld/beantwoord/in behandeling genomen/afgehandeld)?":
        [],
      "binnen <term> (in behandeling (genomen)?/opgepakt/behandeld)": ["uiterlijk [datum] beantwoord"],
      "(beschikbaarheid/planning/capaciteit) (toelaat/toelaten)": [],
      "(kan/kunnen) (nog)? geen (exacte/precieze/concrete/definitieve)? (termijn/datum/tijdspad/tijdsindicatie/indicatie/uitspraak/uitspraken) ...":
        [],
      "(levertijd/planning/datum/termijn/duur/einddatum/startdatum/oplossing/hersteldatum) ...3 (nog)? (niet/onbekend) ...1 (bekend/duidelijk/vast/te zeggen/zeker) ...1":
        [],
      "(kunnen/kan) ...4 (nog)? geen ...2 (termijn/datum/tijdstip/indicatie/einddatum/hersteltijd) (noemen/geven/toezeggen/afgeven)":
        [],
    },
    unless: ["geen datum ...3 ; ...8"],
    examples: {
      bad: [
        ["Ik kan niet aangeven hoe lang dit gaat duren."],
        ["We kijken de volgende keer wel even."],
        ["Klachten worden in volgorde van binnenkomst behandeld."],
        [
          "Uw klacht wordt binnen vijf werkdagen in behandeling genomen.",
          "Uw klacht wordt uiterlijk [datum] beantwoord.",
        ],
        ["Wij plannen u in voor zover de capaciteit toelaat."],
        ["Wij kunnen nog geen exacte datum geven."],
        ["De levertijd is nog niet bekend."],
        ["Op dit moment kunnen wij geen termijn noemen."],
      ],
      good: [
        "Uw klacht wordt vrijdag beantwoord.",
        "Binnen vijf werkdagen staat het bedrag op uw rekening.",
        "De datum is bekend: 4 mei.",
        "Ik kan u vandaag nog geen datum geven; maandag weet ik meer.",
      ],
    },
  },
  {
    id: "nl/ernaar-kijken",
    severity: 1,
    why: "no-date",
    replace: {
      "(ga/gaan/zal/zullen) (wij/we/ik)? (er/hier/daar/ernaar/hiernaar/daarnaar) ...4 kijken": [],
      "(kijk/kijken) (wij/we/ik)? (er/hier/daar/hiernaar/ernaar) (nog/een keer/eens/even/binnenkort/nog eens)? (naar)":
        [],
      "(gaan/ga/zullen/zal) (wij/we/ik)? ...2 (eens/een keer) ...3 (kijken/bekijken/nakijken/uitzoeken/bespreken/overleggen)":
        [],
    },
    unless: [
      "(ga/gaan/zal/zullen/kijk/kijken) ...5 (<moment>/<time>/meteen/direct/nu/samen) ...5 (kijken/naar)",
      "(kijken/kijk) (er/hier) naar uit",
    ],
    examples: {
      bad: [["Wij gaan er een keer naar kijken!"], ["We kijken er nog eens naar."], ["We zullen het eens bespreken."]],
      good: ["Ik ga er vandaag naar kijken en bel u om vijf uur.", "Wij kijken ernaar uit u te zien."],
    },
  },
  {
    id: "nl/nog-even-geduld",
    severity: 2,
    why: "asks-understanding",
    replace: {
      "(nog)? (even/enig/wat/een beetje/een klein beetje) geduld": [],
      "(nog)? geduld (te hebben/hebben/te oefenen/te betrachten/heeft/hebt)": [],
      "(heb/hebt u/moet/moeten/dient/vragen/vraag/verzoeken/verzoek) ...4 geduld": [],
      "(even/rustig/geduldig) (af te wachten/afwachten)": [],
    },
    unless: ["geduld (op/kwijt/gehad)", "niet (hoeven)? ... afwachten"],
    examples: {
      bad: [
        ["Nog even geduld alstublieft."],
        ["Wilt u geduld hebben?"],
        ["Wij vragen u om geduld."],
        ["Het is even afwachten."],
      ],
      good: ["Ik snap dat uw geduld op is.", "Het duurt nog tot 12 mei."],
    },
  },
  {
    id: "nl/duurt-langer",
    severity: 1,
    why: "no-date",
    replace: {
      "(enige/wat) tijd op zich laten wachten": [],
      "(jaar/maand/week/seizoen) ...3 (waarschijnlijk/vermoedelijk) niet (meer)? ...2 (lukken/halen/redden)": [],
      "hopelijk (snel/spoedig/gauw/binnenkort/vlot) ...3": [],
      "(kan/kunnen/zal/zou) ...6 (langer/even/een tijdje/een poos/wat tijd) ...3 (duren/in beslag nemen/op zich laten wachten/wachten)":
        [],
      "(duurt/duren/duurde) ...3 (wat/iets/helaas/momenteel/nu)? langer dan (u/je/we/wij/normaal/gebruikelijk/gewoonlijk/anders/gepland/verwacht) ...":
        [],
      "(een)? langere (wachttijd/wachttijden/levertijd/levertijden/doorlooptijd/reactietijd) (dan ...4)?": [],
      "(hopelijk/hoop/hopen) (wij/we/ik)? ...4 (snel/spoedig/gauw) (op te lossen/opgelost/te kunnen/meer/duidelijkheid/antwoord/een oplossing/een antwoord/verholpen/te verhelpen/weer te (werken/rijden)) ...3":
        [],
      "(kan/kunnen) ...3 (oplopen/uitlopen) ...2": [],
      "een (week/dag/maand/uur) of (wat/twee/drie/meer/zo) ...1": [],
      "(doorgaans/meestal/gewoonlijk/normaal gesproken) ...4 (vlot/snel/spoedig) (verwerkt/behandeld/beantwoord/opgelost/geregeld/afgehandeld/verholpen)":
        [],
      "(lastig/moeilijk/niet/nog niet) te (zeggen/voorspellen/overzien)": [],
      "(enkele/een paar/meerdere/ettelijke) (weken/dagen/maanden) ...2 (in beslag/duren/duurt/kosten) ...1": [],
    },
    unless: [
      "langer ...6 <moment>",
      "(hopelijk/hoop/hopen) ...6 (beterschap/herstel/opgeknapt/beter/verwelkomen/begroeten/terug te zien/terugzien)",
      "langer dan ...3 <term>",
    ],
    examples: {
      bad: [
        ["De terugbetaling kan enige tijd op zich laten wachten."],
        ["Dit jaar gaat het waarschijnlijk niet meer lukken."],
        ["De pagina is hopelijk snel weer in de lucht."],
        ["Het kan wat langer duren."],
        ["De behandeling duurt langer dan u van ons gewend bent."],
        ["Er is sprake van langere wachttijden."],
        ["Wij hopen dit snel op te lossen."],
        ["Onze reactietijd kan momenteel oplopen."],
        ["Het duurt een week of wat."],
        ["Retouren worden doorgaans vrij vlot verwerkt."],
        ["Wanneer het klaar is, is nu lastig te zeggen."],
        ["De verwerking neemt enkele weken in beslag."],
      ],
      good: ["Het duurt nog tot 12 mei.", "Wij hopen dat u snel beter bent.", "Dat is niet te zien op de foto."],
    },
  },
  {
    id: "nl/hoge-prioriteit",
    severity: 1,
    why: "no-date",
    replace: {
      "(met/de/onze/heeft)? (hoogste/hoge/absolute/volle/topprioriteit) prioriteit": [],
      "(met (de nodige/de meeste/gepaste/grote) (spoed/voorrang)/(behandelen/behandeld/oppakken/opgepakt/bekeken/bekijken) ...5 met (spoed/voorrang)/met (spoed/voorrang) (behandelen/behandeld/oppakken/opgepakt/bekeken/bekijken))":
        [],
    },
    unless: ["(met spoed/met voorrang/prioriteit) ...5 <moment>", "<moment> ...4 (met spoed/met voorrang)"],
    examples: {
      bad: [["Uw zaak krijgt de hoogste prioriteit."], ["Wij behandelen uw zaak met voorrang."]],
      good: ["Uw pakket gaat vandaag met spoed de deur uit."],
    },
  },
  {
    id: "nl/een-collega-neemt-contact-op",
    severity: 1,
    why: "who-moves",
    replace: {
      "(een/iemand/mijn/onze) (andere)? (collega/medewerker/specialist/monteur/adviseur/van ons/van ons team/collega's) (zal/neemt/zullen/nemen/gaat) ...4 contact (met (u/je/jou/jullie))? ...2 (op/opnemen)":
        [],
      "(neemt/nemen/zal) (een/iemand/onze) (van onze)? (collega/collega's/medewerker/medewerkers/specialist/monteur/van ons) ...4 contact (met (u/je/jou/jullie))? ...2 (op/opnemen)":
        [],
      "(een van onze (collega's/medewerkers/specialisten/adviseurs/monteurs)) (zal/neemt/gaat) ...4 contact (met (u/je/jou/jullie))? ...2 (op/opnemen)":
        [],
    },
    unless: ["<moment> ...6 (op/opnemen)", "contact ...6 <moment>", "(op/opnemen) ...2 <moment>"],
    examples: {
      bad: [
        ["Een medewerker neemt contact met u op."],
        ["Hierover neemt een collega contact met u op."],
        ["Een van onze specialisten zal contact met u opnemen."],
      ],
      good: ["Een collega neemt vandaag contact met u op.", "Mijn collega Anna belt u om drie uur."],
    },
  },
]);
