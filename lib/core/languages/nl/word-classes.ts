import type { WordClasses } from "../../triad/word-classes.ts";

/**
 * Words of service letters by what they mean, so that a word the model has not met acts like its kin. "vertrag*" stands
 * for all words that begin so, "*rekening" for all that end so; a word written out goes before a beginning, a beginning
 * before an ending, a longer one before a shorter one.
 */
export const wordClasses: WordClasses = {
  // Who
  we: "we wij ons onszelf",
  i: "ik me mij mijzelf mezelf 'k",
  our: "onze ons mijn m'n",
  you: "u je jij jou jullie uzelf jezelf gij",
  your: "uw jouw je jullie",
  they: "zij ze hij hem haar hen hun zijn men",
  it: "het dit dat die deze er daar hier",
  nobody: "niemand niks",
  somebody: "iemand iedereen eenieder wie elk",
  "some customers":
    "klanten mensen anderen reizigers gasten huurders bewoners patienten inwoners burgers sommigen velen meeste verzekerden abonnees leden gebruikers bezoekers omwonenden bestuurders huishoudens consumenten ouders sommige veel",
  staff:
    "medewerk* collega* chauffeur* bezorger* koerier* monteur* loodgieter* elektricien* installateur* timmerman* schoonmaker* verpleegkundig* arts dokter* receptionist* ober* kok bediening kassamedewerk* inspecteur* behandelaar* adviseur* leidinggevende* teamleider* manager* chef* stagiair* invaller* uitzendkracht* conducteur* apotheker* tandarts* docent* juf meester concierge* conciergerie* opzichter* planner* magazijn* postbode* vakman vaklieden aannemer* stukadoor* dakdekker* hovenier* verhuizer* huisarts* assistent* baliemedewerk* telefonist* jurist* accountant* schade-expert expert* taxateur* ambtenaar* wethouder* wijkteam* consulent* coordinator* dienstdoende kapster kapper fietsenmaker bijrijder vrijwilliger* begeleider* gastvrouw* gastheer* opticien*",
  department:
    "afdeling* team kantoor* balie* filiaal* depot* magazijn werkplaats* centrum hoofdkantoor divisie bestuur directie leverancier* partner* vervoerder* bank verzekeraar* fabrikant* garage* keuken receptie winkel* servicepunt* callcenter* klantenservice* kliniek* poli* lab* praktijk* administratie* boekhouding* planning* logistiek* gemeente* instantie* netbeheerder* onderaannemer* helpdesk* callcentre sorteercentr* vestiging*",
  company:
    "bedrijf* organisatie* onderneming* dienst* service* merk groep maatschappij* corporatie* vereniging* stichting* zaak",
  "given name":
    "anna anne annemiek bas ben bert bram carla cees daan dennis dirk eline els emma erik esther eva fatima femke fleur frank gerard hanna hans harm henk ilse ingrid iris jan jaap jasper jeroen jeffrey johan joke joris joost karin kees kim koen lars laura lieke linda lisa loes lotte maaike marcel maria mariska marjan mark marloes martijn mieke mohamed monique naima nina noor omar patrick paul peter petra pieter priya rachid rik rob robin roos ruben ruud sander sanne saskia simone sjoerd sofie stefan suzan teun thijs tim tom trudy vera wendy willem wim yasmin yusuf youssef hester samira",
  // What went wrong
  broken:
    "kapot* stuk defect* gebroken breuk* barst* gebarsten gescheurd scheur* gesprongen lek lekk* gelekt lekkage* lekke beschadig* schade* gedeukt deuk* kras* gekrast bekrast verbogen krom gekreukt geknapt gebutst roest* verroest verrot rot* verzakt verzakk* losgeraakt loslaat loskomt afgebroken verbrand doorgebrand kortsluiting* storing* haper* vastgelopen vastloop* crash* bevroor platte versleten versplinterd ingestort ontzet ontplof* verkleurd gekrompen geplet gesmolten mankement* gebrek* gebreken verwoest* vernield* stukgegaan kapotgegaan brak",
  stopped:
    "uitgevallen uitval* viel valt stilgevallen stilstand stilstaan gestopt stopt weigert gestrand afgesloten afsluiting* verbroken onderbroken onderbreking* offline platgelegen plat eruit dicht gesloten gedoofd haperde wegviel",
  missing:
    "kwijt* verloren verlies* zoek vermist* verdwenen weg zoekgeraakt gestolen diefstal ontbreek* ontbrak* ontbroken nergens onvindbaar onvolledig* incompleet mist miste misten gemist",
  wrong:
    "verkeerd* fout foute onjuist* foutief* verwissel* omgewisseld onterecht* abusievelijk* vergissing* verhaspeld dubbel* misverstand* scheef omgedraaid foutmelding* klopte kloppen klopt",
  late: "laat late later vertrag* achterstand* uitgelopen traag* trage langzaam* vertraagd* verlaat oponthoud uitloop* achterliep achterloopt lang lange langer overschreden",
  waiting: "wacht* gewacht wachtrij* wachttijd* rij gestaan gezeten zat zitten stond staan",
  unanswered:
    "onbeantwoord* genegeerd negeer* stilte stil vergeten ongelezen blijven bleef uitgebleven uitblijv* kastje muur afgepoeierd afgescheept taal teken reageerde reageerden",
  cancelled:
    "geannuleerd* annuler* afgezegd afgelast geschrapt vervallen verviel uitgesteld uitstel ingetrokken verzet verplaatst opgezegd stopgezet overboekt afgebeld doorgegaan doorging",
  refused:
    "geweigerd* geblokkeerd* blokker* afgewezen afgekeurd geweigerde geweerd weggestuurd weggezonden geroyeerd uitgesloten",
  overcharged:
    "afgeschreven afschrijving* geind geincasseerd incasso* gerekend berekend factur* rekening* aanmaning* boete* aanslag* naheffing* herinneringskosten deurwaarder* betalingsherinnering* rood gestorneerd dubbel",
  misled:
    "misleid* voorgelogen voorgespiegeld beloofd beloofde beloofden toegezegd toezegging* tegenstrijdig* bedrogen opgelicht gelogen verzekerd verzekerde wijsgemaakt afgesproken afspraak",
  rude: "onbeleefd* bot botte bits snauw* gesnauwd afgesnauwd onbeschoft* grof grove uitgelachen lacherig neerbuigend* denigrerend* kortaf afgekapt opgehangen vernederd onheus* respectloos* uitgefoeterd beschuldig* gescholden onvriendelijk* zuchtend geschreeuwd weggewuifd belerend* betutteld toon",
  "out of reach": "onbereikbaar* doorverbonden voicemail bandje gesprek verbroken doorverwezen keuzemenu wachtmuziek",
  dirty:
    "vies vieze vuil* smerig* schimmel* stank stonk* stinkt stinken rioo* poep muizen muis ratten rat kakkerlak* bedwants* haar haren vlek* plakkerig* stof stoffig* modder* troep rommel afval zwerfvuil vuilnis ongedierte bloed braaksel maden overvol* ongewassen",
  stale:
    "rauw* bedorven beschimmeld verlopen oudbakken verpieterd slap slappe lauw lauwe ongaar aangebrand koude ontdooid* zuur slijmerig* verwelkt* papperig*",
  privacy:
    "datalek* gegevens gelekt gedeeld openbaar vertrouwelijk* prive privacy* persoonlijk* gehackt fraude* oplicht* phishing medisch*",
  again: "weer opnieuw nogmaals herhaald* steeds telkens alweer wederom keer meermaals nog blijft bleef",
  // What it does to someone
  cold: "kou koud* koude gerild rillen rillend verwarm* verwarming* cv cv-ketel ketel* warm* warmte hitte heet hete zweten zwet* tocht* graden bloedheet ijskoud* vrieskou vries* kachel* radiator*",
  dark: "donker* duister* kaars* zaklamp* stroom* licht lamp* elektriciteit",
  wet: "nat natte doorweekt* regen* regende emmer* dweil* gedweild handdoek* water* plas* lekwater druip*",
  without: "zonder geen niets missen ontber* verstoken onmogelijk niks leeg lege",
  stranded: "gestrand* vast vastgezeten opgesloten buitengesloten stoep straat perron* halte* langs kant alleen staan",
  ill: "ziek* pijn* gewond letsel* bloed* allerg* astma* koorts flauw* duizelig* ziekenhuis* ambulance* spoedeisend* medicijn* medicatie insuline recept* operatie* rolstoel* krukken rollator* beperking* zwanger* dialyse inhalator zuurstof diabet* kanker behandel* klachten uitslag hoest* benauwd* keel gebit kies kiespijn wond* migraine rug knie heup slechtziend*",
  sleep: "slaap* slapen geslapen slapeloos* wakker nacht* nachten bed bedtijd moe uitgeput* nachtrust dutje",
  danger:
    "gevaar* onveilig* risico* brand* rook vonk* stroomschok schok* koolmonoxide gaslucht val vallen gevallen struikel* uitgegleden uitgleed verslik* gladheid glad",
  money:
    "geld* euro* bedrag* salaris* loon pensioen* spaar* huur* hypotheek* borg krap rondkom* schuld* inkomen* uitkering* toeslag* kosten* betaald* betalen zakgeld portemonnee budget* maandlast* duur dure voorgeschoten voorschieten omzet inkomsten cent",
  "time lost":
    "uur uren minuut minuten dag dagen week weken maand maanden jaar jaren kwartier avond* ochtend* middag* weekend* zomer* winter* voorjaar halfuur weekeinde etmaal seizoen",
  life: "bruiloft* trouw* huwelijk* verjaardag* begrafenis* uitvaart* crematie* huwelijksreis jubileum* doop examen* tentamen* sollicitatie* vakantie* kerst* pasen sinterklaas* suikerfeest feest* diploma* afstudeer* concert* wedstrijd* vlucht* reis* reizen uitje* dagje school* studie* universiteit werk* dienst diensten baan deadline* vergadering* verhuiz* verhuis* baby* bevalling* geboorte* kraam* as-urn as rouw* reunie* barbecue* etentje* avondeten ontbijt* lunch* gasten huiswerk thuiswerk* bijles verlof* vrij vrije visite oppas* zwemles*",
  family:
    "moeder* vader* ma pa mama papa ouder* zoon* dochter* man vrouw partner* echtgeno* kind* kinderen kleinkind* peuter* kleuter* baby* oma* opa* zus* broer* broertje zusje tante* oom* buur* buren vriend* familie* gezin* tweeling* mantelzorg* hond* kat* poes* huisdier* weduw* schoon* neef nicht jongen* meisje*",
  home: "huis* thuis woning* flat* appartement* keuken* badkamer* slaapkamer* tuin* dak* plafond* muur* muren wand* deur* trap* gang* hal overloop kamer* vloer* tapijt raam ramen kozijn* kelder* zolder* schuur* balkon* oprit* lift* kookplaat* toilet* wc douche* portiek* galerij* gevel* schutting*",
  thing:
    "pakket* pakje* bestelling* product* bank* koelkast* vriezer* diepvries* wasmachine* was droger vaatwasser* oven* fornuis* laptop* telefoon* mobiel* tablet* modem* router* internet* wifi televisie* tv jas* jurk* schoen* schoenen laars* laarzen koffer* bagage tas* fiets* auto* band banden kaartje* ticket* kaart* brief* document* paspoort* rijbewijs* id-kaart meter* meterstand* matras* tafel* stoel* taart* pizza* maaltijd* soep bloem* boeket* cadeau* speelgoed boek* abonnement* account* boeking* reservering* zitplaats* polis* claim* formulier* aanvraag* afschrift* container* kliko* bak sleutel* ring horloge* camera* printer* bril* gehoorapparaat* kinderwagen* doos dozen *pakket *kast *machine *toestel *apparaat *kaart *bon *pas *tas *stoel *tafel *bed *fiets *auto *wagen *meter *brief",
  "customer acts":
    "belde belden gebeld bellen bel opgebeld schreef geschreven schrijven gemaild mailde mailen mailtje* mails gestuurd stuurde opgestuurd teruggestuurd ingeleverd gereden reed rijden gelopen liep lopen gefietst gesjouwd sjouw* slepen sleep* gesleept getild ingevuld invullen uitgelegd uitleggen gevraagd vroeg vragen gezocht zoeken betaald geleend lenen wasserette gereserveerd gekocht kopen verzamel* aangeleverd aanleveren herhalen herhaald gemeld melden gewaarschuwd herinnerd geprobeerd proberen nabellen nagebeld opgevraagd terugrijden langsgekomen langskomen verschenen thuisgebleven opgenomen vrijgenomen schoonmak* schoongemaakt poets* gepoetst voorgerekend bijgehouden gesmeekt geklaagd",
  effort:
    "moeite gedoe rompslomp hoofdbreken* inspann* heisa tevergeefs nodeloos* onnodig* vergeefs* geregel uitzoekwerk achteraan achterna gesteggel extra zelf",
  spoiled:
    "verpest* bedorven vergald* verknald* verziekt* gekost mislukt* mislopen misgelopen weggegooid weggooien verspild* geruineerd gederfd bedierf ontregeld* overhoop doorkruist*",
  "feels bad":
    "vervelend* frustr* boos* boosheid irritant* irritat* geirriteerd* ergernis* ergerlijk* ergert teleurgesteld* teleurstell* bezorgd* zorgen zorgwekkend* bang* angst* spannend* spanning* stress* gestrest onrust* onzeker* verdriet* verdrietig* schrik* geschrokken schaam* schamen genant* machteloos* hulpeloos* eenzaam* woede* woedend* kwaad* verward* verwarr* tranen huil* huilen gehuild pijnlijk* gekwetst* kwets* kwetsend* rouw* gemis balen* baal* baalt gebaald* baalde ontmoedig* ontgoochel* zuur* wanhop* wanhoop* paniek* ongerust* onbegrip gepasseerd* ontdaan overstuur zat beu vernederend* onprettig* onaangenaam* schrijnend* slopend* zenuw*",
  "hard on you":
    "zwaar zware naar nare erg erge ellende ellendig* verschrikkelijk* vreselijk* afschuwelijk* rot rotdag lastig* moeilijk* heftig* pittig* onacceptabel* onaanvaardbaar* schandalig* beroerd* triest* sneu* zonde jammer* spijtig* oneerlijk* onrecht* nachtmerrie* klap* dieptrieste belachelijk* bizar* slecht* slechte drama* onmenselijk* ondraaglijk* akelig* wrang* bitter* pech sof domper* tegenvaller* tegenvallen tegengevallen waardeloos* absurd*",
  "feels good":
    "blij blije fijn* prettig* leuk* mooi* plezier* graag genoeg* geniet* genieten genoten trots* dankbaar* opgelucht* opluchting* gerust* geruststell* vertrouw* vertrouwen* rekenen rekende gerekend rekent verheug* uitgekeken uitkeek uitkijken hoop* hopen gehoopt goed goede geweldig* heerlijk* lief compliment* tevreden*",
  understand:
    "begrijp* begrip begrijpelijk* snap* snappen snapt voorstellen stel voorstelbaar inleven meeleven leef leven meegeleefd besef* beseffen zie zien gezien hoor horen gehoord lees lezen gelezen merk* erken* erkennen invoelen voel* voelen voelt voelde wens* weet",
  // Owning it
  sorry: "sorry excuus excuses verontschuldig* excuseer excuseren vergeving",
  regret: "spijt* spijtig* betreur* helaas jammer* betreuren betreurenswaard*",
  fault:
    "fout fouten vergissing* blunder* schuld verantwoordelijk* nalatig* slordig* steek steken misser* missers onzorgvuldig* tekort* tekortkoming* tekortgeschoten slippertje verzuim* verzuimd onoplettend* aanrekenen toerekenen boetekleed schort* geschoten",
  "did wrong":
    "vergaten vergeten vergat verwisseld verwisselden verloren kwijtgeraakt gemist misten genegeerd nagelaten verzuimd verzuimden verzuimde ingevoerd ingetypt getypt overgeslagen oversloeg oversloegen verprutst verknoeid verzonden geboekt aangenomen gedacht laten liet lieten gelaten gesloten gewist verwijderd omgedraaid verkeken onderschat ondersneeuwd liggen gelegen slapen geslapen verslapen verslofd gefaald faalden afgevinkt doorgezet doorgegeven gebroken nagekomen gehaast",
  "should have":
    "had hadden hoort hoorde horen moest moesten moeten mag mogen mocht behoort behoorde behoren verdient verdiende verdienen verwachten verwacht verwachtte recht",
  ours: "ons aan eigen toegeven geef toe geven bekennen eerlijk* ronduit volledig geheel helemaal volmondig rekening trekken nemen neem verdedigen kwalijk goedpraten",
  "let down":
    "steek gelaten teleurgesteld tekort geschoten beneden maat niveau kou waargemaakt waarmaken nakomen nagekomen woord",
  cause:
    "omdat doordat want vanwege wegens oorzaak* reden* ontstaan veroorzaakt* gekomen komt kwam waardoor daardoor zodat waarom verklaring* gevolg* ligt lag gebeurd gebeurde gebeuren",
  circumstance:
    "weer storm* sneeuw* staking* verkeer file* drukte* druk drukke volume* vraag piek* tekort* personeelstekort* corona* pandemie systeem* software* server* update* migratie* techni* omstandigheden overmacht buiten ziekte* ziekmelding* onderbezetting* bezetting* leverproblem* krapte",
  // Softening, shifting
  if: "als indien mocht mochten wanneer mits tenzij wellicht bij",
  any: "eventue* enig enige mogelijk* mogelijke welke ooit",
  hedge:
    "kan kunnen kon zou zouden misschien wellicht lijkt lijken schijnt blijkbaar waarschijnlijk* vermoed* beleving* ervaren ervaart ervaarde indruk* gevoel mening* vindt vinden vond acht blijkt kennelijk overkomen overkomt",
  sometimes:
    "soms doorgaans normaal* normaliter meestal vaak altijd nooit zelden gewoonlijk algemeen* veelal onvermijdelijk* incidenteel* incident* regelmatig regulier* uiteraard gebruikelijk*",
  minimise:
    "maar slechts alleen enkel gewoon klein* kleine beetje even eventjes eenmalig* simpel* hooguit nauwelijks toch best overigens wel minimaal* minste kinderziekte*",
  inconvenience:
    "ongemak* overlast hinder ervaring* verwachting* ontevreden* onvrede klacht* kwestie* situatie* probleem* problemen gebeurtenis* aangelegenheid* zaak melding* feedback* signaal signalen reactie* voorval* misnoegen ongenoegen*",
  blame:
    "zelf zorgvuldig* lezen gelezen gecontroleerd nagaan letten eigen keuze gekozen verzuimd verkeerd* onjuist* instructie* gebruiksaanwijzing* gewaarschuwd verantwoordelijkheid duidelijk vermeld akkoord goedgekeurd opletten nalaten uzelf volgens",
  policy:
    "beleid* voorwaarden artikel* clausule* wet wetgeving regel* regels reglement* contract* overeenkomst* aansprakelijk* juridisch* procedure* proces* protocol* richtlijn* tarie* verordening* conform krachtens ingevolge grond hierbij inzake garantie* recht rechten bepaling* bezwaar* besluit* beschikking* termijn*",
  values:
    "streven streeft streef kwaliteit* hoogste vaandel belangrijk* belang prioriteit* uiterste best inzet* doelstelling* continu voortdurend* verbeter* klantgericht* klanttevreden* tevredenheid* hecht* hechten waarde waarderen waardevol* dienstverlening* serieus professioneel* passie hart zorgvuldigheid staat centraal optimal* optimalis*",
  // What is done about it
  repay:
    "terugbetaald terugbetal* terugbetaling* teruggestort terugstort* teruggave terug vergoed* vergoeding* vergoeden gecrediteerd credit* compens* compensatie* kwijtgescholden kwijtscheld* korting* restitutie* overgemaakt overmak* maken maak uitbetaald uitbetal* uitkeren verrekend verreken* tegoed* tegoedbon* cadeaubon* waardebon* bon schadevergoed* storten gestort betalen betaal ingehouden tegemoetkom* teruggeboekt terugboek* bijgeschreven gratis",
  "make good":
    "gerepareerd repar* repareren hersteld herstel* herstellen vervang* vervangen vernieuw* omgeruild omruil* ruilen gecorrigeerd corrig* aangepast aanpas* aanpassen rechtgezet rechtzet* opgelost oplos* oplossen gemaakt maken verholpen verhelpen schoongemaakt opgeruimd opruim* gedicht dichten gelijmd geplaatst plaatsen geinstalleerd installeren ingesteld ontgrendeld gedeblokkeerd deblokk* verwijderd verwijder* verwijderen geactiveerd activeren heropen* heraangesloten aangesloten aansluiten overgezet hersteldatum ingetrokken intrek* intrekken bijgewerkt ongedaan overgeschilderd gekeurd rond geregeld",
  deliver:
    "stuur* sturen gestuurd verstuur* verstuurd verzend* verzonden bezorg* bezorgd bezorgen lever* geleverd leveren nageleverd nalever* breng* brengen gebracht brengt haal* halen haalt opgehaald ophalen ophaalt komt komen kom langs afgeleverd onderweg klaar klaarligt ligt bijlage bijgevoegd bijgaand* meegestuurd overhandigd ontvangt ontvang* toegestuurd toesturen",
  contact:
    "bel belt bellen terugbel* teruggebeld mail mailt mailen spreek spreken contact* bereik* bereikbaar antwoord* reageer* reageren reactie bericht* laat weten hoort informeer* informeren nummer doorkies* rechtstreeks telefoonnummer appen app toestel",
  arrange:
    "regel* regelen geregeld plan* ingepland gepland inplannen boek* geboekt reserveer* gereserveerd bestel* besteld bestellen zet zetten gezet afgesproken spreek afspreken bevestig* bevestigd bevestigen opdracht* gevraagd vraag akkoord goedgekeurd toegekend verlengd verleng* vrijgemaakt ingeroosterd aangevraagd aanvragen klaargezet klaarzetten neergelegd gelegd vooraan voorrang ingeschakeld inschakel* bijgezet geschreven verzet stopgezet",
  investigate:
    "kijk* kijken bekijk* bekeken nagekeken nakijk* onderzoek* onderzocht uitzoek* uitgezocht nagegaan nagaan check* gecheckt controle* controleer* controleren gecontroleerd beoordeel* beoordeeld evalu* monitor* analyse* analyseren achterhaal* achterhalen bezien bestuder* meten gemeten teruggeluisterd luisteren",
  pass: "doorgegeven doorgeef* doorgeven doorgezet doorzet* doorgestuurd doorstuur* gedeeld delen deel melden gemeld meld overleg* overlegd voorgelegd voorleg* genoteerd noteer* notitie* geregistreerd registr* ticket dossier* intern interne aandacht meegenomen meenemen nemen mee kenbaar verwerk* geescaleerd escal* kennis",
  improve:
    "verbeter* verbeteren leren leer geleerd les lessen leerpunt* training* getraind instructie* geinstrueerd aangesproken besproken bespreken evaluer* werkwijze* proces* voorkom* voorkomen toekomst* veranderd verander* veranderen gewijzigd ingevoerd voortaan invoeren aangescherpt aanscherp* extra dubbele herhaling",
  promise:
    "zal zullen zul ga gaan gaat beloof* beloven belooft garande* garantie* toezeg* zeg toe zeggen zorg* zorgen zorgt sta",
  "done already": "heb hebben heeft is zijn al inmiddels reeds zojuist net intussen werd vandaag meteen",
  offer:
    "bied* bieden aanbied* aanbod keuze* kies* kiezen kiest liever voorkeur* kunt kun mag alternatief* alternatiev* uitkomt uitkomen schikt optie* gelieve graag wilt wil zegt",
  "for free": "gratis kosteloos* kosten kostenloos rekening onze cadeau",
  instruct:
    "klik* druk* drukken kies* houd hou zet log open vul* scan schakel* trek steek herstart* download* ga volg* typ haal draai bewaar* neem toon gebruik* stuur selecteer* verwijder* wacht plaats tik tikken swipe",
  answer:
    "ja nee inderdaad klopt juist betekent inclusief kost geldt geldig open opent sluit beschikbaar* toegestaan hoeft hoeven duurt werkt vindt past",
  "named time":
    "vandaag morgen overmorgen vanavond vanmiddag vanochtend vannacht gisteren eergisteren maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* januari februari maart april mei juni juli augustus september oktober november december morgenochtend morgenmiddag morgenavond",
  within: "binnen uiterlijk voor tot tussen vanaf na per",
  soon: "spoedig* zsm spoedigst* snel snelle snelst* mogelijk binnenkort tijd tijdig termijn* korte afzienbare zodra tzt zijner gauw weldra t.z.t. z.s.m.",
  immediately: "direct directe meteen onmiddellijk* nu gelijk terstond zojuist dezelfde",
  number:
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig veertig vijftig zestig honderd duizend half halve eerste tweede derde vierde vijfde paar beide alle twintigste dubbel hele heel volle",
  // The run of a letter
  not: "niet nooit geen niets niks niemand noch nergens evenmin zonder",
  refuse:
    "onmogelijk wijzen afwijz* afgewezen weiger* gehouden uitgesloten voldoet aanspraak verplicht* verplichting* ongegrond* coulance*",
  but: "maar echter hoewel alhoewel toch desondanks niettemin desalniettemin terwijl ondanks anders daarentegen wel",
  and: "en ook dus verder daarnaast bovendien tevens daarbij vervolgens dan daarom alsnog",
  thanks: "dank* bedankt bedank* dankjewel dankuwel",
  greet: "beste geachte hallo hoi dag goedendag groet* vriendelijke hoogachtend welkom prettige",
  patience: "geduld begrip medewerking loyaliteit tolerantie",
  ask: "kunt kun wilt wil zou mag wat wanneer waar hoe welke wie laat geef stuur vertel weten doorgeven",
  intensely:
    "heel erg zeer echt oprecht* zo ontzettend diep enorm bijzonder* uitermate welgemeend* gemeend* nederig* helemaal volkomen absoluut veel te",
  human: "fatsoen* netjes zorg* aandacht respect* vriendelijk* beleefd* menselijk* mens luister* geluisterd eerlijk*",
};
