const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that open a subordinate clause; its subject follows. */
export const openers = words(`
dat als of omdat zodat zodra nadat voordat voor totdat tot toen terwijl hoewel wanneer indien doordat waardoor sinds aangezien
zoals opdat mits tenzij alsof zolang zover naarmate waar waarom waarop waarmee waarvoor waarvan waarin waarbij waarover
waarnaar waaraan waartoe waaruit waaronder waartegen hoe wat wie welke welk hoeveel hoelang die dan hetgeen ofdat ongeacht
tussen nu eer voorzover
`);

/** Of those, the words that ask or point: the rest of a phrase may stand between them and the subject ("welke maat u"). */
export const pointers = words("hoe welke welk hoeveel wat wiens wie waar hoelang");

/** Openers that are something else at least as often; alone they open no clause of their own. */
export const weakOpeners = words("voor tot sinds tussen nu dan die dat of ongeacht wat");

export const relative = words("die dat wie wat");

/** Words that are a subject, whoever follows. */
export const subjects = words(`
ik wij we hij zij ze men iemand niemand iedereen jullie 'k eenieder degene
`);

/** Persons, firms and machines that do things to a customer: after them, "u" is who it is done to. Folded; ends count too. */
export const agents = words(`
collega collega's monteur bezorger chauffeur medewerker medewerkster koerier klantenservice afdeling team dienst postnl dhl dpd gls ups
bedrijf leverancier fabrikant verkoper verhuurder huismeester beheerder buurman buurvrouw arts dokter huisarts specialist
verpleegkundige assistente assistent tandarts directeur directie manager leidinggevende teamleider baas chef planner planning
bank verzekeraar makelaar notaris advocaat rechter gemeente ombudsman wethouder ambtenaar minister politie agent conducteur machinist
piloot gids kok ober receptionist receptie balie winkel filiaal kantoor webshop site website app systeem computer programma
portaal magazijn partner adviseur begeleider docent leraar mentor school instelling ziekenhuis kliniek organisatie stichting
vereniging loodgieter schilder elektricien aannemer schoonmaker bewaker behandelaar therapeut consulent contactpersoon
stagiair vertegenwoordiger mevrouw meneer mijnheer heer dhr mevr mw dr bestuur commissie vestiging thuiszorg bezorgdienst
boekhouder boekhouding administratie installateur aanbieder provider vervoerder maatschappij redactie garage dealer schadeexpert expert
verhuizer hulpverlener wijkverpleegkundige jurist incassobureau bureau opvolger vervanger kapper trainer coach robot chatbot
woordvoerder bezorgster buschauffeur rechtbank belastingdienst uitvoerder hovenier schade-expert deskundige opzichter
zus zusje broer vrouw man zoon dochter moeder vader schoonmoeder schoonvader partner kind oma opa buren vriend vriendin neef nicht tante oom klant huisgenoot
inspecteur onderzoeker vrijwilliger coordinator begeleidster docente telefoniste
`);

/** What a thing can do to a person: stems of verbs, told by their finite form or their participle. */
export const doneByThings = words(`
kost spijt lever geef breng help bied bereik raak tref stoor beval pas duur betref verplicht dwing kom overkom schaad val verbaas
verras frustreer erger bezorg sta toon laat informeer waarschuw attendeer bericht irriteer benadeel belast hinder vertel leid leer bespaar
scheel schik zit wijs garandeer verwijs ontga verschaf bescherm stel behoed verveel kwets gun wacht stuur raad ontsla vrijwaar maak
verontrust word belemmer behoud ruineer dupeer ontmoedig schok
`);

/** Of those, what a thing named before "die" does to a person ("het bericht dat u heeft bereikt"). */
export const feltFromThings = words(`
kost bereik raak tref verbaas verras frustreer irriteer erger overkom schaad help beval kwets verontrust hinder spijt ontga dupeer
`);

