import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const empty = phraseRules("empty", [
  {
    id: "nl/wij-nemen-uw-klacht-serieus",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "(wij/we/ik) (nemen/neem) ...6 serieus": [],
      "(nemen/neem) (wij/we/ik) ...5 serieus": [],
      "(neemt/nemen) ...2 (klachten/klacht/signalen/feedback/meldingen/opmerkingen) ...4 serieus": [],
      "(wordt/worden/is) ...3 (uiterst/zeer/heel/altijd/bijzonder)? serieus genomen": [],
    },
    unless: ["(niet/onvoldoende/te weinig) serieus"],
    examples: {
      bad: [
        ["Wij nemen uw klacht zeer serieus."],
        ["Klachten als de uwe nemen wij uiterst serieus."],
        ["Hotel Duinzicht neemt klachten serieus."],
        ["Uw klacht wordt altijd serieus genomen."],
      ],
      good: ["We hebben u niet serieus genomen, en dat spijt me."],
    },
  },
  {
    id: "nl/uw-mening-is-belangrijk",
    severity: 2,
    why: "everyone-writes-this",
    replace: {
      "(tevreden klanten/uw tevredenheid/uw vertrouwen/jouw tevredenheid) ...5 (ons/onze/belangrijkste/allerbelangrijkste) ...3":
        [],
      "<feedback> maakt ons ...3": [],
      "(uw/je/jouw) (signaal/boodschap/punt) is (bij ons)? (aangekomen/duidelijk/helder)": [],
      "(uw/je/jouw/jullie/alle/elke/iedere/klantgerichte) (<feedback>/tevredenheid/vertrouwen/veiligheid/comfort/welzijn/gezondheid/privacy) ...4 (belangrijk/waardevol/kostbaar/onmisbaar/van (groot)? belang/(op (prijs/een)) gesteld/telt/voorop/centraal) (voor (ons/mij))?":
        [],
      "(wij/we/ik)? (vinden/vind) (wij/we/ik)? (uw/je/jouw/jullie) (<feedback>/tevredenheid/ervaring) ...3 (belangrijk/waardevol)":
        [],
      "(wij/we/ik)? (vinden/vind) (wij/we/ik)? het ...2 (belangrijk/van belang) (dat/om) ...": [],
      "(hechten/hecht) ...4 (waarde/belang) aan ...4": [],
      "<feedback> (als (deze/dit/die van (u/jou)/de uwe)) ...6": [],
      "(helpt/helpen) (ons/mij) ...6 (verbeteren/beter/verder/leren/optimaliseren/groeien/scherp)": [],
      "(dankzij/met/door) (uw/je/jouw/jullie/deze) <feedback> (kunnen/kan) (wij/we/ik) ...6": [],
      "(waarderen/waardeer) (wij/we/ik)? ...2 (uw/je/jouw/jullie/het/de) (<feedback>/openheid/eerlijkheid/betrokkenheid/loyaliteit/vertrouwen/dat) ...3":
        [],
      "(wij/we/ik) (stellen/stel) ...4 op prijs": [],
      "(stellen/stel) (wij/we/ik) ...4 op prijs": [],
    },
    examples: {
      bad: [
        ["Wij vinden uw tevredenheid het allerbelangrijkste."],
        ["Jouw feedback maakt ons beter!"],
        ["Uw signaal is bij ons aangekomen."],
        ["Uw mening is voor ons zeer belangrijk."],
        ["Wij vinden uw feedback erg waardevol."],
        ["Wij vinden het belangrijk dat gasten tevreden zijn."],
        ["Wij hechten veel waarde aan een goede service."],
        ["Feedback als deze houdt ons scherp."],
        ["Dit helpt ons om onze dienstverlening te verbeteren."],
        ["Dankzij uw reactie kunnen wij ons verbeteren."],
        ["Wij waarderen uw eerlijkheid."],
        ["Wij stellen uw openheid zeer op prijs."],
        ["Zeker stellen wij uw openheid op prijs."],
      ],
      good: ["Bedankt voor uw bericht.", "Dank u voor uw openheid.", "Door uw melding hebben we de lamp vervangen."],
    },
  },
  {
    id: "nl/klant-centraal",
    severity: 2,
    why: "praises-ourselves",
    replace: {
      "(met hart en ziel/met (veel)? (passie/liefde/toewijding/bezieling)/in ons dna/hoog aangeschreven)": [],
      "(zetten/blijven) (wij/we)? ons ...3 (in/inzetten) (voor/om) ...": [],
      "(is/zijn/blijft/vormt) ...5 (een/onze/de) ...2 (speerpunt/speerpunten/kernwaarde/kernwaarden/passie/missie/ambitie/topprioriteit/vanzelfsprekendheid)":
        [],
      "(speerpunt/kernwaarde/kernwaarden)": [],
      "samen (werken/gaan/maken/zorgen/bouwen/staan/houden) (we/wij) ...": [],
      "^ (voor ons/bij ons) (telt/tellen/bent/ben/is) ...6": [],
      "gemiddeld ...3 (een/met een) (<number>/acht/zeven/negen) ...2": [],
      "(in/bij ons in) goede handen": [],
      "(staat/staan) ...5 op (een/1) $": [],
      "draait (bij ons)? (alles/het) (bij ons/altijd/echt)? om (u/de/beleving/kwaliteit/service/gastvrijheid/jou/plezier/kwaliteit) ...2":
        [],
      "(wij/we)? blijven (wij/we)? ...2 werken aan ...": [],
      "(staat/staan/stellen/stelt/zetten/zet) ...6 (voorop/centraal/hoog in het vaandel/op de eerste plaats/hoog op (onze/de) agenda)":
        [],
      "(heeft/hebben) ...4 (hoog in het vaandel/in het vaandel)": [],
      "(streven/streef/streeft/beogen) (wij/we/ik)? (er)? (altijd/steeds/voortdurend/uiteraard/telkens)? (naar/ernaar) ...":
        [],
      "(wij/we) (staan/gaan) (bekend om/voor) ...": [],
      "(zijn/ben) (wij/we/ik) ...2 trots op ...3": [],
      "(wij/we) zijn (er)? ...2 trots op ...3": [],
      "(zoals (u/je) van ons (gewend bent/mag verwachten/gewend))": [],
      "(wij/we) (zijn er/staan) ...2 (voor (u/je/jou)) (klaar)?": [],
      "(zijn/staan) (wij/we) ...2 (voor (u/je/jou)) (klaar)": [],
      "(de meeste/veruit de meeste/vrijwel alle/bijna alle/onze andere) (van onze)? (klanten/gasten/bewoners/reizigers) ...3 tevreden":
        [],
      "(een klacht/klachten/elke klacht) (is/zijn/zien (wij/we)) ...4 (kans/kansen/cadeau/gratis advies/leermoment)":
        [],
    },
    examples: {
      bad: [
        ["Service zit in ons DNA."],
        ["Wij zetten ons dagelijks in voor een prettige reis."],
        ["Veiligheid is voor ons als gemeente een belangrijk speerpunt."],
        ["Gastvrijheid hoort bij onze kernwaarden."],
        ["Samen werken we aan de zorg van morgen."],
        ["Voor ons telt wie u bent."],
        ["Onze gasten geven ons gemiddeld een 8,7."],
        ["Uw verzekering is bij ons in goede handen."],
        ["Veiligheid staat bij ons altijd op één."],
        ["Bij De Duinhoek draait alles om beleving."],
        ["Wij blijven werken aan een betere beleving."],
        ["Bij ons staat de klant altijd centraal."],
        ["Wij hebben kwaliteit hoog in het vaandel."],
        ["Wij streven er altijd naar om onze gasten een fijne tijd te geven."],
        ["Wij staan bekend om onze snelle service."],
        ["Daarom zijn wij trots op ons team."],
        ["Wij zijn trots op onze kwaliteit."],
        ["Dit is niet zoals u van ons gewend bent."],
        ["Wij staan altijd voor u klaar."],
        ["Elke dag staan wij voor u klaar."],
        ["De meeste van onze klanten zijn tevreden."],
        ["Een klacht is voor ons een gratis advies."],
      ],
      good: ["U bent morgen om negen uur de eerste.", "Ik sta om drie uur bij u voor de deur."],
    },
  },
  {
    id: "nl/ons-uiterste-best",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "(blijven/blijft) ...3 (investeren/in gesprek/waken/optimaliseren/verbeteren/leren) ...3": [],
      "(waken (wij/we)? ...2 (ervoor/over/voortaan)/zien (wij/we)? ...2 erop toe) ...6": [],
      "(in het oog/alles in het werk/tandje bij/er bovenop/in het bloed/plechtig/met beide handen/frisse blik/kritische blik)":
        [],
      "(trachten/pogen/proberen) (wij/we)? ...4 (te (verbeteren/voorkomen/beperken)/beter van dienst) ...3": [],
      "(verbetertraject/verbeterprogramma/verbeterslag/plan van aanpak/werkgroep/kwaliteitscyclus/jaarplan/beleidscyclus/kwaliteitsteam)":
        [],
      "(aangescherpt/verfijnen/optimaliseren/doorontwikkelen)": [],
      "(er is/is er/er komt/meer) ...2 aandacht voor ...3": [],
      "onze (processen/werkwijze/procedures/dienstverlening) ...3 (evalueren/verbeteren/aanscherpen/optimaliseren/tegen het licht)":
        [],
      "(behoort/behoren) ...4 tot de mogelijkheden": [],
      "(zijn/blijven) (wij/we)? ...3 (continu/voortdurend/doorlopend/constant/dagelijks/altijd) ...2 (bezig/aan het/in gesprek) ...":
        [],
      "(doen/doe/deden) (wij/we/ik)? (er)? ...2 (alles aan/al het mogelijke/al wat we kunnen/wat we kunnen/wat wij kunnen) ...":
        [],
      "(doen/doe/deden) (wij/we/ik)? ...3 (ons/onze/mijn) (uiterste/stinkende)? best ...": [],
      "(ons/onze/mijn) (uiterste/stinkende) best (te)? (doen/gedaan)": [],
      "(er)? alles aan (te)? (doen/gedaan)": [],
      "(alle zeilen bij/alle registers open/zitten niet stil/zit niet stil/kosten noch moeite)": [],
      "(werken/werkt) (wij/we)? ...3 (hard/continu/voortdurend/dagelijks/constant/doorlopend/iedere dag/elke dag/met man en macht/druk) ...2 (aan/om/eraan) ...4":
        [],
      "wordt (er)? ...3 (hard/continu/voortdurend/met man en macht/druk) ...2 gewerkt (aan ...3)?": [],
    },
    unless: ["<moment> ...4 ons best", "ons best ...4 <moment>"],
    examples: {
      bad: [
        ["Wij blijven investeren in ons personeel."],
        ["Wij waken ervoor dat dit gebeurt."],
        ["Wij zitten er bovenop."],
        ["Wij trachten u beter van dienst te zijn."],
        ["Er komt een plan van aanpak."],
        ["De werkwijze wordt aangescherpt."],
        ["Er is aandacht voor uw situatie."],
        ["Wij zullen onze processen evalueren."],
        ["Verbetering behoort tot de mogelijkheden."],
        ["We zijn continu bezig om onze dienst te verbeteren."],
        ["Wij doen er alles aan om dit op te lossen."],
        ["Wij doen ons uiterste best om u te helpen."],
        ["Daarom hebben wij ons uiterste best gedaan."],
        ["Wij zullen er alles aan doen."],
        ["Wij zitten niet stil."],
        ["Wij werken continu aan verbetering."],
        ["Er wordt hard gewerkt aan een oplossing."],
      ],
      good: ["De monteur werkt tot zes uur aan de kabel.", "Vrijdag is het klaar."],
    },
  },
  {
    id: "nl/nemen-dit-mee",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "(uw/je/jouw/jullie/de/deze) <feedback> ...3 (is/zijn/wordt/worden) ...4 (genoteerd/doorgegeven/meegewogen/betrokken/geregistreerd/opgeslagen/gedeeld/besproken) ...4":
        [],
      "(delen/deel/noteren/noteer/slaan/bundelen) (wij/we/ik)? (uw/je/jouw/deze) <feedback> ...3": [],
      "<feedback> (delen/noteren/bewaren) (wij/we) ...3": [],
      "onder de aandacht (te)? (gebracht/brengen) ...5": [],
      "(iets mee doen/gooien ...3 in de groep/ideeenbus/agenderen/goed naar te kijken)": [],
      "(aandachtspunt/verbeterpunt)": [],
      "(betrekken/betrek) (wij/we/ik)? (uw/je/jouw/deze/dit) ...2 bij (onze/de/een) ...3": [],
      "(nemen/neem) (wij/we/ik)? (dit/dat/het) ...3 hoog op": [],
      "(een)? (leermoment/leerpunt/wake-up call/wijze les)": [],
      "(zullen/gaan) (wij/we)? (dit/dat/het/uw <any>) ...3 (bespreken/delen/evalueren) (met/binnen/in) (het/ons/de) (team/teams/organisatie/collega's/afdeling)":
        [],
      "(nemen/neem) (wij/we/ik)? (dit/dat/deze/uw/je/jouw/jullie/het) <feedback>? ...4 mee (in/naar/voor/bij) ...4": [],
      "(nemen/neem) (wij/we/ik) (dit/dat/het) (zeker/uiteraard/graag/natuurlijk/dan ook/intern/absoluut/wel)? mee (in/naar/voor)? ...3":
        [],
      "(wij/we/ik) (nemen/neem/zullen/zal/gaan/ga) (dit/dat/het) (zeker/uiteraard/graag/natuurlijk/intern/wel)? (mee/meenemen) (in/naar/voor)? ...3":
        [],
      "(uw/je/jouw/jullie/deze/de) <feedback> ...5 (meenemen/meegenomen/mee te nemen) ...3": [],
      "(nemen/neem) (wij/we/ik)? (uw/je/jouw/jullie/deze/de) <feedback> ...3 mee": [],
      "(dit/dat) (nemen/neem) (wij/we/ik) (zeker/uiteraard/graag/natuurlijk/intern/wel)? mee (in/naar/voor)? ...3": [],
      "ter harte (nemen/genomen/neem/neemt)?": [],
      "(lering/lessen) ...2 (getrokken/trekken/uit)": [],
      "(leren/leer) (wij/we/ik)? (hiervan/ervan/daarvan/hier van/er van)": [],
      "(hiervan/ervan/daarvan) (te)? leren": [],
      "(geven/geef/gegeven/geven wij) ...2 (uw/je/jouw/deze/jullie) <feedback> door aan (de/het/onze) (betreffende/betrokken)? ...2":
        [],
    },
    unless: [
      "(nemen/neem) ...4 (bon/pakket/toestel/apparaat/fiets/auto/paspoort/doos/wagen) ...3 mee",
      "(gesprek/vergadering/overleg) (van)? <moment>",
      "<moment> ...4 (vergadering/overleg)",
    ],
    examples: {
      bad: [
        ["Uw suggestie is genoteerd."],
        ["Wij delen uw opmerking intern."],
        ["Uw opmerking delen wij intern."],
        ["Uw klacht is onder de aandacht gebracht van de afdeling."],
        ["Hier gaan we zeker iets mee doen!"],
        ["Het team ziet dit als aandachtspunt."],
        ["Wij betrekken uw opmerking bij onze evaluatie."],
        ["We nemen dit uiteraard zeer hoog op."],
        ["Uw klacht is een leermoment voor ons."],
        ["Wij zullen dit bespreken met het team."],
        ["Wij nemen uw opmerkingen graag mee in onze evaluatie."],
        ["Uiteraard nemen wij dit mee."],
        ["We zullen dit zeker meenemen naar het team."],
        ["Uw feedback zal worden meegenomen."],
        ["Wij nemen uw feedback mee."],
        ["Dit nemen we natuurlijk mee."],
        ["Wij nemen uw woorden ter harte."],
        ["Wij zullen hier lering uit trekken."],
        ["Wij leren hiervan."],
        ["Wij hopen hiervan te leren."],
        ["Wij geven uw feedback door aan het team."],
      ],
      good: [
        "De monteur neemt het toestel mee.",
        "Neem je bon mee.",
        "Ik bespreek dit maandag met de chef; dinsdag hoort u de uitkomst.",
      ],
    },
  },
  {
    id: "nl/bedankt-voor-uw-begrip",
    severity: 2,
    why: "asks-understanding",
    replace: {
      "(hopen/hoop/rekenen/reken) (wij/we/ik)? ...2 op (uw/je/jullie/jouw/enig) (begrip/geduld/medewerking) ...2": [],
      "(dank/bedankt/danken/dankjewel/dankuwel/dankbaar/dank (u/je)) ...4 voor (uw/je/jullie/jouw/het/de) (<any>)? (begrip/geduld/medewerking/begrip en geduld/geduld en begrip) (en ...3)?":
        [""],
      "(vragen/vraag/hopen/hoop/rekenen/reken/vertrouwen/verzoeken) (wij/we/ik)? ...4 (op)? (uw/je/jullie/jouw/om/enig/wat)? (begrip) (hiervoor/voor ...3)?":
        [],
    },
    unless: ["(begrip/geduld) ...3 niet vanzelfsprekend"],
    examples: {
      bad: [["We hopen op je begrip."], ["Bedankt voor uw begrip.", ""], ["Wij vragen hiervoor uw begrip."]],
      good: ["Bedankt voor uw bericht.", "U had alle begrip, en wij kwamen toch niet."],
    },
  },
  {
    id: "nl/heeft-onze-aandacht",
    severity: 2,
    why: "cannot-be-checked",
    replace: {
      "(monitoren/blijven volgen)": [],
      "(gaan/zullen/blijven) (wij/we)? (er/hier/daar)? (scherp/beter/extra/strenger/goed) op (letten/toezien/sturen) (dat ...)?":
        [],
      "(is/zijn/wordt/zal) ...2 intern (besproken/geevalueerd/opgenomen/opgepakt/aangekaart/gedeeld)": [],
      "(heeft/hebben/krijgt/krijgen) ...3 (onze/mijn/de) (volle/volledige/nodige/onverdeelde/volste)? aandacht": [],
      "(houden/houd/hou/blijven/blijf) (wij/we/ik)? (dit/het/de <any>/deze <any>) ...3 (in de gaten/monitoren/volgen)":
        [],
      "(vinger aan de pols)": [],
      "(passende/gepaste/adequate/nodige/noodzakelijke/benodigde) (maatregelen/maatregel/oplossing/actie/acties/stappen/aandacht/zorg)":
        [],
      "(dit/dat/het/uw <any>/je <any>) ...2 intern (te)? (bespreken/besproken/opnemen/opgenomen/evalueren/aankaarten/aangekaart/oppakken/opgepakt/uitzoeken/delen/gedeeld/afstemmen)":
        [],
      "(bespreken/bespreek/evalueren/kaarten) (wij/we/ik)? (dit/dat/het/uw <any>) ...2 intern": [],
      "(kijk/kijken/bekijken/bekijk/bezien/kijken/onderzoeken) (ik/wij/we)? (graag/dan/even)? (of/wat) (ik/wij/we) ...5 (kan/kunnen) (doen/betekenen)":
        [],
      "(kijken/kijk/zien) wat (ik/wij/we) ...3 (kan/kunnen) (doen/betekenen)": [],
      "(bekijken/onderzoeken/verkennen) (wij/we)? de mogelijkheden": [],
      "(ga/gaan) (ik/wij/we)? (hier/er/hiermee/ermee/daarmee) ...2 (mee)? aan de slag": [],
      "(zullen/zal) (wij/we)? (ons)? (hierover/hierop/erover)? beraden": [],
    },
    unless: [
      "dan (kijk/kijken/bekijk/bekijken) (ik/wij/we) ...8",
      "(houd/hou/houden) het (voor (u/je)) ...6",
      "(aan de slag/intern) ...4 <moment>",
      "<moment> ...5 (aan de slag/intern)",
    ],
    examples: {
      bad: [
        ["Wij zullen de situatie monitoren."],
        ["We gaan er scherp op letten dat dit beter gaat."],
        ["De zaak is intern besproken."],
        ["Dit heeft onze volle aandacht."],
        ["Wij houden het in de gaten."],
        ["Wij houden een vinger aan de pols."],
        ["Wij zullen passende maatregelen nemen."],
        ["Wij zullen dit intern bespreken."],
        ["Wij bespreken dit graag intern."],
        ["Ik kijk graag of ik iets voor u kan doen."],
        ["We kijken wat we voor u kunnen doen."],
        ["Wij bekijken de mogelijkheden."],
        ["Wij gaan hiermee aan de slag."],
        ["Wij zullen ons hierover beraden."],
      ],
      good: ["Ik bespreek dit maandag intern en bel u dinsdag.", "De monteur gaat morgen aan de slag."],
    },
  },
  {
    id: "nl/niet-de-bedoeling",
    severity: 1,
    why: "cannot-be-checked",
    density: 2,
    replace: {
      "(is/was) ...3 (nooit/niet) ...2 (onze/de/mijn) (bedoeling/intentie/insteek/opzet) (geweest)?": [],
      "(niet (hoe/zoals/wat) (wij/we) ...4 (willen/zien/werken/voor ogen hebben/nastreven/gewend zijn))": [],
      "(zo goed mogelijk/zoveel mogelijk/zo veel mogelijk/waar mogelijk/zo optimaal mogelijk/optimale)": [],
      "(hopen/hoop) (wij/we/ik)? (u/je/jullie) ...5 (verwelkomen/begroeten/terugzien/terug te zien/ontvangen)": [],
    },
    examples: {
      bad: [
        ["Dit is uiteraard niet onze bedoeling."],
        ["Dit is niet hoe wij graag werken."],
        ["Wij helpen u zo goed mogelijk."],
        ["Wij hopen u snel weer te mogen verwelkomen."],
      ],
      good: ["Dit ging mis: de kamer was niet schoon."],
    },
  },
  {
    id: "nl/begrijpen-als-geen-ander",
    severity: 2,
    why: "everyone-writes-this",
    replace: {
      "(zijn) (wij/we)? ons ...2 bewust ...6": [],
      "hoor wat (u/je) zegt": [],
      "(begrijpen/begrijp/weten/weet) (wij/we/ik)? ...2 als geen ander ...": [],
      "(begrijpen/begrijp) (wij/we/ik)? (uw/je/jouw) (situatie/standpunt/emotie/emoties/gevoelens) (volkomen/volledig/helemaal/heel goed/zeker)":
        [],
      "(hebben/heb) (wij/we/ik)? ...2 begrip voor (uw/je/jouw/het) (situatie/standpunt/ongenoegen/ontevredenheid/frustratie/teleurstelling)":
        [],
      "(hoewel/ook al/alhoewel/ofschoon) (wij/we/ik) ...6 (begrip/begrijpen/begrijp/snap/snappen) ...6": [],
      "(begrijp/begrijpen/snap/snappen) (ik/wij/we)? (uw/je/jouw) (frustratie/teleurstelling/boosheid/ongenoegen/situatie/standpunt/zorg/zorgen/verzoek/vraag) ,? (maar/echter/alleen)":
        [],
    },
    examples: {
      bad: [
        ["Wij zijn ons ervan bewust dat geluid stoort."],
        ["Ik hoor wat u zegt."],
        ["Wij weten als geen ander hoe belangrijk internet is."],
        ["Wij begrijpen uw situatie volkomen."],
        ["Wij hebben begrip voor uw standpunt."],
        ["Hoewel wij begrip hebben voor uw situatie, kan dit niet."],
        ["Ik begrijp uw frustratie, maar de termijn is voorbij."],
      ],
      good: ["Ik begrijp dat u boos bent na drie bezoeken.", "Ik snap uw frustratie; ik had u moeten bellen."],
    },
  },
]);
