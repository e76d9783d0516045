import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const bureaucratic = phraseRules("bureaucratic", [
  {
    id: "nl/mededelen",
    severity: 2,
    why: "official-opening",
    replace: {
      "(wens/wensen/wil/willen/mag/mogen/dien/dienen/zien) (ik/wij/we)? (u/je) ...6 (mee te delen/mede te delen/op de hoogte te stellen/op de hoogte stellen/te berichten/in te lichten/erop te wijzen/te wijzen op/te melden/attenderen) ...2":
        [],
      "(als volgt/het volgende) (op te merken/mee te delen/te melden/berichten/geantwoord/antwoorden)": [],
      "(stellen/stel) (wij/we/ik)? (u/je) ...3 (in kennis/op de hoogte) (dat)?": [],
      "(doen/doe) (wij/we/ik)? (u/je) ...3 weten": [],
      "(merken/merk) (wij/we/ik)? ...3 het volgende op": [],
      "(deel/delen) (ik/wij/we) (u/je/jullie) (hierbij/bij dezen)? (mee/mede) dat": ["$1(laat/laten) $2 $3 weten dat"],
      "(deel/delen) (ik/wij/we) (u/je/jullie) (hierover/hieromtrent/dienaangaande/hierbij/graag)? (het volgende/als volgt)? (mee/mede)":
        [],
      "(ik/wij/we) (deel/delen) (u/je/jullie) (hierover/hieromtrent/hierbij/graag)? (het volgende)? (mee/mede) (dat)?":
        [],
      "(kan/kunnen/moet/moeten/wil/willen/zou/zouden) (ik/wij/we) (u/je/jullie) (<alas>/hierbij/inmiddels/thans/hierover)? (het volgende/slechts)? (mededelen/meedelen/berichten) (dat)?":
        [],
      "(ik/wij/we) (kan/kunnen/moet/moeten/wil/willen/zou/zouden) (u/je/jullie) (<alas>/hierbij/inmiddels/thans/hierover)? (het volgende)? (mededelen/meedelen/berichten) (dat)?":
        [],
      "(hierbij/bij dezen/bij deze/hiermede) (deel/delen/bericht/berichten/bevestig/bevestigen/informeer/informeren/reageer/reageren) (ik/wij/we) (u/je/de ontvangst/op/de goede/uw/je) ...":
        [],
      "(bericht/berichten) (ik/wij/we) (u/je/jullie) (hierbij)? (als volgt/het volgende/hieromtrent/hierover/dat)": [],
      "(ik/wij/we) (bericht/berichten) (u/je/jullie) (hierbij)? (als volgt/het volgende/hieromtrent/hierover/dat)": [],
      "in kennis (te)? (stellen/gesteld/stel/stelt)": ["laten weten"],
      "(hopen/hoop/vertrouwen/menen) (wij/we/ik)? ...1 (hiermee/hierbij/hiermede) ...8 te hebben <any>": [],
      "als niet (verzonden/verstuurd/ontvangen/geschreven) (te)? (beschouwen/beschouwd)": [],
      "als (afgedaan/afgehandeld) (te)? (beschouwen/beschouwd)": [],
      "(wens/wensen) ...5 te antwoorden": [],
      "(vertrouwen/vertrouw/hopen/hoop) ...5 (hiermee/hiermede/hierbij) ...5 (geinformeerd/ingelicht) ...3": [],
    },
    examples: {
      bad: [
        ["Wij willen u er op deze manier van op de hoogte stellen."],
        ["Hierover kunnen wij het volgende berichten."],
        ["Wij stellen u er hierbij van in kennis dat de termijn is verlengd."],
        ["Hierbij doen wij u het volgende weten."],
        ["Daarover merken wij het volgende op."],
        ["Graag delen wij u mede dat het bezwaar er is.", "Graag laten wij u weten dat het bezwaar er is."],
        ["Wij delen u mede dat de levering is uitgesteld."],
        ["Tevens moet ik u helaas meedelen dat de termijn voorbij is."],
        ["Wij moeten u mededelen dat dit niet past."],
        ["Hierbij bevestigen wij de ontvangst van uw klacht."],
        ["Naar aanleiding daarvan bericht ik u als volgt."],
        ["Ik bericht u hierover als volgt."],
        ["Wij zullen u in kennis stellen.", "Wij zullen u laten weten."],
        ["Wij hopen hiermee uw klacht naar tevredenheid te hebben afgehandeld."],
        ["U kunt de factuur als niet verzonden beschouwen."],
        ["U kunt deze brief als afgedaan beschouwen."],
        ["Wij wensen u hierop het volgende te antwoorden."],
        ["Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd."],
      ],
      good: [
        "Ik laat u vrijdag weten hoe het verder gaat.",
        "Het bericht dat u stuurde heb ik gelezen.",
        "Hierbij stuur ik u de foto.",
      ],
    },
  },
  {
    id: "nl/naar-aanleiding-van",
    severity: 2,
    why: "official-opening",
    replace: {
      "(onder dankzegging voor/onder verwijzing naar/met verwijzing naar/in vervolg op/ten vervolge op/refererend aan/in referte aan/in aansluiting op) (uw/je/jouw/jullie/ons/het/onze) ...":
        [],
      "(naar aanleiding van/in antwoord op/n.a.v.) (uw/je/jouw/jullie/ons/het/de) ... (bericht/berichten/delen/deel/informeren/informeer/kunnen wij/kan ik/moeten wij/het volgende) ...":
        [],
      "(met betrekking tot/aangaande/betreffende/inzake/omtrent/m.b.t./ten aanzien van) (uw/je/jouw/jullie/het/de/bovengenoemde) ... (bericht/berichten/delen/deel/kunnen wij/kan ik/moeten wij/het volgende) ...":
        [],
      "naar aanleiding van (uw/je/jouw/jullie) (schrijven/e-mail/mail/brief/bericht)": [
        "in antwoord op $1 $2(brief/e-mail/mail/brief/bericht)",
      ],
      "(uw/je/het) (voornoemd/bovengenoemd/bovenvermeld)? schrijven (van/d.d./dd/inzake/aangaande/betreffende/met betrekking tot/is/hebben/heb/ontvangen)":
        [],
      "(jongstleden/jl/jl./j.l./dezer/laatstleden)": [""],
    },
    unless: ["het schrijven van (die/deze/een/dat)"],
    examples: {
      bad: [
        ["Onder dankzegging voor uw brief ga ik daar graag op in."],
        ["Naar aanleiding van uw klacht kunnen wij u het volgende zeggen."],
        ["Met betrekking tot uw verzoek delen wij u het volgende mee."],
        ["Naar aanleiding van uw schrijven heb ik gebeld.", "In antwoord op uw brief heb ik gebeld."],
        ["Op 3 mei jongstleden belde u ons.", "Op 3 mei belde u ons."],
      ],
      good: [
        "Naar aanleiding van uw klacht hebben we de chauffeur gesproken.",
        "Bedankt voor uw brief van 12 maart.",
        "Wie kan schrijven, mag het proberen.",
        "Het schrijven van die brief kostte u een hele avond.",
      ],
    },
  },
  {
    id: "nl/in-goede-orde",
    severity: 2,
    why: "official-opening",
    replace: {
      "in goede orde mogen ontvangen": [],
      "(bevestig/bevestigen/bevestigt) (ik/wij/we)? ...2 de ...1 ontvangst ...4": [],
      "(goede ontvangst/ontvangst) (van/hiervan)": [],
      "(aan) (een)? ...2 (onderzoek/controle/analyse/beoordeling) ...1 (onderworpen/onderwerpen)": [],
      "kennisgenomen van": [],
      "(uw/je/jouw) <message> ...5 (heeft/hebben) (ons/mij) ...2 bereikt": [],
      "(is/zijn) (bij ons)? ...2 ingekomen": [],
      "(nota (van)? genomen/kennis (van)? genomen/voor kennisgeving (aangenomen/aannemen))": [],
      "(nemen/neem/namen/nam) (wij/we/ik)? (hier/er/hiervan)? (kennis/nota) van": [],
      "(mochten/mocht) (wij/ik) ... (ontvangen/vernemen)": [],
    },
    unless: ["niet ...2 voor kennisgeving"],
    examples: {
      bad: [
        ["Uw reactie hebben wij in goede orde mogen ontvangen."],
        ["Ik bevestig u de goede ontvangst."],
        ["De goede ontvangst van uw brief staat vast."],
        ["Het toestel is aan een onderzoek onderworpen."],
        ["Het college heeft kennisgenomen van uw zienswijze."],
        ["Uw melding betreffende de lantaarnpaal heeft ons bereikt."],
        ["Uw brief is bij ons ingekomen."],
        ["Wij hebben van uw opmerking kennis genomen."],
        ["Wij nemen kennis van uw opmerkingen."],
        ["Op 3 mei mochten wij uw klacht ontvangen."],
      ],
      good: [
        "Ik heb uw klacht over de lekkage gelezen.",
        "Ik noteer uw nieuwe adres.",
        "Ik bevestig de afspraak van dinsdag.",
      ],
    },
  },
  {
    id: "nl/ambtelijk-woord",
    severity: 2,
    why: "old-word",
    replace: {
      "tot (uitkering/plaatsing/toekenning/vergoeding/levering/afhandeling/uitbetaling/verkoop/inning/executie/herstel/ruiming/sluiting/invordering/ontbinding/beeindiging/verwijdering/opzegging/uitvoering) (kan/zal/wordt)? (worden)? (overgegaan/over te gaan/overgaan)":
        [],
      "(geldende/toepasselijke/vigerende) (verordening/beheersverordening/wetgeving/regelgeving/bepalingen/richtlijnen)":
        [],
      "(nader/nadere) (vastgesteld/bepaald/vaststelling)": [],
      "(onderhavig/te uwer attentie/ter attentie van/ter kennis (van/brengen/gebracht/te brengen)/langs deze weg/bij dezen/bij deze delen/te dezer zake/in dezen/ten onrechte meent/ter staving/ter motivering/ter compensatie daarvan/uit dien hoofde/in voorkomend geval/voorkomende gevallen/bij ontstentenis/ten titel van/ten belope van/ten bedrage van/ten laste van/naar behoren/in acht te nemen/in acht genomen/desgevallend/dewelke/aldus/bijgevolg/alhier/aldaar/gehoor gevend/edoch/ter inzage/ter goedkeuring/met inachtneming van/met dien verstande/in weerwil van/niet in de mogelijkheid/in de onmogelijkheid/bij monde van/uit hoofde/in overweging (nemen/genomen)/in beraad)":
        [],
      "(bescheiden/reclamatie/reclamaties/navolgende/onderstaand verzoek/overgelegde/terugkomend op/slotsom/doel treft/aangelegenheid/uwentwege/kenbaar maken/kenbaar gemaakt/ter afhandeling van/in de gelegenheid (te)? (stellen/gesteld)/tot uitdrukking/dermate dat/ten grondslag (ligt/liggen/gelegd))":
        [],
      "(gaarne/thans/desalniettemin/desniettemin/doch/hetgeen/alwaar/alsdan/mitsdien/zulks/teneinde/alsmede/alsook/abusievelijk/onverwijld/derhalve/ingeval/voorts/middels/aangaande/ingevolge)":
        [
          "$1(graag/nu/toch/toch/maar/wat/waar/dan/daarom/dit/om/en ook/en ook/per ongeluk/meteen/daarom/als/verder/met/over/volgens)",
        ],
      "(hieromtrent/dienaangaande/daaromtrent/hieraangaande/terzake/ter zake)": [
        "$1(hierover/daarover/daarover/hierover/hierover/hierover)",
      ],
      "(onderhavige/voornoemde/voormelde/bovengenoemde/bovenvermelde/eerdergenoemde/desbetreffende/hogergenoemde)": [
        "deze",
      ],
      "(dezerzijds/onzerzijds/uwerzijds/van onze zijde/van uw zijde)": ["$1(door ons/door ons/door u/door ons/door u)"],
      "(per abuis/te allen tijde/ten spoedigste/te dien einde/uit hoofde van/uit dien hoofde)": [
        "$1(per ongeluk/altijd/snel/daarom/vanwege/daarom)",
      ],
      "(de)? ondergetekende (is/was/heeft/had/zal)": ["ik $2(ben/was/heb/had/zal)"],
      "(blijkens/naar voren gekomen/buiten behandeling/geenszins/zij opgemerkt/over te leggen/opportuun/nopens/jegens/bewerkstelligen/bewerkstelligd/geschieden/geschiedt/ressorteert/vigerend/vigerende/behoudens/dienvolgens/deswege)":
        [],
      "(in navolging van/treft u/tref je/aantreffen/voor wat betreft/volledigheidshalve/aansluitend op/ommekomst/bij wijze van/betreft het hier/het betreft hier/in het bezit van uw/problematiek/voornemens/hetwelk/vermits/gezien het feit/in de mate van het mogelijke/naar best vermogen/dezes/onverminderd/in hoedanigheid van/ten uitvoer/ter uitvoering van/tot het bekomen van/laattijdige/laattijdig/verzaken/afdoende/vooralsnog/aanhangig/wegens omstandigheden/op heden/heden ten dage/waarvan akte/met referte aan/refererend/hogerop genoemd/bovenstaande in acht/waaromtrent/waaraangaande/ten overstaan van/ten voordele van/ten nadele van)":
        [],
      "<any> der <any>": [],
      "(het) (niet/tijdig/in) ...3 (nemen/brengen/stellen/aanleveren/verrichten/uitvoeren/opmaken/indienen/voldoen/betalen) van":
        [],
      "(restitutie/restitueren/uitbetaling/terugbetaling/lediging/verwerking/uitvoering/behandeling) van (de/het/uw/een) ...3 (geschiedt/volgt/vindt/dient/zal) ...3":
        [],
      "(ter/tot) (verdere/nadere) (afhandeling/behandeling/opvolging/verwerking/beoordeling/kennisname)": [],
      "(voornoemd/bovengenoemd/bovenvermeld/eerdergenoemd/desbetreffend/hiermede/daarmede/de eer u/impliceert/raadzaam/aangewezen te/ter (voldoening/staving/motivering/verificatie/bevestiging/ondersteuning/vervanging/vrijwaring/vaststelling) (aan/van)/van het feit dat/gehuurde/inbezitneming/inachtneming/wederzijds/naar genoegen/nader te/verblijven wij)":
        [],
      "(u/je) (mee/mede) te delen": [],
      "(op het standpunt) ...2 (gesteld/stellen/stelt/staan/staat)": [],
      "in afwachting van (nader/nadere/verder/verdere/de/het/een) ...4": [],
      "als door (u/ons) (gesteld/bedoeld/aangevoerd/verzocht)": [],
      "(dient/dienen) te worden <any>": [],
      "(daarvoor/hiervoor/daartoe) (geldende/vastgestelde/gestelde) <any>": [],
      "(betreffende/omtrent/aangaande) de ...3": [],
      "(verdaagd/ingenomen standpunt/belast met/ter hand gesteld/stagnatie/van oordeel/ten kantore/volharden/volharden in/desgevraagd/nadien/gewaardeerd schrijven/niet kan worden ontkend/dient te worden opgevat)":
        [],
      "(zal/kan/wordt) ...2 gevolg ...2 (gegeven/geven)": [],
      "(bevoegd gezag/bevoegde gezag/berust bij/klachtenregeling ...1 van toepassing)": [],
      "(refereer aan/refereren aan/kennis is genomen/u gedane/u toegekende/u verzonden)": [],
      "(vangt aan/welke u/te uwer kennis/ik moge u/doende met/ter kennisgeving aangenomen/zich verstaan met/bijgaand aantreft/bijgaand aan)":
        [],
      "(stel/stellen) (ik/wij)? (u/je) in de gelegenheid ...4": [],
    },
    unless: ["van der", "(onder/boven) der", "tot op heden", "(een/het/de) bescheiden <any>"],
    examples: {
      bad: [
        ["Daarna is tot ruiming overgegaan."],
        ["Dit volgt uit de geldende regelgeving."],
        ["Uw recht op toeslag is nader vastgesteld."],
        ["Voornoemd toestel is niet meer te krijgen."],
        ["Het spijt ons u mee te delen dat het op is."],
        ["Hieronder treft u de lijst."],
        ["De uitbetaling der premies volgt."],
        ["Het in rekening brengen van kosten is gestopt."],
        ["De restitutie van de contributie volgt in mei."],
        ["Uw brief ligt ter verdere behandeling klaar."],
        ["Het bedrag komt te uwer attentie."],
        ["De overgelegde stukken zijn compleet."],
        ["Wij ontvangen gaarne uw antwoord.", "Wij ontvangen graag uw antwoord."],
        ["Hieromtrent hoort u maandag meer.", "Hierover hoort u maandag meer."],
        ["Voornoemde factuur is betaald.", "Deze factuur is betaald."],
        ["Dezerzijds is het formulier verstuurd.", "Door ons is het formulier verstuurd."],
        ["De brief is per abuis verstuurd.", "De brief is per ongeluk verstuurd."],
        ["Ondergetekende heeft de brief gelezen.", "Ik heb de brief gelezen."],
        ["Een gesprek is op dit moment niet opportuun."],
        ["De beheerder heeft zich op het standpunt gesteld dat de boom gezond is."],
        ["Het blijft zo in afwachting van nader onderzoek."],
        ["Er is geen melding als door u gesteld."],
        ["Het bewijs dient te worden geleverd."],
        ["Het is bekeken met de daarvoor geldende criteria."],
        ["Uw onvrede omtrent de aanpak is gezien."],
        ["Het college is van oordeel dat dit klopt."],
        ["Aan uw verzoek zal gevolg worden gegeven."],
        ["De beslissing is aan het bevoegd gezag."],
        ["Ik refereer aan uw brief van 9 april."],
        ["De termijn vangt aan op de dag na verzending."],
        ["Ik stel u in de gelegenheid dit toe te lichten."],
        ["Alvorens tot uitkering kan worden overgegaan, ontvangt u een formulier."],
      ],
      good: [
        "Mevrouw van der Berg belt u.",
        "Ik heb de factuur tot op heden niet gezien.",
        "Ik hoor het graag.",
        "Nu is het te laat.",
        "Het gaat om een bescheiden bedrag.",
      ],
    },
  },
  {
    id: "nl/kantoorwoord",
    severity: 1,
    why: "old-word",
    density: 4,
    replace: {
      "(indien/tevens/reeds/omtrent/inzake/conform/overeenkomstig/dan wel)": [
        "$1(als/ook/al/over/over/volgens/volgens/of)",
      ],
      "(met betrekking tot/ten aanzien van/door middel van/ten behoeve van/ten gevolge van/m.b.t./t.a.v./d.m.v./t.b.v.)":
        ["$1(over/over/met/voor/door/over/voor/met/voor)"],
      "(d.d./in goede orde)": [""],
      "(woonachtig/retourneren/geretourneerd/verstrekken/verstrekte/vernemen/dientengevolge/alvorens/gelet op/benodigde)":
        [],
    },
    examples: {
      bad: [
        ["Dat is reeds gebeurd.", "Dat is al gebeurd."],
        ["Ik heb een vraag met betrekking tot de rekening.", "Ik heb een vraag over de rekening."],
        ["Wij verstrekken geen kopie."],
        ["Wij hebben uw klacht in goede orde ontvangen.", "Wij hebben uw klacht ontvangen."],
      ],
      good: ["Dat is al gebeurd.", "Ik heb een vraag over de rekening."],
    },
  },
  {
    id: "nl/doen-toekomen",
    severity: 2,
    why: "heavy-noun",
    replace: {
      "(gaat/gaan/ga/ging/overgaan/overgegaan/over te gaan) (wij/we/ik)? ...4 (over)? tot (het/de/een)? (crediteren/terugbetalen/annuleren/vervangen/afsluiten/invordering/terugbetaling/restitutie/betaling/vergoeding/uitbetaling/stopzetting/dagvaarding) ...2":
        [],
      "(tot betaling/tot herstel/tot vervanging/tot vergoeding/tot terugbetaling) (overgaan/over te gaan/overgegaan/overgaat)":
        [],
      "(in behandeling/ter beslissing/ter ondertekening/ter validatie) (nemen/genomen/worden/voorgelegd)": [],
      "(doen/doe) (u/je/jullie) ... toekomen": ["$1(sturen/stuur) $2 $gap"],
      "(doen/laten) toekomen": ["sturen"],
      "(draagt/draag/dragen/droegen/droeg) (wij/we/ik)? ... zorg voor": [],
      "(zorg te dragen voor/zorg dragen voor/zorgdragen voor/zorg gedragen voor)": [
        "$1(te zorgen voor/zorgen voor/zorgen voor/gezorgd voor)",
      ],
      "(tot stand (komen/gekomen/komt)/ter hand (nemen/genomen)/in mindering (brengen/gebracht)/doorgang (vinden/vindt)/een aanvang (nemen/neemt)/zijn beslag krijgen/uitvoering (geven/gegeven) aan)":
        [],
      "(van een (inhoudelijke)? (reactie/antwoord) (voorzien/te voorzien)/ter beschikking (stellen/gesteld/te stellen)/ter (beoordeling/behandeling/verwerking/afhandeling/kennisname) (voorgelegd/aangeboden/doorgeleid/doorgezonden)/doorgeleid)":
        [],
      "(zal/zullen/heeft/dient/kan/kon) ...5 (plaats te vinden/plaatsvinden/plaatsgevonden)": [],
      "(doen/doe) (wij/we/ik) (u/je) ... toekomen": [],
    },
    unless: [
      "(afspraak/hoorzitting/bespreking/zitting/overleg/keuring/bezoek/training/evenement/concert/les/lessen/onderhoud/levering/gesprek/ingreep/operatie) ... (plaatsvinden/plaatsgevonden/plaats te vinden)",
      "<moment> ...1 plaatsgevonden",
    ],
    examples: {
      bad: [
        ["Hierbij doen wij u de stukken toekomen."],
        ["Alvorens wij tot betaling overgaan, bellen wij u."],
        ["De nota is ter beslissing voorgelegd."],
        ["Wij doen u hierbij de bon toekomen.", "Wij sturen u hierbij de bon."],
        ["U kunt ons de bon doen toekomen.", "U kunt ons de bon sturen."],
        ["Wij dragen zorg voor de retourzending."],
        ["Wij zullen zorg dragen voor de levering.", "Wij zullen zorgen voor de levering."],
        ["Wij zullen overgaan tot restitutie."],
        ["Het bedrag wordt in mindering gebracht."],
        ["Uw bezwaar is ter verwerking aangeboden."],
        ["De controle zal binnen vier weken plaatsvinden."],
      ],
      good: ["Ik stuur u de bon.", "Wij zorgen voor de retourzending.", "De les zal maandag plaatsvinden."],
    },
  },
  {
    id: "nl/hoogachtend",
    severity: 2,
    why: "old-word",
    where: "sign-off",
    replace: {
      "^ (hoogachtend/met (de meeste/verschuldigde)? hoogachting)": ["met vriendelijke groet"],
    },
    examples: {
      bad: [["Ik bel u morgen.\n\nHoogachtend,\nJan", "Ik bel u morgen.\n\nMet vriendelijke groet,\nJan"]],
      good: ["Ik bel u morgen.\n\nMet vriendelijke groet,\nJan"],
    },
  },
  {
    id: "nl/gelet-op-het-bovenstaande",
    severity: 2,
    why: "official-opening",
    replace: {
      "(conform/overeenkomstig/ingevolge/krachtens/volgens/binnen) (de/het/onze) (geldende/vigerende/van toepassing zijnde/gangbare/gestelde/wettelijke/voorgeschreven/interne/vastgestelde) <any>":
        [],
      "(wegens/bij gebrek/ingevolge) (het/aan)? (ontbreken/uitblijven/niet tijdig) (van)?": [],
      "(tevens/voorts/voor het overige/verder) (wijzen/wijs/delen/deel/verzoeken/verzoek/merken/merk/vestigen) (wij/we/ik) ...6":
        [],
      "(uw/het/de/onze) (e-mail/brief/klacht/verzoek/vraag/melding/schrijven) (inzake/omtrent/betreffende/aangaande/m.b.t.)":
        [],
      "(vraag/klacht/verzoek/melding/opmerking/mail/bericht) (inzake/omtrent/betreffende/aangaande) ...2": [],
      "((gelet op/gezien/op grond van/met inachtneming van) het (bovenstaande/voorgaande/vorenstaande)/bovenstaande in acht nemende/in acht nemende)":
        ["daarom"],
      "(uit het oogpunt van/bij gebreke van/bij gebreke waarvan/bij uitblijven (van/hiervan/daarvan)/ter zake van/ten genoegen van/te uwer informatie/ter uwer informatie/ter kennisname/voor zover (van toepassing/relevant/noodzakelijk))":
        [],
      "(in/binnen) het kader van (onze/de/het/een/deze) <any>": [],
      "(strekt/strekken/strekkende) (tot/ertoe)": [],
      "het uitblijven van ...3": [],
      "(gelet op/gezien/conform/ingevolge) het (bepaalde/gestelde) (in/inzake/omtrent)": [],
      "verdient (het)? (de)? (aanbeveling/voorkeur)": [],
      "(conform/ingevolge/krachtens/overeenkomstig) (onze/ons) <any>": [],
    },
    examples: {
      bad: [
        ["In verband met het uitblijven van uw reactie stopt het."],
        ["Conform de geldende procedure kijken wij ernaar."],
        ["Wegens het ontbreken van een bewijs stopt het."],
        ["Tevens wijzen wij u op de termijn."],
        ["De klacht omtrent de factuur is gelezen."],
        ["Gelet op het bovenstaande sluiten wij de zaak.", "Daarom sluiten wij de zaak."],
        ["Bij uitblijven van betaling volgt een brief."],
        ["In het kader van onze dienstverlening bellen wij u."],
        ["Het onderzoek strekt tot nadere duiding."],
        ["Gelet op het bepaalde inzake de termijnen is dit te laat."],
        ["Het verdient aanbeveling dit ruim vooraf te doen."],
        ["Conform onze licentievoorwaarden mag dat."],
      ],
      good: ["Daarom sluit ik de zaak.", "De foto past in het kader."],
    },
  },
]);