/** Words after which a clause begins with its verb: they stand in the first place themselves. */
export const adverbs = words(`
dan daarom daarna daarnaast daarbij daarmee daardoor daarvoor daarover daarin daarop daarvan daartoe daar hier hierbij hiermee hierdoor
hiervoor hierover hierin hierop hierna hiervan hieronder hierboven nu straks morgen vandaag gisteren eergisteren overmorgen vanmiddag vanavond
vanochtend vannacht binnenkort vervolgens eerst vooraf achteraf daarnaar zo zodoende toch ook helaas gelukkig natuurlijk uiteraard
vanzelfsprekend waarschijnlijk misschien wellicht hopelijk inmiddels intussen ondertussen eindelijk toen ooit nooit altijd soms vaak meestal
normaal normaliter gewoonlijk verder bovendien desondanks desgewenst eventueel echter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
januari februari maart april mei juni juli augustus september oktober november december voorlopig tenslotte uiteindelijk zojuist
terecht inderdaad zeker alleen pas al weer opnieuw graag gratis kosteloos zelf onlangs recent recentelijk tijdelijk eenmaal
bijgaand bijgevoegd anders elders ergens nergens overal thuis buiten binnen boven beneden links rechts telkens steeds meteen direct
onmiddellijk eenvoudig gemakkelijk makkelijk snel kortom immers trouwens overigens wel niet daarentegen volgende vorige komend komende afgelopen
elke iedere vooralsnog sindsdien voortaan liever jammer fijn dus uiterlijk zondagavond 's vanwege ondanks wegens dankzij
`);

/** Prepositions, which also begin a first place ("In de bijlage vindt u"). */
export const prepositions = words(`
aan met van bij naar op door over tegen om zonder namens tussen achter onder naast richting jegens uit in voor na binnen vanaf via volgens
wegens ondanks dankzij sinds tijdens buiten rond omtrent per tot vanuit behalve qua inzake betreffende gedurende boven langs
conform ten ter vanwege omwille naargelang
`);

/** Words that only put weight on what follows them ("ook onze collega"). */
export const weights = words("ook alleen zelfs juist vooral zeker eveneens");

export const joiners = words("en of maar want dus doch");

/** Words that begin a clause with no place of their own, like a "and". */
export const determiners = words(
  "de het een onze ons uw je jouw mijn deze die dit dat geen zijn haar hun elke ieder iedere alle beide jullie",
);

/** Shows that a clause asks the reader for something ("belt u dan gerust"). */
export const softeners = words(
  "gerust dan even alstublieft alsjeblieft eens maar s.v.p. svp a.u.b. ajb rustig vooral direct meteen",
);

/** After "je", these say that it stands for the person and owns nothing. */
export const afterPerson = words(`
de het een onze ons mijn deze die dit dat geen zijn haar hun elke ieder iedere alle beide hem mij me zich jezelf zelf jou
je jij jullie ik wij we hij zij ze er iets niets niks iemand niemand alles wat veel weinig meer minder genoeg voldoende enkele
aan met van bij naar op door over tegen om zonder namens tussen achter onder naast uit in voor na binnen vanaf via volgens wegens
ondanks dankzij sinds tijdens buiten rond per tot vanuit behalve boven langs te ten ter conform
en of maar want dus dan als omdat zodat zodra nadat voordat terwijl hoewel wanneer indien doordat waardoor zoals tenzij
niet wel al nog ook toch weer opnieuw graag even eens eerst pas nu straks morgen vandaag gisteren vanmiddag vanavond vanochtend binnenkort
vervolgens daarna daarom daarnaast daarbij daarmee daardoor daarvoor daarover daarin daarop daarvan daartoe daar daarnaar hier hierbij hiermee hierdoor
hiervoor hierover hierin hierop hierna hiervan misschien wellicht hopelijk inmiddels intussen altijd soms vaak meestal nooit ooit
verder bovendien echter dus helaas natuurlijk uiteraard zeker inderdaad alleen gratis kosteloos snel sneller liever liefst goed beter best
slecht slechter vooral juist zelfs bijna ongeveer ruim minstens hooguit maximaal minimaal zo zoveel zulke zulk erg heel zeer nogal vrij
weg terug thuis langs mee toe af neer heen klaar kwijt samen tegemoet vast vol open dicht los over welkom gelijk
boos blij tevreden ontevreden verbaasd geschrokken teleurgesteld gewend verplicht bereid zeker bekend lid klant eens oneens benieuwd nieuwsgierig
dankbaar erkentelijk beschikbaar bereikbaar aanwezig afwezig ziek zwanger verzekerd akkoord geinteresseerd telefonisch schriftelijk
persoonlijk online offline direct meteen onmiddellijk eindelijk steeds telkens lang langer vroeg vroeger laat later eerder gauw spoedig
twee drie vier vijf zes zeven acht negen tien elf twaalf vijftien twintig dertig vijftig honderd duizend maandag dinsdag woensdag donderdag vrijdag
zaterdag zondag tussentijds onlangs zojuist net meermaals opzettelijk per ongeluk hoe waar waarom waarop waarmee waarvoor welke welk wie
alvast apart automatisch correct duidelijk eerlijk echt gewoon helder volledig helemaal hartelijk oprecht zorgvuldig zelfstandig extra alsnog
overigens trouwens gelukkig vanaf voortaan doorgaans dagelijks wekelijks maandelijks jaarlijks uiterlijk terecht onterecht ten zogenaamd
kapot onze allebei beiden allemaal allen vannacht overmorgen eergisteren anders nergens ergens overal nagenoeg
moeilijk makkelijk gemakkelijk eenvoudig zomaar zodoende evengoed evenmin eveneens hetzelfde dezelfde diezelfde datzelfde
verkeerd onnodig netjes vriendelijk niettemin desondanks tijdelijk definitief voorlopig waarschijnlijk vermoedelijk 's
momenteel nogmaals alweer pas hoogstens bovenaan onderaan vooraf achteraf halverwege buitenom voortdurend almaar
serieus bijgaand lastig ernstig grondig uitvoerig rechtstreeks aangetekend anoniem tijdig bijtijds bijzonder hard dubbel onbedoeld nader onheus ongerust hoog dwars tegenover zo'n nee ja onbeleefd onbeschoft onterecht onjuist onvoldoende
vervroegd verlaat bezorgd verdrietig woedend vermoeid gefrustreerd opgelucht gelukkig ongelukkig machteloos radeloos wanhopig bang angstig nerveus zenuwachtig
druk rustiger veiliger zwaar zwaarder licht duur goedkoop goedkoper gevoelig kwetsbaar afhankelijk zichtbaar merkbaar gunstig ongunstig nadelig voordelig
belangrijk handig onhandig praktisch nuttig prettig onprettig fijn leuk naar pijnlijk lastiger moeilijker vervelender begrijpelijk onbegrijpelijk
onacceptabel acceptabel mogelijk onmogelijk wenselijk noodzakelijk overbodig bindend geldig ongeldig meerdere verschillende diverse allerlei enig
bot grof kil koud warm attent royaal ruimhartig uitgebreid beknopt summier halfslachtig half dood levend
eenmalig tweemaal driemaal herhaaldelijk regelmatig zogezegd zodanig dusdanig evenveel zoiets hoeveel sindsdien tussendoor mede hiermede voorop achterop bovenop vooraan achteraan tweeen drieen vieren vijven rustig moe zat beu spijt last a.u.b. ajb alsjeblieft alstublieft slechts sowieso tevergeefs onlangs laatst onwel onveilig veilig
alleen zelden kort lekker boven beneden buiten
`);

