import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const passive = phraseRules("passive", [
  {
    id: "nl/er-is-een-fout-gemaakt",
    severity: 3,
    why: "nobody-did-it",
    replace: {
      "er (is/was/waren/zijn/heeft/had) ...2 (vertraging/miscommunicatie/verwarring/misverstand/onduidelijkheid/communicatiefout/spraakverwarring/misverstanden) ...2 (ontstaan/geweest/opgetreden/gebeurd/voorgedaan/opgelopen/gemaakt)":
        [],
      "(is/zijn/liep/ging) er ...2 (iets/het een en ander/een en ander/wat) ...3 (fout/mis/verkeerd/misgelopen/fout gelopen)":
        [],
      "er (liep/ging) ...2 (iets/het een en ander/een en ander/wat) ...2 (fout/mis/verkeerd)": [],
      "er (is/zijn/werd/werden) ...2 (een fout/fouten/een vergissing/vergissingen/een administratieve fout/een inschattingsfout) ...2 (gemaakt/begaan)":
        ["we hebben $2 gemaakt"],
      "(is/zijn/werd/werden) er ...2 (een fout/fouten/een vergissing/vergissingen/een administratieve fout/een inschattingsfout) ...2 (gemaakt/begaan)":
        ["hebben we $2 gemaakt"],
      "(er)? (is/zijn/heeft/hebben) (er)? ...2 (fout/fouten/vergissing/misser/miscommunicatie/onregelmatigheid/onregelmatigheden) ...4 (geslopen/ontstaan/opgetreden/voorgedaan/plaatsgevonden)":
        [],
      "er is ...3 (iets/een en ander/het een en ander) ...2 (misgegaan/mis gegaan/fout gegaan/fout gelopen/misgelopen)":
        [],
      "is er ...3 (iets/een en ander/het een en ander) ...2 (misgegaan/mis gegaan/fout gegaan/fout gelopen/misgelopen)":
        [],
      "er is ...2 (onvoldoende/te weinig/niet goed/niet tijdig/niet juist/niet adequaat/nog geen actie/geen actie) ...2 (gecommuniceerd/gehandeld/gereageerd/geinformeerd/opgetreden/opgevolgd/ondernomen)":
        [],
      "(afspraak/afspraken/toezegging/toezeggingen) (is/zijn/werd/werden) ...2 (niet nagekomen/niet nageleefd)": [],
      "er is ...3 (inschatting/inschattingsfout/keuze/beslissing/afweging/inbreuk/nalatigheid/vergissing) ...2 (gemaakt/gebeurd/genomen/ontstaan/geweest)":
        [],
      "(sprake (geweest)? van) (een)? ...1 (fout/vergissing/misverstand/miscommunicatie/vertraging/verwarring/onduidelijkheid/nalatigheid)":
        [],
      "(is/zijn) ...2 (blijven liggen/achtergebleven/tussen de mazen/aan de aandacht ontsnapt/tussen wal en schip) ...2":
        [],
    },
    unless: [
      "er is na ...",
      "(bij/door) (ons/onze/mijn) ...3 (is/was) er",
      "(er/is/zijn) ...5 (bij/door/van/aan) (ons/onze/mij/mijn/het magazijn/de chauffeur/de monteur) ...5 (gemaakt/begaan/misgegaan/fout gegaan/gelopen/gecommuniceerd)",
      "(gemaakt/begaan/misgegaan/gegaan) (bij/door/aan) (ons/onze/mij/mijn)",
      "(gemaakt/begaan/misgegaan/gegaan) ,? (namelijk/want/doordat/omdat/toen)",
    ],
    examples: {
      bad: [
        ["Er is een verkeerde inschatting gemaakt."],
        ["Er is sprake van een administratieve vergissing."],
        ["De aanvraag is blijven liggen."],
        ["Er is vertraging opgelopen."],
        ["Helaas ging er iets mis."],
        ["Er liep iets fout."],
        ["Er is helaas een fout gemaakt.", "We hebben een fout gemaakt."],
        ["Daarbij is er een fout gemaakt.", "Daarbij hebben we een fout gemaakt."],
        ["Er heeft een vergissing plaatsgevonden."],
        ["Er is iets misgegaan."],
        ["Kennelijk is er iets fout gegaan."],
        ["Er is onvoldoende gecommuniceerd."],
        ["De afspraak is niet nagekomen."],
      ],
      good: [
        "Er is bij ons een fout gemaakt.",
        "We hebben een fout gemaakt.",
        "Bij ons magazijn is er iets misgegaan.",
      ],
    },
  },
  {
    id: "nl/er-is-besloten",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "door (omstandigheden/onvoorziene omstandigheden/een samenloop van omstandigheden) ...3": [],
      "er (zijn/worden) ...2 (stappen/acties/maatregelen) ...2 (ondernomen/genomen/gezet/uitgezet)": [],
      "(komen te vervallen/komt te vervallen)": [],
      "(een en ander/het een en ander) ...4 (niet/anders) ...2 (verlopen/gegaan/gelopen)": [],
      "(is/zijn) ...2 nog niet (aangepast/verwerkt/doorgevoerd/bijgewerkt/gecorrigeerd/afgerond)": [],
      "(besproken/beoordeeld/vastgesteld/besloten/behandeld) door (het/de) (managementteam/management/directie/bestuur/organisatie/commissie)":
        [],
      "niet tijdig (is/zijn) ...2": [],
      "niet door onze (moderatie/controle/keuring) (gekomen/geraakt)": [],
      "er (werd/wordt/was) ...2 (verondersteld/aangenomen/gedacht/vanuit gegaan)": [],
      "(is/zijn/werd/werden) ...3 (vastgesteld/bepaald/berekend) op basis van ...3": [],
      "er is ...3 (opgestart/ingesteld/gestart/aangemaakt/uitgevoerd/opengezet/ingediend/ingesteld) ...2": [],
      "in orde bevonden": [],
      "(is/zijn) ...2 niet (tijdig/juist/correct/goed/op tijd) (verwerkt/doorgevoerd/uitgevoerd/aangepast/opgevolgd/gecommuniceerd/ingevoerd)":
        [],
      "(wordt/worden) (dan/daarna/vervolgens/er)? ...2 (bepaald/bekeken/beoordeeld/besloten) (of/wat/wanneer/hoe) ...4":
        [],
      "er is (inmiddels/daarom/helaas/dan ook)? (besloten/geconstateerd/vastgesteld/geconcludeerd/gekozen/verzuimd/nagelaten)":
        ["we hebben $1 $2(besloten/gezien/gezien/geconcludeerd/gekozen/verzuimd/nagelaten)"],
      "(is/werd) (er)? (inmiddels/daarom/helaas/dan ook/tevens/vervolgens)? (besloten/geconstateerd/vastgesteld/geconcludeerd/bepaald/verzuimd/nagelaten) (dat/om/te)":
        [],
      "(besloten/geconstateerd/vastgesteld/gebleken) is (dat/om)": [],
      "is (niet/onvoldoende/ons/mij/inmiddels/daarbij/hieruit/daaruit)? ...2 gebleken (dat)?": [],
      "is (niet/onvoldoende/inmiddels)? komen vast te staan (dat)?": [],
      "er (is/was) (hier/in dit geval)? (geen/wel)? (sprake van) ...3": [],
      "(er bestaat/bestaat er) (helaas)? geen (mogelijkheid/aanleiding/noodzaak/reden/grond) ...": [],
      "(is/zijn/werd/werden/wordt/worden) ...8 in rekening gebracht": [],
      "(is/wordt/werd) ...3 rekening (mee)? gehouden (met)? ...4": [],
    },
    unless: [
      "(hebben/heb/heeft) ...6 (besloten/vastgesteld/geconstateerd)",
      "(besloten/vastgesteld) door (ons/mij/de/het)",
      "(als/indien) er sprake",
      "in rekening gebracht (door/omdat/want/terwijl)",
      "(ten onrechte/dubbel/te veel/teveel/per ongeluk) ...4 in rekening gebracht",
    ],
    examples: {
      bad: [
        ["Door omstandigheden is de monteur niet gekomen."],
        ["Er zijn stappen ondernomen."],
        ["De afspraak is komen te vervallen."],
        ["Het een en ander is niet goed verlopen."],
        ["Dit is helaas nog niet aangepast op de site."],
        ["De kwestie is besproken door het managementteam."],
        ["De gegevens die niet tijdig zijn geactualiseerd tellen niet mee."],
        ["Uw bericht is niet door onze moderatie gekomen."],
        ["Er werd verondersteld dat u akkoord was."],
        ["Er is een onderzoek opgestart."],
        ["Uw verbruik is vastgesteld op basis van oude cijfers."],
        ["Het toestel is in orde bevonden."],
        ["De opzegging is niet tijdig verwerkt."],
        ["Daarna wordt bepaald of er een vergoeding komt."],
        ["Er is besloten om de lijn te sluiten.", "We hebben besloten om de lijn te sluiten."],
        ["Daarom is vastgesteld dat de meter klopt."],
        ["Vastgesteld is dat de meter klopt."],
        ["Uit onderzoek is gebleken dat de meter klopt."],
        ["Niet is komen vast te staan dat de schade nieuw is."],
        ["Er is geen sprake van schade."],
        ["Er bestaat geen mogelijkheid tot vergoeding."],
        ["Daarom is een wegblijftarief van 45 euro in rekening gebracht."],
        ["Bij de vaststelling is rekening gehouden met de leeftijd."],
      ],
      good: [
        "We hebben besloten om te stoppen.",
        "Ik zie dat de meter klopt.",
        "Er is ten onrechte 12 euro in rekening gebracht, die krijgt u terug.",
        "Wij hebben rekening gehouden met uw allergie.",
      ],
    },
  },
  {
    id: "nl/uw-klacht-wordt-behandeld",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "(uw/je/jouw/jullie) (klacht/melding/verzoek/vraag/dossier/aanvraag/bezwaar/opmerking/feedback/mail/schrijven) (is/wordt/werd) ...3 (doorgestuurd/doorgezet/doorgegeven/opgevolgd/besproken/overgemaakt/afgewezen/geweigerd/bezorgd/voorgelegd/doorgespeeld/geagendeerd/goed ontvangen) ...4":
        [],
      "(de/het/uw/je/jouw/een) <any> (werd/werden) ...4 <handled>": [],
      "(de/het/uw/je/jouw/een) <any> (is/zijn) ...2 (verkeerd/foutief/onjuist/niet correct/niet tijdig/niet goed/per vergissing/per abuis/foutief/onterecht/abusievelijk) <handled>":
        [],
      "(de/alle) (nodige/passende/gepaste/juiste/vereiste) <any> ...3 <handled>": [],
      "(bleek/blijkt/bleken) ...3 (niet/verkeerd) ...3 (te zijn <handled>/<handled> te zijn)": [],
      "(opgepakt/aangepakt/opgevolgd/opgenomen/besproken) (worden/wordt) (intern)? $": [],
      "geregistreerd onder (nummer/meldingsnummer/kenmerk/dossiernummer) ...2": [],
      "(wordt/worden) ...2 (geoptimaliseerd/gemonitord/geevalueerd)": [],
      "(toezegging/afspraak/melding/klacht/verzoek) (is/werd) ...3 niet (vastgelegd/genoteerd/geregistreerd/doorgegeven/verwerkt)":
        [],
      "(maatregelen/stappen/acties) (zijn/worden) ...3 (getroffen/genomen/ondernomen)": [],
      "(is/wordt) ...3 melding van (gemaakt/gedaan)": [],
      "(medewerker/collega/chauffeur/betrokkene) (is/wordt/zal) ...4 (aangesproken/geinstrueerd/gewezen/gecoacht) ...4":
        [],
      "(het/uw) (dossier/ticket/zaak/melding) (is/wordt) ...3 (gesloten/afgesloten/gearchiveerd)": [],
      "(uw/je/jouw/jullie/de/deze) (klacht/klachten/melding/verzoek/bericht/mail/e-mail/vraag/reactie/opmerking/bezwaar/aanvraag/dossier/zaak/claim/gegevens) (is/wordt/werd/zal/worden/zijn/zullen) ...7 (behandeld/in behandeling (te worden)? (genomen)?/afgehandeld/opgepakt/uitgezet/geregistreerd/onderzocht/beoordeeld/bekeken/gearchiveerd/opgenomen/meegenomen/doorgeleid/verwerkt) ...":
        [],
      "(is/wordt/werd/zal/worden/zijn/zullen) (uw/je/jouw/jullie/de/deze) (klacht/klachten/melding/verzoek/bericht/mail/e-mail/vraag/reactie/opmerking/bezwaar/aanvraag/dossier/zaak/claim/gegevens) ...7 (behandeld/in behandeling (genomen)?/afgehandeld/opgepakt/uitgezet/geregistreerd/onderzocht/beoordeeld/bekeken/gearchiveerd/opgenomen/meegenomen/doorgeleid/verwerkt)":
        [],
      "(is/wordt/worden/zijn) (thans/nog/inmiddels/momenteel/reeds)? in behandeling (genomen)?": [],
      "(in behandeling) (genomen/nemen/neem)": [],
      "(uw/je/jouw/jullie/deze/de)? ...3 (doorgestuurd/doorgezet/doorgegeven/neergelegd/gemeld/uitgezet/doorgezonden/besproken/gedeeld/voorgelegd) (naar/aan/bij/met) (de/het/onze) (betreffende/desbetreffende/juiste/verantwoordelijke/bevoegde/relevante/interne/betrokken) (afdeling/afdelingen/collega/collega's/team/instantie/medewerker/medewerkers/persoon/personen/partij/partijen)":
        [],
      "(naar/aan/bij/met/door) (de/het/onze) (betreffende/desbetreffende/juiste/verantwoordelijke/bevoegde/relevante/daarvoor aangewezen/betrokken) (afdeling/afdelingen/collega/collega's/team/instantie/medewerker/medewerkers/persoon/personen/partij/partijen/administratie)":
        ["$1 [naam]"],
      "(wordt/worden) (de/het/uw/deze) (zaak/klacht/melding/situatie/kwestie/incident/schade/dossier) ...3 <handled>":
        [],
      "(het/al het) nodige ...4 (gedaan/ondernomen/gezegd)": [],
      "(de/het/uw/je) <any> (is/zijn/was) ...1 niet (gegeven/toegediend/geleverd/bezorgd/uitgevoerd/geleegd/nagekomen/opgevolgd/doorgegeven/verstuurd) ...2":
        [],
      "(werd/werden) ...1 (te laat/verkeerd/foutief/onjuist/onterecht/onvoldoende/per vergissing/ten onrechte/niet tijdig/niet correct) <any> ...1":
        [],
    },
    unless: [
      "(dat/toen/omdat/terwijl/waarop/als/waardoor) (de/het/uw/je) <any> (werd/werden) ...",
      "(dagelijks/elke/telkens) ...3",
      "<handled> (wegens/omdat/doordat/vanwege/nadat)",
      "(werd/werden/wordt/is/zijn) ...6 <moment> ...4",
      "<moment> ...4 (werd/werden) ...6",
      "(bij/door/van) (ons/onze/mij/mijn) ...4 <handled>",
      "(door) (de/een/onze/mijn/dokter/collega) ...6",
      "(afgehandeld/opgepakt/behandeld) :",
      "(is/wordt/werd/zal/worden/zijn/zullen) ...7 door (ons/mij/mijn/onze/mevrouw/meneer/de heer/collega/een arts/de arts) ...",
      "(wordt/zal/worden/zullen) ...6 <moment> ...4 (behandeld/beoordeeld/bekeken/onderzocht/verwerkt)",
      "(behandeld/beoordeeld/onderzocht/bekeken/opgenomen) door",
    ],
    examples: {
      bad: [
        ["De hond werd te laat gevoerd."],
        ["Op dit moment wordt de zaak onderzocht."],
        ["Het nodige wordt gedaan."],
        ["De medicatie is niet gegeven."],
        ["Je dossier werd doorgestuurd naar de dienst."],
        ["De rekening werd foutief opgemaakt."],
        ["Je pakket is verkeerd bezorgd."],
        ["De nodige acties werden ondernomen."],
        ["De afspraak bleek niet te zijn ingepland."],
        ["Dit zal intern opgepakt worden."],
        ["Uw klacht staat geregistreerd onder nummer 4432."],
        ["De inzet wordt wekelijks geoptimaliseerd."],
        ["De toezegging is destijds niet vastgelegd."],
        ["Maatregelen zijn getroffen om dit te voorkomen."],
        ["Daar is inmiddels melding van gemaakt."],
        ["De betreffende medewerker is aangesproken."],
        ["Het dossier is gesloten."],
        ["Uw klacht is in behandeling genomen."],
        ["Inmiddels is uw melding geregistreerd."],
        ["Alles is momenteel in behandeling."],
        ["Wij zullen dit in behandeling nemen."],
        ["Ik heb uw klacht doorgestuurd naar de betreffende afdeling."],
        ["Dit ligt nu bij de verantwoordelijke afdeling.", "Dit ligt nu bij [naam]."],
      ],
      good: [
        "De lift werd op 3 mei door onze monteur bijgewerkt.",
        "Uw klacht wordt vrijdag beoordeeld door mevrouw Jansen.",
        "Ik heb uw klacht met de chauffeur besproken.",
        "U bent bij ons in behandeling bij dokter Bos.",
      ],
    },
  },
  {
    id: "nl/er-wordt-naar-gekeken",
    severity: 2,
    why: "nobody-did-it",
    replace: {
      "(had/hadden) ...2 (niet/nooit) ...3 (mogen worden/mogen zijn/moeten worden)": [],
      "er (is/zijn/was/waren/werd/werden/wordt/worden) ...6 <handled>": [],
      "(werd/werden/wordt/worden) er ...6 <handled>": [],
      "(is/zijn) er ...2 (niet/geen/onvoldoende/verkeerd/een fout/fouten) ...4 <handled>": [],
      "(zal/zullen/zou/zouden) ...7 (worden <handled>/<handled> worden)": [],
      "(hier/er/daar/hierover/daarover/hieraan/daaraan) (zal/zullen/wordt/werd) ...5 <handled> (worden)?": [],
      "(dit/dat/het/een en ander/alles) (wordt/is/zal/werd) ...4 (onderzocht/uitgezocht/bekeken/nagekeken/nagegaan/opgevolgd/geevalueerd/gemeld/doorgegeven/gecontroleerd)":
        [],
      "(wordt/worden) (momenteel/thans/op dit moment/nog/nader) ...3 (onderzocht/uitgezocht/bekeken/nagekeken/nagegaan/opgevolgd/geevalueerd/beoordeeld/geoptimaliseerd)":
        [],
      "er (zal/zullen/kan/kon/kunnen/konden) ...6 (worden <any>/<any> worden)": [],
      "(zal/zullen/kan/kon/kunnen/konden) er ...6 (worden <any>/<any> worden)": [],
      "(zal/zullen) ...7 worden (bezien/bekeken/beoordeeld/onderzocht/nagegaan/behandeld/afgehandeld/beantwoord/meegenomen/geevalueerd/overwogen/opgepakt/uitgezocht/doorgevoerd/genomen/gecontroleerd/geinformeerd/verwerkt/besproken/aangepakt/ondernomen/doorgestuurd/gecontacteerd/opgenomen/gemonitord/teruggekoppeld/verzonden/verwerkt/uitgekeerd/verstuurd/toegezonden/vrijgegeven)":
        [],
      "(u/je) (wordt/word) ...3 (teruggebeld/gebeld/gecontacteerd/benaderd)": [],
      "(wordt/word) (u/je) ...3 (teruggebeld/gebeld/gecontacteerd/benaderd)": [],
      "er (wordt/worden) ...6": [],
      "(wordt/worden) er ...5": [],
      "er is ...4 gesproken": [],
    },
    unless: [
      "gesproken (met/over)",
      "er (werd/wordt) ...4 (gemaaid/geleegd/gelachen)",
      "er (werd/werden/wordt/worden) ...5 <moment>",
      "er (wordt/werd) ...2 (steeds/veel/te veel/vaak/zelden)",
      "er (wordt/worden/is) ...4 (niets/niemand)",
      "<handled> (wegens/omdat/doordat)",
      "er niet (bezorgd/geleverd)",
      "(worden/wordt/werd/zal/zullen/is) ...5 (op/tegen/van/tot) <moment>",
      "(zal/zullen/wordt/werd/is) ...6 (elke/iedere/dagelijks/wekelijks/maandelijks/meteen/direct) ...4",
      "<handled> (door/bij) (mij/ons/onze/mijn/aannemer)",
      "door (de/onze/mijn/een/het) <any> ...3 <handled>",
      "(dat/die/wat) er ...4 <moment>",
      "er (is/wordt/werd) ...3 <moment> ...4 <handled>",
      "er (is/wordt/werd) ...5 (geld/bedrag/euro) ...3",
      "<handled> op <moment>",
      "(door/samen met) (mij/mijn/mevrouw/meneer)",
      "(wordt/worden/werd/zal/zullen) ...7 door (mij/mijn/mevrouw/meneer/onze monteur/de monteur/de heer) ...",
      "(wordt/worden/word/zal/zullen) ...6 <moment> ...6 (gekeken/gewerkt/opgenomen/gebeld/teruggebeld/benaderd/worden)",
      "(gebeld/teruggebeld/opgenomen/gecontacteerd) ...2 <moment>",
      "(gebeld/teruggebeld/opgenomen/gecontacteerd) door",
    ],
    examples: {
      bad: [
        ["Er is met het personeel gesproken."],
        ["Er wordt niet op gelet."],
        ["Daarna wordt er niet op gelet."],
        ["De kraan had niet dicht mogen worden gedraaid."],
        ["Er werd geen bevestiging verstuurd."],
        ["Vervolgens werd er geoordeeld dat u te laat was."],
        ["Daarbij is er geen rekening mee gehouden."],
        ["De fout zal worden rechtgezet."],
        ["Hieraan wordt aandacht besteed."],
        ["Dit zal verder worden uitgezocht."],
        ["De klacht wordt momenteel nader onderzocht."],
        ["Er wordt naar gekeken."],
        ["Momenteel wordt er hard aan gewerkt."],
        ["Er kan hier niet van worden afgeweken."],
        ["Helaas kon er geen contact worden gelegd."],
        ["Op termijn zal worden bezien of dit kan."],
        ["De zaak zal nader onderzocht worden."],
        ["U wordt nog teruggebeld."],
        ["Hierover wordt u gebeld."],
      ],
      good: [
        "Er wordt vrijdag een nieuwe lamp geplaatst.",
        "Er wordt 40 euro teruggestort.",
        "U wordt vandaag voor vijf uur teruggebeld.",
        "De lessen worden aan het einde van het jaar ingehaald.",
        "Er wordt morgen door onze monteur naar gekeken.",
      ],
    },
  },
  {
    id: "nl/het-systeem-laat-niet-toe",
    severity: 2,
    why: "rule-acts",
    replace: {
      "(ons/het/mijn) (systeem/computersysteem) (laat/staat/accepteert/weigert/blokkeert/ondersteunt) ...4 (niet/geen) ...2 (toe)?":
        [],
      "(ons/het/mijn) (systeem/computersysteem) (geeft/gaf) ...2 (aan/weer) (dat)?": [],
      "(ons/het) (systeem) (heeft/genereert/verstuurt) ...2 automatisch ...3": [],
      "(ons/het/dit) (beleid/reglement/protocol/huisbeleid/bedrijfsbeleid) (schrijft/laat/staat/bepaalt/vereist/is/luidt/voorziet) ...":
        [],
      "(de/onze) (procedure/procedures/regels/richtlijnen/regelgeving/processen/werkwijze/voorschriften/interne regels) (schrijft/schrijven/laat/laten/vereist/vereisen/bepaalt/bepalen/staan/staat/zijn (nu eenmaal/helder/duidelijk)) ...":
        [],
      "(dit/dat/zo/het/hier) is (nu eenmaal/helaas/gewoon/immers)? (ons/onze/het/de) (standaard/vaste)? (beleid/procedure/standaardprocedure/werkwijze/protocol/standaardbeleid)":
        [],
      "(volgens/conform) (ons/onze/het/de) (beleid/protocol/procedure/procedures/richtlijnen/bedrijfsbeleid)": [],
      "(wij/we)? hanteren (wij/we)? (hiervoor/hierbij/helaas)? (een/de/het) ...3 (beleid/regel/regels/procedure/termijn/werkwijze/reactietermijn)":
        [],
    },
    examples: {
      bad: [
        ["Ons systeem laat dit niet toe."],
        ["Het systeem geeft aan dat u niet thuis was."],
        ["Het systeem heeft dit automatisch verwerkt."],
        ["Ons beleid is dat wij niet ruilen."],
        ["De procedure vereist een handtekening."],
        ["Dit is nu eenmaal ons beleid."],
        ["Volgens onze procedure duurt dit zes weken."],
        ["Wij hanteren een strikt beleid."],
      ],
      good: [
        "In ons systeem staat dat u op 2 mei hebt betaald.",
        "Ik zie in ons systeem dat de monteur er om drie uur was.",
        "We ruilen binnen 30 dagen.",
      ],
    },
  },
  {
    id: "nl/men",
    severity: 1,
    why: "nobody-did-it",
    density: 2,
    replace: { "(heeft/zal/kan/is/gaat)? men (heeft/zal/kan/is/gaat)?": [] },
    examples: { bad: [["Dat heeft men toen bekeken."]], good: ["Dat hebben we toen bekeken."] },
  },
]);
