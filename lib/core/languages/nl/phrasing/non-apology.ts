import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const nonApology = phraseRules("non-apology", [
  {
    id: "nl/eventueel-ongemak",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(het/de/enig/enige)? (eventueel/eventuele/mogelijk/mogelijke/enig/enige/evt) (ontstane/veroorzaakte/ervaren/ondervonden)? (ongemak/ongemakken/overlast/hinder/ongerief)":
        ["het ongemak"],
      "(het/de) (eventueel/mogelijk/mogelijks/wellicht) (door (u/je/jou))? (ontstane/veroorzaakte/ondervonden/ervaren/ontstaan) (ongemak/overlast/hinder/ongerief)":
        ["het ongemak"],
      "(het/de) (ongemak/overlast/hinder/ongerief) ,? (dat/die) (u/je/jullie/dit/hierdoor/dit voor u) (hier/hiervan/hierdoor)? (mogelijk/mogelijks/eventueel/wellicht/misschien) ...4 (heeft/hebt/hebben/is/kan hebben) (ondervonden/ervaren/gehad/veroorzaakt/ontstaan/opgeleverd/bezorgd)?":
        ["het ongemak"],
      "(eventuele/mogelijke/enige) (verwarring/misverstanden/ergernis/irritatie/teleurstelling/frustratie)": [],
      "(excuses/excuus/sorry/verontschuldigingen) voor (de/het/alle)? (eventuele/eventueel/mogelijke/mogelijk/enige) (fout/fouten/vertraging/vertragingen/gevolgen/schade/klachten/problemen/wachttijd/onduidelijkheid/onduidelijkheden/onvolkomenheden/miscommunicatie/tekortkoming/tekortkomingen)":
        [],
      "(eventueel/mogelijk/wellicht/misschien) (ontstane/gewekte/veroorzaakte/gemaakte/geleden/opgelopen) (verwarring/misverstanden/misverstand/indruk/irritatie/schade/vertraging/onduidelijkheid/teleurstelling/verwachtingen)":
        [],
      "(eventueel/eventuele/mogelijk/mogelijke) (leed/verdriet/schrik/pijn/zorgen)": [],
      "(eventueel/mogelijk) misverstand": [],
    },
    examples: {
      bad: [
        ["Excuses voor eventuele onduidelijkheid."],
        ["Excuses voor eventueel ongemak.", "Excuses voor het ongemak."],
        ["Onze excuses voor het mogelijk ontstane ongemak.", "Onze excuses voor het ongemak."],
        ["Onze excuses voor het ongemak dat u hierdoor mogelijk heeft ondervonden.", "Onze excuses voor het ongemak."],
        ["Wij betreuren eventuele misverstanden."],
        ["Onze excuses voor de mogelijk ontstane verwarring."],
        ["Onze excuses voor eventueel leed."],
        ["Onze excuses voor een eventueel misverstand."],
      ],
      good: [
        "Excuses voor het ongemak.",
        "Heeft u eventueel een foto van de schade?",
        "Eventuele schade vergoeden wij.",
        "Is het mogelijk om u te bellen?",
      ],
    },
  },
  {
    id: "nl/excuses-als",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "<pity> ,? (als/indien/mocht) (u/je/jij/jullie) ...4 (hinder/overlast/ongemak/last/gekwetst/teleurgesteld/gevoel/anders) ...4":
        [],
      "<regret> (daarvoor/hiervoor/alvast/dan/ook)? ,? (als/indien/mocht/mochten/wanneer/voor zover/ingeval/in het geval dat) ...":
        [],
      "<pity> ,? (als/indien/mocht/mochten/voor zover) (dit/dat/het/wij/we/ik/er/uw ervaring/de <any>) ...": [],
      "<pity> ,? (als/indien/wanneer) (u/je/jij/jullie/een/iemand) ...6 (geschrokken/gezien/gehoord/genomen/gepasseerd/benadeeld) ...3":
        [],
      "<pity> (als/wanneer) (u/je/jij/jullie/hij/zij) ...8 (ervaren/ervoer/ervaart/begrepen) ...2": [],
      "(zou/zouden) (ons/mij) ...1 spijten ...6": [],
      "(indien/als/zo/voor zover) (daar/daarvan/hiervan/er) (al)? sprake (van)? (is/was)": [],
      "(balen/vervelend/jammer/spijtig/sneu/sorry) (als/indien/wanneer) (je/u/jullie/dit/dat/onze <any>/de <any>) ...7 (gehad/had/hebt/overkomt/overkomen/overkwam/ervaren) ...1":
        [],
      "spijt het (als/indien) ...8": [],
    },
    unless: [
      "(als/wanneer) (bedrijf/organisatie/team/gemeente/school/verhuurder)",
      "excuses (als/wanneer) dit bericht",
      "(jammer/vervelend/naar/sneu) (als/wanneer) (je/u) ... (moet/moest/ziet/krijgt/staat/wacht/komt)",
    ],
    examples: {
      bad: [
        ["Vervelend als u hinder heeft ondervonden."],
        ["Sorry als dat voor verwarring zorgde."],
        ["Vervelend als dit zo op je overkwam."],
        ["Vervelend als je je hierdoor niet gezien voelt."],
        ["Vervelend als u het telefoontje als storend hebt ervaren."],
        ["Het zou ons spijten als u zich geweigerd voelde."],
        ["Wij betreuren het ongemak, indien daarvan sprake is."],
        ["Ons spijt het als dit zo is overgekomen."],
      ],
      good: [
        "Sorry dat we u niet hebben teruggebeld.",
        "Het spijt ons als bedrijf dat dit kon gebeuren.",
        "Als u wilt, stuur ik een nieuwe.",
        "Excuses als dit bericht niet voor u bestemd is.",
        "Vervelend als je daar zo lang op moet wachten.",
      ],
    },
  },
  {
    id: "nl/mocht-excuses",
    severity: 3,
    why: "hedged-apology",
    replace: {
      "(als/indien/mocht/mochten/voor zover/voor het geval/zou/zouden/wanneer) ...12 ,? (dan)? (verontschuldigen (wij/we)? ons/excuseren (wij/we) ons/was (dat/dit) ...3 niet ...2 (opzet/bedoeling/intentie)/is dat jammer/zou (ons/mij) dat spijten/(trekken/trek) (wij/we/ik) ons dat aan/weet dan dat/vergeef/vergeeft/horen wij dat graag/spijt (dat/dit) (ons/mij))":
        [],
      "(als/indien) (onze/mijn/de/een) (medewerker/medewerkers/collega/collega's/chauffeur/woorden/toon/communicatie) ...4 (gekwetst/beledigd/ongelukkig/verkeerd) ...8":
        [],
      "(excuses/excuus/verontschuldigingen/sorry/verontschuldigen) ...4 (aan/bij) (iedereen/degenen/wie/allen/eenieder/al onze <any>) (die)? ...6":
        [],
      "(excuses/excuus/sorry) voor het geval ...6": [],
      "voor zover nodig ...6 (excuses/excuus/verontschuldigingen) ...2": [],
      "(indien/als/mocht/mochten/voor zover/wanneer/in het geval) ...12 , (dan)? (<regret>/spijt (me/mij/ons)/(vinden/vind) (wij/we/ik) dat (heel/erg/zeer)? (jammer/vervelend/spijtig))":
        [],
      "(indien/als/mocht/mochten/voor zover) ...12 , (dan)? (betreuren/betreur) (wij/we/ik)": [],
      "(mocht/mochten) (u/je/jullie/dit/dat/het/wij/we) ... (overlast/ongemak/hinder/ergernis/ongerief/verwarring/gekwetst/beledigd/teleurgesteld) ...":
        [],
      "(mocht/mochten/als/indien) ...10 , (dan)? (was/is) (dat/dit/het) ...3 (niet) ...2 (bedoeld/onze bedoeling/de bedoeling/persoonlijk/kwaad) ...2":
        [],
      "(indien/als/mocht/mochten/voor zover) ...12 , (dan)? (is/was) (dat/dit/het) ...3 (netjes/jammer/vervelend/spijtig/acceptabel/fraai/slordig/correct/sneu/bedoeling) ...2":
        [],
      "dan spijt (dat/het)? (ons/mij/me) (dat/het)? ...2": [],
      "(is/was) (natuurlijk/uiteraard/heel/wel/inderdaad)? (sneu/jammer/spijtig/zuur) voor (u/je/uw/jouw) ...2": [],
      "(als/voor het geval/mocht/geval) ...10 (,/:) (dan)? (is/was/zijn/waren) (dat/die/dit/het) ...4 (opzet/bedoeling/bedoeld/begaan/prettig) ...2":
        [],
      "(sorry/excuses/spijt) ...10 , als (dat/dit) ...4": [],
      "(als/indien/mocht/mochten/wanneer) ...12 , (dan)? (vinden/vind) (wij/we/ik) (dat/het) ...3 (jammer/vervelend/spijtig/naar)":
        [],
      "(betreuren/betreur) ...2 het ...1 (als/indien) ...": [],
    },
    unless: [
      "(als/indien/mocht) (u/je) ...8 , (dan)? (horen/hoor) ...",
      "(mocht/mochten) (u/je) ...3 (vragen/hulp/twijfel*/er niet uit) ...",
      "(als/indien) u ...6 , ...2 (begrijpen/hebben) (wij/we) ...4 nodig",
    ],
    examples: {
      bad: [
        ["Indien en voor zover u hinder hebt ondervonden, verontschuldigen wij ons."],
        ["Als onze medewerker u gekwetst heeft, vinden wij dat niet fijn."],
        ["Excuus aan iedereen die zich aangesproken voelt."],
        ["Excuses voor het geval onze toon niet beviel."],
        ["Voor zover nodig bieden wij onze excuses aan."],
        ["Als u dat zo heeft beleefd, dan spijt ons dat."],
        ["Mocht u zich niet gehoord voelen, dan betreuren wij dat."],
        ["Mocht dit bij u overlast hebben veroorzaakt, laat het ons dan weten."],
        ["Mocht de toon kortaf zijn geweest, dan was dat niet zo bedoeld."],
        ["Indien hij met modder is binnengekomen, is dat uiteraard niet netjes."],
        ["Het is natuurlijk sneu voor uw dochter."],
        ["Sorry dat u daar last van had, als dat inderdaad zo was."],
        ["Als u zich onwel heeft gevoeld, dan vinden wij dat uiteraard jammer."],
        ["Wij betreuren het als u hierdoor in verlegenheid bent gebracht."],
      ],
      good: [
        "Mocht u het lied alsnog samen willen horen, dan is de aula van u.",
        "Mocht u nog vragen hebben, dan kunt u mij bellen.",
        "Als u de bon stuurt, betaal ik het bedrag vandaag terug.",
        "Mocht u nog vragen hebben, dan horen wij dat graag van u.",
      ],
    },
  },
  {
    id: "nl/zo-ervaren",
    severity: 2,
    why: "about-feelings",
    replace: {
      "(begrijpen/begrijp/snappen/snap) ...2 dat (dit/het/zoiets) voor (u/jou/je/jullie) ...3 (lijkt/kan zijn/kan voelen/kan overkomen/kan lijken)":
        [],
      "(<regret>/<pity>) (om)? (te (lezen/horen/vernemen/merken/zien)) dat ...8 (smaak/indruk/verwachting/verwachtingen/gevoel/tevreden/tevredenheid/beleving/goede aarde/ervaren/bevallen) ...4":
        [],
      "(<regret>/<pity>) dat ...6 (indruk/gevoel/ster/sterren/beoordeling/score/recensie) ...8": [],
      "(<regret>/<pity>) (voor)? (het/dit/een)? misverstand ...4 (bij/van/aan) (u/je/jou/uw) ...4": [],
      "dat (u/je/jij/jullie) ...8 (vindt/vind/ervaart/bestempelt/noemt/voelt) ,? (spijt (ons/mij/me)/(vinden/vind) (wij/we/ik) (heel/zeer)? (jammer/spijtig/vervelend)/betreuren wij)":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie/ge/gij) ...7 (beschouwt/beschouw/bestempelt/aanvoelt/stoort/druk (over)? maakt/punt van maakt/probleem van maakt/moeilijk vindt/toegedaan bent/bent toegedaan/conclusie trekt/niet begrijpt/niet waardeert/niet eens bent/eens bent/waardeert/overweegt/dacht/in staat/ontevreden bent/wenst/afziet/opzegt/hebt opgezegd/heeft opgezegd/bent gestapt/zo opneemt/content zijt/content bent)":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) ...4 (vertrouwen/verwachting/verwachtingen/beeld/mening) ...6": [],
      "(<regret>/<pity>) dat (uw/je/jouw/jullie) ...2 (vertrouwen/beeld/beleving/ervaring/mening) ...6": [],
      "(<regret>/<pity>) dat ...5 (bij (u/je/jou) ...3 (weerstand/binnengekomen/overgekomen/gevallen)/verkeerd (viel/vielen/gevallen/is gevallen)/verkeerde keelgat/niet in (goede aarde/de smaak)/niet (bevalt/bevallen/beviel/aanstaat/aanstaan)/(uw/jouw/je) smaak ...2/(uw/jouw/je) instemming ...2) ...3":
        [],
      "(<regret>/<pity>) dat ...5 (beeld/indruk/verschil van inzicht/commotie/verwijdering/onrust) ...2 (is ontstaan/ontstond/gewekt/ontstaan is) ...6":
        [],
      "(<regret>/<pity>) dat (sommige/veel/bepaalde) ...8": [],
      "(<regret>/<pity>) voor (het/uw/je/dit) (nare/vervelende/slechte)? gevoel ...5": [],
      "(<regret>/<pity>) dat (deze/die/een/de/dit) (verkeerde/onjuiste)? (indruk/gevoel/beeld) ...4": [],
      "(<regret>/<pity>) dat (de/uw/je/jouw/jullie) (ervaring/verblijf/bezoek/beleving) ...3 (niet/minder) ...2 (positief/prettig/goed/fijn/naar wens/plezierig/optimaal) ...2":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) ...10 (ervaart/ervaar/ervaren/voelt/voel/gevoel/vindt/denkt/opvat/opgevat/beleeft/beleefd) (heeft/hebt/hebben/had)? (dat ...)?":
        [],
      "(<regret>/<pity>) dat (dit/het/dat) (bij (u/je/jou/jullie))? (zo/anders/verkeerd/niet goed) (op (u/je/jou/jullie) is)? (overkomt/overkwam/overgekomen/gekomen)":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) (dit/het/er) zo (ziet/over denkt)": [],
      "(<regret>/<pity>) dat (de/het/uw/je/dit/onze) ...6 (naar wens/bekoren/bekoord/bevalt/verwachtte/verwacht/goedkeuring/geslaagd) ...4":
        [],
      "(<regret>/<pity>) dat (u/je) zich ...2 (zorgen/ergert/stoort/opwindt/ergerde/stoorde) ...4": [],
      "(<pity>) dat (wij/we) (u/je) niet ...6 (overtuigen/tevreden/tevredenstellen/bekoren) ...4": [],
      "(<regret>/<pity>) dat ...8 (beleefd/beleeft/opgevat/geinterpreteerd/aangevoeld) ...2": [],
      "(begrijp/begrijpen/snap/snappen/begrip) (ik/wij/we)? ...4 dat ...5 (mogelijk/wellicht/misschien/eventueel) ...8":
        [],
      "(begrijp/begrijpen/snap/snappen/begrip) ...4 dat ...6 als ...2 (kan/kunnen) (worden)? (ervaren/overkomen/overgekomen/voelen)":
        [],
      "(<pity>/sneu) dat ...7 (een beetje/enigszins/ietwat/lichtelijk) ...4": [],
      "(boodschap/beslissing/antwoord/nieuws/besluit/uitkomst/bericht/reactie/uitslag) ...2 niet ...5 (gehoopt/hoopte/verwachtte/verwacht/wilt horen/wenst/wilde) ...1":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) (onze/de/het/mijn/ons) ...3 (als) ...3 (beoordeelt/beoordeelde/betitelt/omschrijft/ziet/heeft ervaren/kwalificeert)":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) (tot/een/deze/die) ...4 (conclusie/oordeel/mening/overtuiging) ...3": [],
      "(zegt/stelt/aangeeft/meent) te (ondervinden/hebben/ervaren) ...3": [],
      "(<regret>/<pity>) dat ...5 niet ...5 (paste/past/aansloot/aansluit/beviel/uitpakte/overeenkwam/strookte/klopte) ...3":
        [],
      "(begrijp/begrijpen/snap/snappen) (wij/we/ik)? dat (dit/het/dat) ...2 (minder/niet) ...3 (uitkomt/schikt/leuk/prettig/handig) ...1":
        [],
      "(<regret>/<pity>) dat ...7 als ...4 (ervaren/gezien/beschouwd/ondervonden) ...2": [],
      "(<regret>/<pity>) dat (u/je) niet ...4 (was/waren/bent/kon) ...5": [],
      "(<regret>/<pity>) dat (het)? ...1 (u/je) ...4 (gelukt is/gemist/misgelopen/niet lukt/gelukt) ...4": [],
      "(<regret>/<pity>) ...3 dat (het/dit) tot ...2 klacht ...2": [],
      "(<regret>/<pity>) dat ...5 (minder/niet) ...4 (leuk/prettig/fijn/gewenste <any>/perfecte <any>) ...3": [],
      "(<regret>/<pity>) dat (wij/we) ...6 niet ...3 (tegemoet/van dienst/voldoen) ...3": [],
      "dit als minder ...2 (hebben/heeft/hebt) ervaren ...4": [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) ...7 (waarderen/schatten/had begrepen/kwalijk ...1/over het hoofd ...2) ...2":
        [],
      "en (vinden/vind) (wij/we/ik)? (dat/dit/het) (jammer/vervelend/spijtig)": [],
      "^ dat (u/je/wij/we) ...8 , (is/vinden wij/vind ik/betreuren wij/betreuren we) (dat)? ...1 (jammer/spijtig/vervelend/ten zeerste/zeer)":
        [],
      "(<regret>/<pity>) dat ...3 voor (u/je) niet ...2 (duidelijk/helder) ...1": [],
      "(<regret>/<pity>) dat ...5 (gemist is/ontging/ontgaan is/niet ...1 bevalt/niet ...1 bevallen/mij niet gelooft/ons niet gelooft) ...1":
        [],
      "te horen dat (u/je) ...2 (van slag/overstuur/ontdaan/gekwetst) ...4": [],
      "niet (uw/je/jouw) (ding/smaak/kopje thee)": [],
      "(<regret>/<pity>) dat (u/je) ons ...2 (verlaten/verlaat/gaat verlaten) ...1": [],
      "dat ...3 (kennelijk/blijkbaar) ...2 (tot/een) ...1 (misverstand/verwarring/misverstanden) ...4": [],
      "(spijtig/jammer) dat (u/je/uw <any>/je <any>) zich ...2 (niet/minder/onheus/oneerlijk/slecht) ...3 (gevoeld/voelde/voelt) ...1":
        [],
      "(<regret>/<pity>) dat ...4 (u/je) (heeft/hebt) (ontstemd/gekwetst/geergerd/gestoord/teleurgesteld) ...1": [],
      "(<regret>/<pity>) dat (dit/dat/het) (uw/je/jouw/jullie) (ervaring/beleving/indruk/mening) ...2": [],
      "(<regret>/<pity>) dat (uw/je/jouw) <any> ...1 niet ...3 (verliep/liep/ging/was) (zoals/als) ...5": [],
    },
    unless: [
      "(mijn/onze) (fout/schuld)",
      "dat (u/je/jullie) ... (pijn/stress/problemen) ... (ervaart/ervaren)",
      "dat (u/je/jullie) ... alleen ... voelt",
      "(had/hadden/was/waren) (u/je) ...3 niet (gehoopt/verwacht)",
      "dat (je/uw) <any> (zo/te) ...3 aanvoelt",
      "dat (u/je) niet ...3 (kon) ...2 (slapen/werken/reizen/inloggen/betalen/lopen/eten) ...",
      "dat (u/je) niet ...5 (geholpen/gebeld/geinformeerd/welkom) ...",
      "langer (duurt/duurde) dan verwacht",
      "dat (ik/wij/we) ...6 (gemist/misgelopen/over het hoofd) ...",
      "(vertrouwen) ...3 (geschaad/beschaamd/geschonden) ...",
    ],
    examples: {
      bad: [
        ["Wij begrijpen dat dit voor u emotioneel kan zijn."],
        ["Het is spijtig dat deze situatie zo door u wordt beleefd."],
        ["Het spijt ons dat de avond niet geheel naar wens is verlopen."],
        ["Het spijt ons dat u zich ergert aan de muziek."],
        ["Jammer dat wij u niet konden overtuigen."],
        ["We vinden het jammer te lezen dat het eten niet naar uw smaak was."],
        ["Sorry voor het misverstand dat bij jou is ontstaan."],
        ["Dat u het bedrag hoog vindt, vinden wij jammer."],
        ["Het spijt ons dat u deze beslissing als onrechtvaardig beschouwt."],
        ["Het spijt ons dat u niet bekend was met onze voorwaarden."],
        ["Jammer dat je daardoor het vertrouwen in ons kwijt bent."],
        ["Sorry dat de regels u niet bevallen."],
        ["Het spijt ons dat sommige gasten het licht donker vinden."],
        ["Excuses voor het gevoel dat u heeft overgehouden."],
        ["Sorry dat deze indruk is ontstaan."],
        ["Vervelend dat de ervaring niet positief was!"],
        ["Het spijt ons dat u dit zo heeft ervaren."],
        ["Jammer dat het zo op u is overgekomen."],
        ["Spijtig dat u dit zo ziet."],
        ["Wij begrijpen dat dit bedrag mogelijk lager is dan u hoopte."],
        ["Wij hebben er begrip voor dat dit als onbevredigend kan worden ervaren."],
        ["Heel sneu dat het je dag een beetje heeft bedorven."],
        ["Wij realiseren ons dat deze boodschap niet is waarop u had gehoopt."],
        ["Wij vinden het spijtig dat u onze service als slecht beoordeelt."],
        ["Het is spijtig dat u tot deze conclusie bent gekomen."],
        ["Wij vinden het vervelend dat u hinder zegt te ondervinden."],
        ["Het spijt ons dat de reis niet helemaal bij jullie paste."],
        ["Wij begrijpen dat dit minder goed uitkomt."],
        ["Het spijt ons dat de afhandeling als traag wordt ervaren."],
        ["Jammer dat het je niet gelukt is om de app te begrijpen."],
        ["Wij vinden het spijtig voor de sfeer dat het tot een klacht is gekomen."],
        ["Het is spijtig dat de behandeling niet het door u gewenste resultaat had."],
        ["Het spijt ons dat we aan uw wensen niet tegemoet konden komen."],
        ["Wij begrijpen dat jullie dit als minder prettig hebben ervaren en vinden dat jammer."],
        ["Spijtig dat u dit niet op waarde hebt kunnen schatten."],
        ["Jammer dat de voorwaarden voor u niet duidelijk waren."],
        ["Het spijt me te horen dat u van slag was door een opmerking."],
        ["Jammer dat de voorstelling niet uw ding was."],
        ["We vinden het jammer om te horen dat je ons wilt verlaten."],
        ["Het spijt ons dat het gesprek kennelijk tot een misverstand heeft geleid."],
        ["Spijtig dat uw vrouw zich niet welkom heeft gevoeld."],
        ["Het is spijtig te vernemen dat de brief u heeft ontstemd."],
        ["Jammer dat dit uw ervaring is."],
        ["Vervelend dat je reis niet helemaal verliep zoals gedacht."],
      ],
      good: [
        "Sorry dat je zo lang hebt moeten wachten.",
        "Het spijt ons dat u zo lang hebt moeten wachten.",
        "Wat vervelend dat je pakket nog niet binnen is.",
        "Het spijt me dat u twee dagen pijn hebt ervaren.",
        "Ik begrijp dat u die dag geen stroom had.",
        "Ik weet dat u dit antwoord niet leuk vindt, en ik leg uit waarom.",
        "Wat naar dat u niet kon slapen door de herrie.",
        "Het spijt ons dat het langer duurt dan verwacht.",
        "Het spijt me dat ik je vorige mail heb gemist.",
        "Het spijt me dat uw vertrouwen is geschaad.",
      ],
    },
  },
  {
    id: "nl/spijt-ontevreden",
    severity: 2,
    why: "about-feelings",
    replace: {
      "(hoor/lees/horen/lezen/begrijp/begrijpen/merk) (ik/wij/we)? (aan ...3)? dat (u/je) (niet tevreden/ontevreden/niet blij) ...5":
        [],
      "<pity> dat (u/je) ...3 een klacht ...4": [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) ...5 (ontevreden/ontstemd/misnoegd/teleurgesteld/boos/gefrustreerd/geirriteerd/gekwetst/beledigd/ongelukkig) ...3":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) ...5 (niet/minder/onvoldoende) ...2 (tevreden/blij/te spreken/gelukkig/positief/enthousiast) ...3":
        [],
      "(<regret>/<pity>) (van/over)? (uw/je/jouw/jullie) (ontevredenheid/teleurstelling/ongenoegen/onvrede/frustratie)":
        [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) (zich/je)? (genoodzaakt/gedwongen) ...": [],
      "(<regret>/<pity>) dat (u/je/jij/jullie) (een)? (reden/aanleiding) ... (klacht/klagen/ontevredenheid)": [],
    },
    unless: ["(terecht/begrijpelijk) (boos/teleurgesteld)", "(tevreden/blij) ...1 (bent/was) over ...5 , en ..."],
    examples: {
      bad: [
        ["Ik hoor dat u niet tevreden bent over ons gesprek."],
        ["Het spijt ons dat u teleurgesteld bent over uw verblijf."],
        ["Jammer om te lezen dat je niet helemaal tevreden bent."],
        ["Wij betreuren uw ontevredenheid."],
        ["Vervelend dat u zich genoodzaakt zag een klacht in te dienen."],
        ["Het spijt ons dat u reden heeft tot ontevredenheid."],
      ],
      good: ["Ik snap dat u boos bent.", "Het spijt me dat we u hebben laten zitten."],
    },
  },
  {
    id: "nl/spijt-verwachting",
    severity: 2,
    why: "about-feelings",
    replace: {
      "(<regret>/<pity>) dat ... (niet/onvoldoende/anders) ... (verwachting/verwachtingen/verwacht/gehoopt/wensen/voorgesteld/voorstelling) ...3":
        [],
    },
    unless: ["dat (wij/we/ik) ...", "(hebben/heb) (wij/we/ik) ... (verwachting/verwachtingen)"],
    examples: {
      bad: [
        ["Het spijt ons dat uw verblijf niet aan uw verwachtingen heeft voldaan."],
        ["Jammer dat het anders is gelopen dan u had gehoopt."],
      ],
      good: [
        "Het spijt ons dat wij niet aan uw verwachtingen hebben voldaan.",
        "Wij begrijpen dat u zich de start van uw vakantie anders had voorgesteld.",
      ],
    },
  },
  {
    id: "nl/wij-betreuren",
    severity: 2,
    why: "regret-from-afar",
    replace: {
      "(betreur/betreuren/betreurt) (wij/we/ik)? (uw/je/de/iedere/elke/te) ...5": [],
      "met (spijt/leedwezen/teleurstelling) ...3": [],
      "(doet/deed) (ons/mij) (leed/verdriet/pijn) ...6": [],
      "betreurenswaardig ...6": [],
      "(wij/we/ik)? (betreuren/betreur) (wij/we/ik)? $": [],
      "(spreken/spreek) ...3 spijt uit ...4": [],
      "(wij/we/ik)? (betreuren/betreur) (wij/we/ik)? (het)? (ten zeerste/zeer/oprecht)? (dit/dat/de gang van zaken/de ontstane situatie/de situatie/het ongemak/het voorval/het incident/de overlast/de hinder/de vertraging/het gebeurde/het misverstand/uw ervaring) ...3":
        [],
      "(wij/we/ik) (betreuren/betreur) (het)? (ten zeerste/zeer/oprecht)? ,? dat ...": [],
      "(valt/is) (zeer/ten zeerste)? te betreuren (dat ...)?": [],
      "het wordt (zeer)? betreurd (dat ...)?": [],
      "(wordt/worden/is) ...3 betreurd ...2": [],
      "(hadden/had) ...4 (liever/graag) anders (gezien/gewild/gehad/gelopen)": [],
      "betreurt (het/de/dit/dat/deze) ...4": [],
      "doet (ons/mij) (dat/dit) (leed/verdriet/pijn)": [],
      "(jammer/spijtig) dat het zo (gelopen/gegaan/verlopen) is": [],
      "(vervelend/jammer/spijtig) (voor (u/je/jou))? dat dit ...2 (is voorgevallen/is gebeurd/gebeurd is/voorgevallen is/zich heeft voorgedaan)":
        [],
      "(wegen zich scheiden)": [],
    },
    unless: [
      "(betreuren/betreur) ...3 dat (wij/we/ik/onze/mijn/ons)",
      "(betreuren/betreur) ...3 (onze/mijn) (fout/vergissing)",
      "gelopen is met ...",
    ],
    examples: {
      bad: [
        ["Het bestuur betreurt dat u naar de krant stapte."],
        ["Wij hebben met spijt vernomen dat u afziet van zorg."],
        ["Het doet ons leed dat u deze conclusie trekt."],
        ["Het is betreurenswaardig dat het zo is gelopen."],
        ["Wij spreken onze spijt uit over de ophef."],
        ["Wij betreuren de gang van zaken."],
        ["Wij betreuren ten zeerste dat de levering is uitgebleven."],
        ["Dit voorval is zeer te betreuren."],
        ["Het wordt betreurd dat de afspraak is vervallen."],
        ["Ook wij hadden het liever anders gezien."],
        ["Mocht het zijn gebeurd, dan doet ons dat leed."],
        ["Ook wij vinden het jammer dat het zo gelopen is."],
        ["Het is vervelend voor u dat dit is voorgevallen."],
        ["Jammer dat onze wegen zich scheiden."],
      ],
      good: ["Wij betreuren dat wij u niet hebben gebeld.", "Het spijt me dat de levering is uitgebleven."],
    },
  },
  {
    id: "nl/sorry-maar",
    severity: 2,
    why: "taken-back",
    replace: {
      "(nooit/niet/geenszins/geen) ...2 (bedoeling/intentie/opzet) (geweest)? (om)? (u/je/iemand/jou) ...4": [],
      "(spijtig/jammer/ergerlijk/sneu) voor (u/je/jou) dat ...": [],
      "(sorry/excuses/excuus/het spijt (me/mij/ons)/spijt (me/mij/ons)) (hoor/hiervoor/daarvoor)? ,? (maar/echter/alleen) ...":
        [],
      "(sorry/excuses/excuus/verontschuldigingen) voor ...5 , maar (het/dat/dit/er/we/wij/u/je/helaas) ...": [],
      "(sorry hoor/sorry dat (wij/we) bestaan/het spijt ons voor (u/je/jou)/dat is (jammer/spijtig/sneu) voor (u/je/jou))":
        [],
      "(vervelend/spijtig/jammer/sneu) (is/vindt/vind)? , maar ...8": [],
      "spijt (haar/hem/hen/de <any>/onze <any>) dat (u/je) ...5": [],
      "(nooit/niet) ...2 (bedoeling/intentie/opzet) (geweest)? dat (u/je) ...6": [],
    },
    unless: [
      "maar (ik/we/wij) (stuur/sturen/bel/bellen/los/lossen/vergoed/vergoeden/heb/hebben/ga/gaan/betaal/betalen/regel/regelen)",
      "niet alleen",
      "bedoeling ...1 dat (u/je) ...10 (moest/moesten/wachtte)",
    ],
    examples: {
      bad: [
        ["Het was geenszins onze intentie u te kwetsen."],
        ["Ergerlijk voor u dat het boek niet voldeed."],
        ["Sorry, maar zo werkt het nu eenmaal."],
        ["Excuses voor de wachttijd, maar het is erg druk."],
        ["Sorry hoor."],
        ["Dat dit pijnlijk was, is vervelend, maar niet te voorkomen."],
        ["Het spijt haar dat je zo geschrokken bent."],
        ["Het was nooit onze intentie dat u het zo zou opvatten."],
      ],
      good: [
        "Sorry voor de wachttijd.",
        "Sorry, maar ik heb uw nummer niet goed genoteerd.",
        "Het was niet de bedoeling dat u zelf moest bellen.",
      ],
    },
  },
  {
    id: "nl/fouten-zijn-menselijk",
    severity: 3,
    why: "makes-smaller",
    replace: {
      "waar (gewerkt wordt/wordt gewerkt/mensen werken/gehakt wordt) ,? (worden/vallen) ...2 (fouten/spaanders) (gemaakt)?":
        [],
      "(fouten maken/fouten) (is/zijn) (nu eenmaal/ook)? menselijk": [],
      "(wij/we/onze medewerkers/onze collega's) (zijn/maken) (ook)? (maar)? (mensen/mensenwerk/gewoon mensen/wel eens een fout/weleens een fout/soms een fout)":
        [],
      "(blijft/is) (en blijft)? (natuurlijk/uiteraard/nu eenmaal/toch)? mensenwerk": [],
      "(dat/dit/zoiets/het) kan (altijd/nu eenmaal/wel eens/weleens/helaas/soms/iedereen/de beste)? (gebeuren/overkomen)":
        [],
      "(fout/foutje/vergissing) (is/zit) (zo/snel/nu eenmaal)? (gemaakt/snel gemaakt/in een klein hoekje/menselijk)":
        [],
      "niemand is (onfeilbaar/perfect)": [],
      "(een)? (klein/kleine/licht/lichte) (foutje/vertraging/misverstand/misverstandje/hikje/ongemak/ongemakje/slordigheidje/vergissing)":
        [],
      "(een/wat/dit/dat/het/klein/kleine) (foutje/foutjes/ongemakje/misverstandje/dingetje/hikje/slordigheidje/vergissinkje)":
        [],
    },
    unless: ["hoe (dit/dat/zoiets/het) kan", "kan ...2 niet", "kan gebeuren , maar ...4 (niet/nooit)"],
    examples: {
      bad: [
        ["Waar gewerkt wordt, worden fouten gemaakt."],
        ["Fouten maken is menselijk."],
        ["Ook wij zijn mensen."],
        ["Het blijft mensenwerk."],
        ["Dat kan gebeuren."],
        ["Een foutje is snel gemaakt."],
        ["Niemand is perfect."],
        ["Er was sprake van een kleine vertraging."],
      ],
      good: [
        "Dat had niet mogen gebeuren.",
        "Dat kan gewoon niet.",
        "Wij hebben een fout gemaakt.",
        "Dat kan gebeuren, maar niet drie keer.",
      ],
    },
  },
  {
    id: "nl/buiten-onze-schuld",
    severity: 2,
    why: "moved-elsewhere",
    replace: {
      "(valt/is/kan) (ons)? ...3 (niets/niet) ...2 (verwijten/verweten/aanrekenen/aangerekend) (worden)?": [],
      "(wij/we/ik) ...3 (geen/niet) ...1 (schuld/fout/in fout/in gebreke/nalatig)": [],
      "buiten (onze/mijn/ons) (schuld/macht/toedoen/wil/invloedssfeer/schuld om/wil om)": [],
      "(ligt/lag/zit/was) (niet aan (ons/mij)/niet bij (ons/mij)/buiten (ons/onze schuld))": [],
      "(ligt/lag) (volledig/geheel/enkel/helaas)? (bij/aan) (de/onze/het) (bezorger/vervoerder/transporteur/koerier/leverancier/fabrikant/importeur/netbeheerder/bezorgdienst/postbedrijf)":
        [],
      "(ligt/lag) (volledig/geheel/enkel/helaas)? (bij/aan) (postnl/dhl/dpd/gls/ups/bpost/fedex)": [],
      "(dit/dat/daar/hier) (is/zijn) (niet onze (fout/schuld/verantwoordelijkheid/zaak)/(wij/we) niet (verantwoordelijk/debet))":
        [],
      "(er/hier) (is/was) (kennelijk/blijkbaar/waarschijnlijk/helaas/vermoedelijk/sprake van)? (sprake van)? (een misverstand/enige verwarring/een miscommunicatie) (ontstaan/geweest)?":
        [],
      "geen invloed ...3 (op/hebben/heeft/uitoefenen)": [],
      "(correct/juist/zorgvuldig/volgens protocol/volgens het protocol/volgens de regels) (gehandeld/opgetreden)": [],
      "niet onze (fout/schuld/verantwoordelijkheid) dat ...5": [],
      "(steek laten vallen)": [],
      ", niet (wij/aan ons/bij ons) $": [],
    },
    unless: [
      "(u/je) treft ...",
      "(kan/kunnen/valt) (ik/wij/we)? (u/je) ...",
      "niet aan (ons/mij) om",
      "(bij/aan) (de/onze) <any> die (wij/we)",
      "misverstand (tussen/bij/in) (onze/ons)",
      "(leverancier/vervoerder/fabrikant) ...4 (;/,) (wij/we/dus) ...",
      "(wij/we/ik) ...6 steek laten vallen",
      "onze <any> ...4 steek laten vallen , (en)? (dat/wij) ...",
    ],
    examples: {
      bad: [
        ["Wij treffen geen schuld."],
        ["Door omstandigheden buiten onze schuld is de levering vertraagd."],
        ["Dit valt ons niet te verwijten."],
        ["De vertraging lag niet aan ons."],
        ["De fout ligt bij de bezorger."],
        ["Dat ligt aan PostNL."],
        ["Dat is niet onze schuld."],
        ["Er is sprake van een misverstand."],
        ["De leverancier bepaalt dat, waardoor wij geen invloed kunnen uitoefenen."],
        ["Het spijt ons, maar wij hebben correct gehandeld."],
        ["Het is niet onze fout dat u de mail niet heeft gezien."],
        ["Onze leverancier heeft een steek laten vallen."],
        ["De fout zat bij de leverancier, niet bij ons."],
      ],
      good: [
        "U treft geen schuld.",
        "De fout ligt bij ons.",
        "PostNL heeft het pakket verkeerd bezorgd en dat lossen wij op.",
        "Dat was onze fout.",
        "Er was een misverstand tussen onze twee planners.",
        "De fout lag bij de vervoerder die wij hebben ingehuurd.",
        "Wij hebben hier een steek laten vallen.",
      ],
    },
  },
]);