/** Nouns without article that follow a person ("als je vragen hebt", "we bieden je excuses aan"). */
export const bareNouns = words(`
vragen hulp twijfels interesse behoefte recht zin tijd schade problemen klachten suggesties advies uitleg contact bericht antwoord
excuses korting succes sterkte geld toegang inzicht uitsluitsel duidelijkheid opheldering feedback gebruik kosten honger dorst
gelijk beterschap bezwaar ruimte vertraging ongelijk haast pijn plezier moeite nadeel voordeel bewijs
toestemming aangifte aanspraak gehoor ruzie afscheid opdracht aandacht koorts kinderen personeel garantie schulden ervaring internet stroom
foto's informatie rente vergoeding compensatie  zorgen wensen ideeen opmerkingen aanvullingen 
hoger `);

/** Of those, what firms give: after "sturen", "geven", "bieden" and the like it belongs to nobody yet. */
export const given = words(`
bericht antwoord excuses korting succes sterkte geld toegang inzicht uitsluitsel duidelijkheid opheldering uitleg advies hulp beterschap
informatie compensatie hoop moed rust garantie zekerheid rente tijd gelijk ruimte vergoeding feedback recht foto's schade vertraging
`);
export const givers =
  words(`stel stelt stelde stellen stelden bied bieden biedt geef geven geeft gaf wens wensen wenst stuur sturen stuurt verschuldigd
kost kosten gekost kostte opgeleverd aangeboden geboden bezorgd aanbieden toewensen beloof beloven gegeven gestuurd schelen scheelt vraag vragen bezorg bezorgen bezorgde gunnen gun verleen verlenen boden gaven stuurden bood wensten wenste mailen mail vraagt`);

