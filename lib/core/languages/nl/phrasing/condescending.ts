import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const condescending = phraseRules("condescending", [
  {
    id: "nl/u-begrijpt-dat",
    severity: 3,
    why: "tells-what-to-think",
    replace: {
      "(u/je) (zult/zal) het ...3 (met (ons/mij))? eens zijn ...6": [],
      "(goed/belangrijk/verstandig) om te (beseffen/realiseren/onthouden) (dat ...)?": [],
      "(besef/realiseer/realiseert u zich/beseft u/bedenk/bedenkt u) (je)? ,? dat ...": [],
      "(u/je/jij/jullie) (zult/zal/zullen/kunt/kan/moet) ...3 (begrijpen/snappen/inzien/beseffen/voorstellen) ,? dat ...":
        [],
      "(zult/zal/zullen/kunt/kan/moet/kun) (u/je/jij/jullie) ...3 (begrijpen/snappen/inzien/beseffen/voorstellen) ,? dat ...":
        [],
      "(u/je/jij/jullie) (begrijpt/begrijp/snapt/snap/beseft/weet) (toch/natuurlijk/uiteraard/vast/ongetwijfeld/hopelijk/zelf/ook/wel) ...2 (,? dat ...)?":
        [],
      "^ (u/je/jullie) (begrijpt/begrijp/snapt/snap) ,? dat ...": [],
      "(hopelijk/hoop/hopen/vertrouwen) (ik/wij/we)? (erop)? ,? (dat)? (u/je/jullie) (dit/hier/hiervoor/het)? (begrijpt/begrijp/snapt/snap/begrip (heeft/hebt/kunt opbrengen)) (,? dat ...)?":
        [],
      "(hopelijk/hoop/hopen) (begrijpt/begrijp/heeft/hebt/heb) (u/je/jullie) (dit/dat/begrip/hiervoor/hier begrip voor)? ...3":
        [],
    },
    examples: {
      bad: [
        ["U zult het met ons eens zijn dat dit redelijk is."],
        ["Het is goed om te beseffen dat niet alles tegelijk kan."],
        ["Bedenk dat wij veel klanten hebben."],
        ["U zult toch wel begrijpen dat wij dit niet doen."],
        ["Dan kunt u zich vast voorstellen dat dit niet gaat."],
        ["Je snapt vast wel dat wij hier niet aan beginnen."],
        ["U begrijpt dat wij hier geen uitzondering maken."],
        ["Wij hopen dat u dit begrijpt."],
        ["Hopelijk heeft u begrip hiervoor."],
      ],
      good: [
        "Ik begrijp dat u boos bent.",
        "U begrijpt de factuur niet, en dat snap ik.",
        "Laat u mij weten of u het begrijpt?",
      ],
    },
  },
  {
    id: "nl/zoals-u-weet",
    severity: 2,
    why: "not-read-well",
    replace: {
      "zoals (iedereen weet/een ieder weet/men weet/bekend/algemeen bekend) ,?": [],
      "zoals (u/je/jij/jullie) ...3 (weet/weten/bekend/had kunnen (lezen/zien/weten)/kunt (lezen/zien/weten)/heeft kunnen lezen/hebt kunnen lezen/ongetwijfeld weet)":
        [],
      "zoals ...3 (al/reeds/eerder/meermaals/herhaaldelijk/meerdere malen/meerdere keren/nogmaals/inmiddels) ...4 (aangegeven/gezegd/gemeld/uitgelegd/geschreven/vermeld/toegelicht/medegedeeld/meegedeeld/gecommuniceerd/laten weten/zei/schreef/aangaf/uitlegde/heb gezegd)":
        [],
      "(wij/we/ik) ...2 (hebben/heb) ...2 (u/je/jullie)? ...3 (al/reeds) (meermaals/herhaaldelijk/meerdere keren/meerdere malen/twee keer/drie keer/eerder/vaker) ...3 (aangegeven/gezegd/gemeld/uitgelegd/geschreven/laten weten)":
        [],
      "(hebben/heb) (wij/we/ik) (u/je/jullie)? ...3 (al/reeds) (meermaals/herhaaldelijk/meerdere keren/meerdere malen/eerder/vaker) ...3 (aangegeven/gezegd/gemeld/uitgelegd/geschreven/laten weten)":
        [],
      "(zoals/gelijk) ...3 (duidelijk/expliciet/uitdrukkelijk/ook gewoon) ...4 (staat/vermeld/aangegeven/vermeldt/stond/gecommuniceerd)":
        [],
      "(staat/stond/is/was/wordt) ...4 (duidelijk/expliciet/uitdrukkelijk/gewoon/klip en klaar) ...4 (vermeld/aangegeven/op (onze/de) website/in (onze/de) <any>/te lezen/gecommuniceerd)":
        [],
      "(als/indien/had/hadden) (u/je/jij/jullie) ...5 (goed/beter/zorgvuldig/aandachtig/even) ...3 (gelezen/gekeken/geluisterd/opgelet/leest/kijkt/gecontroleerd) ...2":
        [],
      "(leg/leggen/zal/zullen/wil/willen) (ik/wij/we)? (het/dit) (u/je/jullie)? ...2 (nog een keer/nogmaals/nog eens/een laatste keer/voor de laatste keer) ...2 (uit/uitleggen)?":
        [],
      "^ (nogmaals/nog een keer/voor de (zoveelste/laatste/tweede) keer) (:/,)": [""],
      "voor de (zoveelste/laatste/allerlaatste) keer": [],
    },
    unless: ["(ik/wij/we) niet duidelijk", "(had/hadden) (wij/we/ik) ..."],
    examples: {
      bad: [
        ["Zoals iedereen weet, is het in december drukker."],
        ["Zoals u ongetwijfeld weet is de termijn verstreken."],
        ["Zoals wij al eerder hebben aangegeven is dit niet mogelijk."],
        ["Wij hebben u al meerdere keren uitgelegd hoe het werkt."],
        ["Daarbij hebben wij u al eerder gemeld wat de kosten zijn."],
        ["Zoals duidelijk op de website staat, is de actie voorbij."],
        ["Dit staat gewoon duidelijk op onze website."],
        ["Als u de mail goed had gelezen, wist u dit."],
        ["Ik leg het u nog een keer uit."],
        ["Nogmaals, de termijn is voorbij.", "De termijn is voorbij."],
        ["Wij antwoorden voor de laatste keer."],
      ],
      good: [
        "Zoals afgesproken bel ik u morgen.",
        "Nogmaals excuses voor de fout.",
        "In mijn mail van 3 mei staat de prijs.",
      ],
    },
  },
  {
    id: "nl/zo-moeilijk-is-het-niet",
    severity: 2,
    why: "lectures",
    replace: {
      "nu eenmaal ...2": [],
      "(is/kan) ...2 even wennen (zijn)?": [],
      "(u/je/jij/jullie) (hoeft/hoef/hoeven) (alleen/enkel/slechts) maar ...": [],
      "(het/dat/dit) is (toch/heel/eigenlijk/echt/vrij/best)? (heel)? (simpel/eenvoudig/makkelijk/logisch/vanzelfsprekend/niet (zo)? (moeilijk/ingewikkeld))":
        [],
      "(is/lijkt) (mij/ons) (toch/niet meer dan)? (logisch/duidelijk/vanzelfsprekend/helder)": [],
      "(het)? (moge/mag/zal) (toch/u/je/hopelijk)? duidelijk zijn (,? dat ...)?": [],
      "(spreekt/sprak) (toch)? voor zich": [],
      "(nogal wiedes/dat lijkt me logisch)": [],
      "(moet/moeten) (u/je/jullie)? (het/dit/dat) ...2 zo zien": [],
    },
    examples: {
      bad: [
        ["Kinderen vallen nu eenmaal."],
        ["Verandering is even wennen."],
        ["U hoeft alleen maar op de knop te drukken."],
        ["Het is heel eenvoudig."],
        ["Dat lijkt ons duidelijk."],
        ["Het moge duidelijk zijn dat wij hier niets aan kunnen doen."],
        ["De foto spreekt voor zich."],
        ["Dat is nogal wiedes."],
        ["U moet het zo zien."],
      ],
      good: ["U hoeft niets te doen.", "Zo werkt het: u drukt op de knop."],
    },
  },
  {
    id: "nl/in-perspectief",
    severity: 2,
    why: "makes-smaller",
    replace: {
      "(ergere/belangrijkere) (dingen/zaken/problemen)": [],
      "(geen ramp/niet het einde van de wereld/niet zo erg/geen reden tot paniek)": [],
      "(is/was/gaat/ging) het (maar/slechts) (om)? (een/de) ...2": [],
      "(boosheid/boos zijn/schelden/emotie/emoties) (brengt/brengen/helpt/helpen/lost) ...5": [],
      "(in (het juiste)? (perspectief/proportie)) (te)? (zien/plaatsen/bekijken)?": [],
      "(laten/laat) (we/wij) (even/wel/nu)? (eerlijk (zijn/wezen)/realistisch (zijn/blijven)/reeel (zijn/blijven)/niet (overdrijven/vergeten))":
        [],
      "(kan/kunnen/had/hadden) (altijd/nog/veel/ook)? ...2 (erger/slechter) (gekund/zijn/aflopen/afgelopen)?": [],
      "(valt/viel) ...3 (allemaal/reuze/best/wel) mee": [],
      "(maak/maakt) (u/je/jullie) ...3 (geen zorgen/niet druk/niet ongerust) $": [],
      "(wees/weest u) (gerust/niet bang) $": [],
      "(rustig (maar/aan)/kalm aan/even rustig/niet zo snel)": [],
      "(met alle respect/eerlijkheid gebiedt (ons/mij)? te zeggen)": [],
      "(kop op/zand erover/niet getreurd/geen paniek/komt vast goed)": [],
    },
    examples: {
      bad: [
        ["Er zijn ergere dingen in het leven."],
        ["Dat lijkt me geen ramp."],
        ["Gelukkig is het maar een jas."],
        ["Uw boosheid helpt ons niet verder."],
        ["Laten we het in perspectief zien."],
        ["Laten we eerlijk zijn: dit gebeurt vaker."],
        ["Het had erger gekund."],
        ["Volgens ons valt het wel mee."],
        ["Maakt u zich geen zorgen."],
        ["Wees gerust."],
        ["Rustig maar."],
        ["Met alle respect, zo werkt het niet."],
        ["Niet getreurd!"],
      ],
      good: ["Dat is meer dan een uur, en dat is veel.", "U maakt zich terecht zorgen."],
    },
  },
  {
    id: "nl/gunst",
    severity: 2,
    why: "favour-from-above",
    replace: {
      "(bij (hoge/grote) uitzondering/bij wijze van (hoge)? (uitzondering/coulance/gunst))": [],
      "(geheel/volledig)? onverplicht": [""],
      "(zijn/ben) (wij/we/ik)? (zo (vriendelijk/goed/coulant/soepel)) ...": [],
      "(zijn/ben) (wij/we/ik)? (eenmalig/<alas>/uit coulance/bij uitzondering)? bereid (om)? (u/je/dit/een/eenmalig/het/de/uit) ...":
        [],
      "(u/je/jij) mag (van geluk spreken/blij zijn/zich gelukkig prijzen/je gelukkig prijzen) ...": [],
      "(u/je/jij) (hebt/heeft/heb) (geluk/mazzel) ...": [],
    },
    examples: {
      bad: [
        ["Bij hoge uitzondering krijgt u het bedrag terug."],
        ["Wij betalen u geheel onverplicht tien euro.", "Wij betalen u tien euro."],
        ["Wij zijn zo vriendelijk het nogmaals te sturen."],
        ["Wij zijn bereid u eenmalig een korting te geven."],
        ["U mag blij zijn dat wij dit nog doen."],
        ["U heeft geluk dat het nog kan."],
      ],
      good: ["U krijgt het bedrag terug.", "Ik doe dit graag voor u."],
    },
  },
  {
    id: "nl/spottend",
    severity: 3,
    why: "sounds-sarcastic",
    replace: {
      "(verbaast/verwondert/bevreemdt) (ons/mij/me) ...": [],
      "(iedere/elke) (klant/gast) ...3 (uitzondering) ...2": [],
      "(inleven/verplaatsen/verplaatst/inleeft) in (onze/mijn/de/ons) ...3": [],
      "als leek ...3": [],
      "(humor/lol) (van)? (in)? ...2 (inzien/zien)": [],
      "(goh/tja/ach/nou nou/zo zo/jeetje mina) ,? ...2": [],
      "zullen we maar zeggen": [],
      "(uw/je/jouw) (toon/taalgebruik/woordkeuze/toonzetting/woordkeus) ...3": [],
      "(toon en taalgebruik)": [],
      "(dank/bedankt/dank u/dank je) (wel)? voor (uw/je/het) (vriendelijke woorden/ongevraagde advies/advies/lesje/college)":
        [],
      "(interessant/vreemd/gek/merkwaardig/opvallend/apart/wonderlijk/grappig/bijzonder) dat (u/je/jij/jullie) ...": [],
      "(wat/heel/erg)? (fijn/leuk/mooi/knap) dat (u/je/jij) (toch/eindelijk/ook nog/nog wel/dat zo goed) ...": [],
      "(knap hoor/leuk geprobeerd/goed geprobeerd/het zal wel/nou en/duh/zucht/fraai is dat/daar hebben we (u/hem/haar) weer)":
        [],
      "(gefeliciteerd met (uw/je)/succes (ermee/daarmee/met zoeken)/veel plezier (ermee/daarmee))": [],
      "(doe (vooral/gerust)? wat (u/je) niet laten (kan/kunt)/als (u/je) daar (gelukkig/blij) van wordt/prima ,? dan niet/ieder zijn mening/iedereen heeft recht op een mening)":
        [],
      "(wij/we/ik) (kunnen/kan) (ook/helaas)? (niet/geen) (toveren/heksen/ijzer met handen breken)": [],
      "(geen/niet over een) glazen bol": [],
      "(keulen en aken/maar net hoe je het bekijkt/jammer dan/jammer joh/pech gehad/helaas pindakaas/eigen schuld)": [],
      "(beste man/meneertje/mevrouwtje/jongedame/dametje/kerel/beste kerel)": [],
      "(snappen/begrijpen/snap/begrijp) (we/wij/ik) (echt)? wel hoor": [],
      "(u/je/jij) (bent/ben) (ook)? niet (de/onze) enige (klant/gast/huurder/patient/die)": [],
      "niet de enige klant": [],
      "(weet/weten) (u/je/het) ...2 (altijd/vast/kennelijk/blijkbaar) beter": [],
      "(doe/wees) niet zo (moeilijk/dramatisch/flauw/boos)": [],
      "(wat een drama/een storm in een glas water)": [],
    },
    unless: ["(leuk/fijn/interessant/grappig) dat (u/je/jij/jullie) (er/bent/komt/kwam)"],
    examples: {
      bad: [
        ["Dat verbaast ons zeer."],
        ["We kunnen niet voor iedere klant een uitzondering maken."],
        ["Probeer u eens te verplaatsen in onze chauffeurs."],
        ["Dat is voor u als leek lastig."],
        ["Hopelijk kunt u er de humor van inzien."],
        ["Goh, iemand heeft de voorwaarden gelezen."],
        ["Het was feest, zullen we maar zeggen."],
        ["Uw toon liet te wensen over."],
        ["Wij letten op toon en taalgebruik."],
        ["Bedankt voor uw vriendelijke woorden."],
        ["Opvallend dat u dit nu pas meldt."],
        ["Wat fijn dat u eindelijk reageert."],
        ["Leuk geprobeerd."],
        ["Succes ermee."],
        ["Doe vooral wat u niet laten kunt."],
        ["Wij kunnen ook niet toveren."],
        ["Wij hebben geen glazen bol."],
        ["Jammer dan."],
        ["Zo werkt dat niet, beste man."],
        ["Dat snappen we echt wel hoor."],
        ["U bent niet onze enige klant."],
        ["Er zijn er meer: u bent echt niet de enige klant."],
        ["U weet het vast beter."],
        ["Doe niet zo moeilijk."],
        ["Dit is een storm in een glas water."],
      ],
      good: ["Fijn dat u er weer was.", "Succes met uw verhuizing.", "Bedankt voor uw geduld."],
    },
  },
  {
    id: "nl/met-gejuich",
    severity: 2,
    why: "makes-smaller",
    replace: {
      "(veel/de meeste/heel veel/genoeg) (van onze)? (mensen/klanten/gasten/reizigers/huurders/bewoners/leden/patienten/clienten/ouders/gebruikers/verzekerden/cursisten) ...8":
        [],
      "(hoort/horen) ...3 (er/erbij) ...2 (nu eenmaal/een beetje)? ...1 bij ...4": [],
      "(dat/dit/zoiets/dit soort <any>) (hoort/horen) ...3 (bij) ...4": [],
      "(veelgehoorde/veelvoorkomende) (misvatting/klacht/misverstand)": [],
      "(berust/berusten) op een (misverstand/misvatting)": [],
      "(met een beetje/met wat) (oefening/geduld/begrip/inspanning/goede wil) ...6": [],
      "(staat (u/je/reizigers/klanten/bewoners/ouders) vrij) ...6": [],
      "(<alas>/natuurlijk/uiteraard)? (is/zijn) ...3 (nooit/zelden) (leuk/fijn/prettig/gezellig) (maar/en) ...": [],
      "(kan/kunnen/kon/konden) (ik/wij/we)? (ons/mij/me) (<very>/goed/best/wel)? (voorstellen/indenken) dat (dit/een/het/zoiets/deze/mensen/men/klanten) ...8 (kan/kunnen) ...3 (zijn/overkomen/voelen/worden)?":
        [],
      "(kan/kunnen) (ik/wij/we)? (ons/mij/me) (<very>/goed/best/wel)? (voorstellen/indenken) dat (dit/een/het/zoiets/mensen/men) ...4 (soms/doorgaans/niet altijd/voor sommige/voor sommigen/wellicht/mogelijk) ...":
        [],
      "(sommige/sommigen/andere/overige) (mensen/klanten/gasten/reizigers/huurders/bewoners/leden) ...5 (vervelend/lastig/frustrerend/teleurstellend/verwarrend/anders/prettig/tevreden/te spreken/enthousiast/positief/overzichtelijker/wennen) ...4":
        [],
    },
    unless: [
      "hoort (niet/nooit) bij",
      "(die/dat/wat) (erbij) hoort",
      "(met/voor/bij/van/door/naast) veel (mensen/klanten)",
    ],
    examples: {
      bad: [
        ["Veel mensen onderschatten hoeveel water zij gebruiken."],
        ["Wachten hoort er een beetje bij."],
        ["Dat hoort nu eenmaal bij uitgaan."],
        ["Dit is een veelgehoorde misvatting."],
        ["Uw klacht berust op een misverstand."],
        ["Met een beetje oefening lukt het u ook."],
        ["Het staat reizigers vrij een andere halte te gebruiken."],
        ["Diefstal is nooit fijn en komt overal voor."],
        ["Wij kunnen ons voorstellen dat dit vervelend kan overkomen."],
        ["Wij kunnen ons indenken dat een aanslag doorgaans niet met gejuich wordt ontvangen."],
        ["Sommige klanten vinden het verwarrend."],
      ],
      good: [
        "Veel sterkte.",
        "Dat hoort niet bij onze zorg.",
        "Ik kan me voorstellen dat u schrok van die rekening.",
        "Dit is niet leuk, en het is onze fout.",
      ],
    },
  },
  {
    id: "nl/volgende-keer-raden-wij-aan",
    severity: 2,
    why: "lectures",
    replace: {
      "(even)? (ter/voor de) (verduidelijking/volledigheid/goede orde/duidelijkheid) ,? (:/dat)?": [],
      "voor alle duidelijkheid": [],
      "(adviseren/adviseer/raden/raad) (wij/we/ik)? (u/je/klanten/gasten/bezoekers/reizigers/iedereen) ...2 (altijd/zelf/steeds) ...":
        [],
      "(wijzen/wijs) (wij/we/ik)? (bezoekers/klanten/gasten/reizigers/huurders) er ...3 op ...": [],
      "(adviseren/adviseer/raden/raad) (wij/we/ik)? (u/je/jullie) ...2 (in het vervolg/voortaan/de volgende keer/een volgende keer/in de toekomst/bij een volgende) ...":
        [],
      "(in het vervolg/voortaan/de volgende keer/een volgende keer/volgende keer) ...3 (adviseren/adviseer/raden/raad) (wij/we/ik)? (u/je) ...":
        [],
      "(u/je/jij) (doet/doe) er (goed/verstandig) aan ...": [],
      "(kleine)? (tip/tipje) (:/van ons/voor de volgende keer/voor een volgende keer)": [],
      "(wist (u/je) dat/mogen wij (u/je) erop (wijzen/attenderen)/(willen/wil) (wij/ik)? (u/je) ...2 (erop/op) (wijzen/attenderen)) ...":
        [],
      "(wijzen/wijs) (wij/we/ik)? (u/je) (er)? (graag/nogmaals/tevens/wel)? (op/erop) ,? (dat)? ...": [],
    },
    examples: {
      bad: [
        ["Even ter verduidelijking: een voucher is geen geld."],
        ["Voor alle duidelijkheid, dit is de laatste brief."],
        ["Wij raden u aan altijd zelf de schermen te volgen."],
        ["We wijzen bezoekers er altijd op dat zij zelf opletten."],
        ["Wij adviseren u in het vervolg eerder te boeken."],
        ["Een volgende keer raden wij u aan de bon te bewaren."],
        ["U doet er goed aan de handleiding te lezen."],
        ["Kleine tip: lees de mail."],
        ["Wij willen u erop attenderen dat u zelf hebt geboekt."],
        ["Wij wijzen u erop dat de termijn voorbij is."],
      ],
      good: ["Goed om te weten: u kunt tot 3 mei ruilen.", "Volgende keer bel ik u eerder."],
    },
  },
]);