/** Nouns that look like a verb. */
export const nouns = words(`
vragen kosten rechten zorgen wensen berichten antwoorden boeken leven eten planten plannen posten reizen lessen kleuren testen bezoeken besluiten
verzoeken spelen straffen landen verhalen punten vermoeden vermoedens vertrouwen stappen fietsen mailen huren zaken bedragen
gesprekken afspraken aanvragen uitgaven bijlagen bericht recht bezit inzet start post test rest rust besluit krant verhaal
geduld geld gedrag gezin gezicht gevoel gebruik gemak gesprek gelijk gehoor geloof geval gewicht gebied wagen banden
oordelen gedachten lasten foto's factuur bestelling zending opgave aanbod verbod verdriet aangifte invoer lening licht
verhuizing verzekering oplader afwas verlies verkoop inkoop bekeuring vertrek ontvangst inkomen vermogen dromen
gevoelens gegevens verslag verbruik verblijf verzoek bezoek beroep bewijs beleid belang beeld betoog draad ongenoegen onderzoek rekeningen
ergernissen aankoop opzet toezegging inspanning inzending plaats plek huis klacht mails bonnen bankgegevens
schrijven steeg bad mat week wond rook sloot stal overlast kijk loon tocht misten muren tegoed aantekening aanklacht verwachting lunch rit kunst winst verlichting toekomst
overleg aanpak opdracht afkomst werken aandacht lijst wachtlijst
`);

/** Verbs that put an infinitive behind them: after these "vragen" and the like is what somebody does. */
export const modals = words(`
wil willen wilde wilden kan kunnen kon konden zal zullen zou zouden mag mogen mocht moet moeten moest ga gaan gaat laat laten komen hoop te
`);

/** Set phrases with a "je" that means anybody; they are left alone in a text that says both. */
export const anybody: readonly (readonly string[])[] = [
  ["gaat", "je", "niet", "in", "de", "koude", "kleren"],
  ["je", "weet", "maar", "nooit"],
  ["hoe", "je", "het", "ook", "wendt"],
  ["je", "kunt", "er", "niets", "van", "zeggen"],
  ["van", "je", "stuk"],
  ["wens", "je", "niemand", "toe"],
];

/** Words with a form of their own: formal, informal. */
export const setWords: readonly (readonly [formal: string, informal: string])[] = [
  ["alstublieft", "alsjeblieft"],
  ["dankuwel", "dankjewel"],
  ["dank-u-wel", "dank-je-wel"],
  ["a.u.b.", "ajb"],
  ["uwentwege", "jouwentwege"],
  ["uwerzijds", "jouwerzijds"],
];

/** Plurals that measure and are nobody's ("je drie weken laten wachten"). */
export const measures = words(`
weken dagen maanden uren jaren minuten keren werkdagen punten tellen seconden
`);

/** Small numbers in words. */
export const numerals = words(`
twee drie vier vijf zes zeven acht negen tien
`);

/** Verbs that have a participle with them. */
export const perfects = words(`
zag ziet zie zijn heb hebben heeft had hadden hebt ben is wordt word werd worden werden voel voelt voelde
`);

/** What may follow an infinitive of which it is the object ("je vragen om ..."). */
export const infinitiveFollowers = words(`
de het ons mij me even om of welke waar hoe dit dat naar wanneer wat
`);

/** Nouns in the singular that end as a plural does. */
export const onePlural = words(`
eigen leven eten wagen vertrouwen inkomen vermogen schrijven teken keuken verleden ongenoegen haven laken
kussen verlangen
`);

/** Right before a word that looks like a verb, these make a noun of it ("de vraag je"). */
export const articles = words(`
de het een mijn onze geen uw je per in op voor met van te
`);

/** After these stands a noun or what goes with it, whatever it looks like ("de bestelde jas"). */
export const beforeNouns = words(`
de een uw onze mijn deze jouw geen hun
`);

/** Verbs in the plural that are never an infinitive at the end of a clause, or seldom. */
export const pluralVerbs = words(`
kunnen zullen willen moeten mogen waren hadden zouden worden konden gaan
`);

/** After "als" without a comma: a clause follows, and no comparison ("als hinderlijk"). */
export const afterIf = words(`
de het dat dit er die deze uw onze jouw mijn zich
`);

/** Stems of what only a person does, whatever stands first ("Hulp bij het invullen krijgt u van ons"). */
export const receivedByPersons = words(`
krijg ontvang vind lees zie hoor betaal mis merk koop
`);

/** Stems of what a customer does with people ("de collega die u heeft gesproken"). */
export const doneToPersons = words(`
spreek zie tref ontmoet ken
`);

/** Forms that go with "u" or "je" and nobody else. */
export const onlyYours = words(`
kunt zult wilt bent hebt kun zul
`);

/** After these, the subject may be the one before them. */
export const antecedentWords = words(`
die dat wie
`);

/** Before "je" these begin a question or a condition, never a request. */
export const neverAsked = words(`
heb ben kun zul word
`);
