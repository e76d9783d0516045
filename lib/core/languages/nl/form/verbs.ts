// Verbs of letters and complaints, folded. Their forms follow by rule; a separable verb is a particle and one of these.

/** Weak verbs whose stem follows from the spelling. */
export const weakVerbs = `
aanvaarden wenden verzuimen beogen vergen opereren sieren waarderen verkeren vinken scrollen selecteren navigeren configureren markeren archiveren sorteren doneren collecteren balen snappen mankeren revalideren slikken prikken vaccineren plassen douchen hoesten trouwen erven aarden enten boenen dweilen schrobben smeren peilen stofferen verstoppen klappen zeuren zweten vloeken gillen schreeuwen jeuken besproeien bemesten vernieuwen lunchen dineren picknicken kamperen logeren annuleren bloggen vloggen surfen beargumenteren nuanceren motiveren onderstrepen bedreigen dreunen oordelen beoordelen veroordelen bevoordelen schroeven vegen verversen drogen passeren antwoorden beslissen bezeren stagneren baten abonneren accepteren activeren adopteren adviseren annuleren barsten beamen beantwoorden bedanken bedienen bedoelen
behartigen behoeven behoren bekeuren bekostigen bekrachtigen belasten beledigen beleggen beleven bellen belonen
beloven bemachtigen bemannen bemoeien benadelen benoemen bepalen beperken bereiden bereiken berichten beroven
beschadigen beschermen beschikken beschouwen beschuldigen beseffen besmetten besparen bespoedigen besteden bestellen
bestraffen besturen betalen betasten betreuren betwisten bevestigen bevrijden bewaren bezorgen bezuinigen blaffen
blokkeren boeken boren bouwen branden chatten checken citeren claimen combineren communiceren compenseren
constateren controleren corrigeren crediteren danken deactiveren deblokkeren declareren dekken delen dienen dimmen
downloaden draaien dreigen drukken duiden dulden duperen duren durven duwen eisen erkennen escaleren  excuseren factureren falen fietsen filmen formuleren fotograferen frustreren functioneren garanderen gebeuren
gebruiken geloven gooien groeien groeten gunnen haasten halen handhaven hanteren haten hechten herhalen herkennen
herstarten herstellen hervatten hoeven hopen horen huilen huisvesten huren identificeren informeren  inspecteren installeren  interesseren investeren irriteren juichen kalmeren kappen kennen keren keuren
klagen klappen kleven klikken kloppen knagen knellen knippen koken kosten kraaien kraken krenken kwalificeren
kwetsen lachen laden landen leggen legitimeren leiden lekken lenen leren letten leunen leuren leven lichten loggen
lossen lozen luchten lukken mailen maken markeren matchen melden menen mengen merken misleiden mislukken missen
monteren motiveren negeren nodigen noemen noteren onderbouwen onderschatten ondersteunen ontkennen ontlasten
ontmoedigen ontmoeten ontruimen ontsmetten organiseren overhandigen overleggen overleven overnachten overtuigen
pakken parkeren passen passeren pauzeren piepen pinnen plaatsen plakken plannen plegen poetsen posten praten
presenteren printen proberen produceren profiteren protesteren raadplegen raken ramen reageren realiseren
rectificeren redden registreren reinigen reizen renoveren repareren reserveren resetten respecteren retourneren
richten riskeren ritsen ruilen ruimen  ruisen rusten scannen schaden schamen schatten schelen scheuren
schikken schorsen schorten schrappen schudden sjouwen slagen slepen smaken solliciteren sparen specificeren spelen
speuren splitsen spoeden spoelen sporten spotten staken stallen stappen starten stellen stemmen stoppen storen
storten straffen stranden streamen streven studeren sturen sussen synchroniseren tanken tasten taxeren telefoneren
tellen testen tikken tillen toetsen tonen trainen trakteren trappen treuren trillen typen uploaden valideren
vatten verantwoorden verbazen verbeelden verblijden verbouwen verdelen verdienen verdiepen verdoven verduidelijken
vereisen vergemakkelijken vergissen vergoeden verheugen verhogen verhuizen verhuren  verkassen verklaren verkleinen verlagen verlangen verleiden verlengen verlichten verlossen vermaken vermelden vermissen
vermoeden vernielen vernietigen verontrusten verontschuldigen verpesten verplaatsen verplichten verrassen verruilen
verschaffen versnellen verspillen verspreiden verstellen versterken verstoren verstrekken versturen vertalen
vertellen vertragen vertrouwen vervelen vervoeren vervolgen verwaarlozen verwachten verwarmen verwarren  verwennen verwerken verwittigen verwoorden verzachten verzetten verzoenen verzorgen vestigen vieren voeden voelen
voeren volgen vouwen vrezen vullen waarborgen waarschuwen wachten wagen wekken wenken wennen wensen werken wijden
wijzigen wippen wissen wonen zagen zakken zetten zorgen zwaaien
`
  .trim()
  .split(/\s+/);

/** Weak verbs with an unstressed end ("regelen"): the stem is what stands before "en". */
export const unstressedVerbs = `
ontgrendelen vergrendelen knuffelen koesteren filteren oefenen piekeren sponsoren betekenen verwelkomen aarzelen behandelen bekommeren belemmeren bemiddelen benaderen berekenen bestempelen beteugelen
betwijfelen bewonderen bladeren dobberen ergeren googelen handelen haperen herinneren heropenen  hinderen huppelen kantelen klungelen koppelen leveren luisteren minderen mompelen mopperen naderen onderhandelen
ondertekenen ontwikkelen openen ordenen regelen rekenen rommelen schakelen schilderen slingeren stapelen
stempelen tekenen twijfelen veranderen verbeteren verdubbelen verergeren vergaderen verhelderen verhinderen
vermeerderen verminderen vernederen verrekenen verwijderen verwisselen verwonderen verzamelen verzekeren vorderen
wandelen wankelen weigeren wikkelen wisselen worstelen zegelen
`
  .trim()
  .split(/\s+/);

/** Strong and irregular verbs: infinitive, past, participle, and the stem where it does not follow. */
export const strongVerbs = `
kopieren,kopieerde,gekopieerd,kopieer verspreken,versprak,versproken verslaan,versloeg,verslagen,versla verkiezen,verkoos,verkozen uitsluiten,sloot,uitgesloten verlenen,verleende,verleend,verleen
schelden,schold,gescholden wezen,was,geweest,wees
evalueren,evalueerde,geevalueerd,evalueer verifieren,verifieerde,geverifieerd,verifieer ruineren,ruineerde,geruineerd,ruineer
appen,appte,geappt,app bedenken,bedacht,bedacht bederven,bedierf,bedorven bedriegen,bedroog,bedrogen
beginnen,begon,begonnen begrijpen,begreep,begrepen behouden,behield,behouden bekijken,bekeek,bekeken
benijden,benijdde,benijd beschrijven,beschreef,beschreven besluiten,besloot,besloten
bespreken,besprak,besproken bestaan,bestond,bestaan,besta bestrijden,bestreed,bestreden betreden,betrad,betreden
betreffen,betrof,betroffen betrekken,betrok,betrokken bevallen,beviel,bevallen bevelen,beval,bevolen
bevinden,bevond,bevonden bewegen,bewoog,bewogen bewijzen,bewees,bewezen bezitten,bezat,bezeten
bezoeken,bezocht,bezocht bidden,bad,gebeden bieden,bood,geboden bijten,beet,gebeten binden,bond,gebonden
blazen,blies,geblazen blijken,bleek,gebleken blijven,bleef,gebleven breken,brak,gebroken brengen,bracht,gebracht
buigen,boog,gebogen denken,dacht,gedacht doen,deed,gedaan,doe doorstaan,doorstond,doorstaan,doorsta
dragen,droeg,gedragen drijven,dreef,gedreven dringen,drong,gedrongen drinken,dronk,gedronken druipen,droop,gedropen
dwingen,dwong,gedwongen ervaren,ervoer,ervaren eten,at,gegeten fluiten,floot,gefloten gaan,ging,gegaan,ga
gedragen,gedroeg,gedragen gelden,gold,gegolden genezen,genas,genezen genieten,genoot,genoten geven,gaf,gegeven
gieten,goot,gegoten glijden,gleed,gegleden graven,groef,gegraven grijpen,greep,gegrepen hangen,hing,gehangen
heffen,hief,geheven helpen,hielp,geholpen herzien,herzag,herzien,herzie heten,heette,geheten houden,hield,gehouden
kiezen,koos,gekozen kijken,keek,gekeken klimmen,klom,geklommen klinken,klonk,geklonken komen,kwam,gekomen,kom
kopen,kocht,gekocht krijgen,kreeg,gekregen krimpen,kromp,gekrompen kruipen,kroop,gekropen laten,liet,gelaten
lezen,las,gelezen liegen,loog,gelogen liggen,lag,gelegen lijden,leed,geleden lijken,leek,geleken lopen,liep,gelopen
meten,mat,gemeten mijden,meed,gemeden nemen,nam,genomen onderbreken,onderbrak,onderbroken
ondernemen,ondernam,ondernomen ondervinden,ondervond,ondervonden onderzoeken,onderzocht,onderzocht
ontbreken,ontbrak,ontbroken ontgaan,ontging,ontgaan,ontga onthouden,onthield,onthouden ontlopen,ontliep,ontlopen
ontslaan,ontsloeg,ontslagen,ontsla ontstaan,ontstond,ontstaan,ontsta ontvangen,ontving,ontvangen
overkomen,overkwam,overkomen,overkom overlijden,overleed,overleden overvallen,overviel,overvallen
overwegen,overwoog,overwogen overwinnen,overwon,overwonnen prijzen,prees,geprezen raden,raadde,geraden
rijden,reed,gereden roepen,riep,geroepen ruiken,rook,geroken scheiden,scheidde,gescheiden schenken,schonk,geschonken
scheppen,schiep,geschapen scheren,schoor,geschoren schieten,schoot,geschoten schijnen,scheen,geschenen
schrijven,schreef,geschreven schrikken,schrok,geschrokken schuiven,schoof,geschoven slaan,sloeg,geslagen,sla
slapen,sliep,geslapen sluiten,sloot,gesloten smijten,smeet,gesmeten snijden,sneed,gesneden spijten,speet,gespeten
spreken,sprak,gesproken springen,sprong,gesprongen spuiten,spoot,gespoten staan,stond,gestaan,sta
steken,stak,gestoken stelen,stal,gestolen sterven,stierf,gestorven stijgen,steeg,gestegen stinken,stonk,gestonken
strijden,streed,gestreden strijken,streek,gestreken treden,trad,getreden treffen,trof,getroffen
trekken,trok,getrokken updaten,updatete,geupdatet,update vallen,viel,gevallen vangen,ving,gevangen
varen,voer,gevaren vechten,vocht,gevochten verbieden,verbood,verboden verbinden,verbond,verbonden
verdwijnen,verdween,verdwenen vergelijken,vergeleek,vergeleken vergeten,vergat,vergeten vergeven,vergaf,vergeven
verhelpen,verhielp,verholpen verkopen,verkocht,verkocht verkrijgen,verkreeg,verkregen verlaten,verliet,verlaten
verliezen,verloor,verloren verlopen,verliep,verlopen vermijden,vermeed,vermeden vernemen,vernam,vernomen
verraden,verraadde,verraden verschijnen,verscheen,verschenen verschuiven,verschoof,verschoven
verslapen,versliep,verslapen verstaan,verstond,verstaan,versta verstrijken,verstreek,verstreken
vertrekken,vertrok,vertrokken verwerven,verwierf,verworven verwijten,verweet,verweten verwijzen,verwees,verwezen
verzenden,verzond,verzonden verzinnen,verzon,verzonnen verzoeken,verzocht,verzocht vinden,vond,gevonden
vliegen,vloog,gevlogen voldoen,voldeed,voldaan,voldoe volstaan,volstond,volstaan,volsta
voorkomen,voorkwam,voorkomen,voorkom vragen,vroeg,gevraagd vriezen,vroor,gevroren waaien,waaide,gewaaid
wassen,waste,gewassen wegen,woog,gewogen werpen,wierp,geworpen weten,wist,geweten wijken,week,geweken
wijzen,wees,gewezen winden,wond,gewonden winnen,won,gewonnen worden,werd,geworden zeggen,zei,gezegd
zenden,zond,gezonden zien,zag,gezien,zie zingen,zong,gezongen zinken,zonk,gezonken zitten,zat,gezeten
zoeken,zocht,gezocht zuigen,zoog,gezogen zwemmen,zwom,gezwommen zwijgen,zweeg,gezwegen
`
  .trim()
  .split(/\s+(?=[a-z]+,)/);

/** The verbs that follow no rule: what stands before "je", what stands after it, what stands with "u", and the plural. */
export const ownWays: readonly (readonly [before: string, after: string, formal: string, plural: string])[] = [
  ["heb", "hebt", "heeft", "hebben"],
  ["ben", "bent", "bent", "zijn"],
  ["kun", "kunt", "kunt", "kunnen"],
  ["zul", "zult", "zult", "zullen"],
  ["wil", "wilt", "wilt", "willen"],
];

/** The parts of separable verbs that may stand written to them ("terugbelt"). */
export const particles = `
teleur tekort teniet gade gerust gelijk vrij aan achter af bij binnen bloot door deel dicht goed heen in kennis klaar kwijt langs los mede mee mis na neer om onder op open over plaats
rond samen stil stop tegemoet tegen terecht terug thuis toe uit vast vol voor voorbij vooruit vrij waar weg weer zwart af goed rechtop
`
  .trim()
  .split(/\s+/);

/** What a reader can be asked to do: "Stuurt u ons een foto" asks, "Krijgt u een foto" does not. Folded stems. */
export const askable = `
accepteer activeer annuleer antwoord bedenk beantwoord bekijk bel beloof bereken beschrijf beschouw bespreek bestel bevestig bewaar bezoek blijf boek breng chat
check controleer deel denk doe download draai druk gebruik geef geniet ga gooi haal houd hou informeer kies kijk klik koppel kom koop
laat lees leg let lever log luister maak mail meet meld neem negeer noem noteer onderteken onthoud open overweeg pak parkeer plaats plan
print probeer raadpleeg reageer reken regel registreer reserveer retourneer richt rijd ruil scan schrijf schuif selecteer sla sluit spreek
start steek stel stop stuur teken tel test toon trek twijfel typ uit upload update vergeet vergelijk vermeld verander verstuur vertel
vertrouw verwijder verwijs vind volg vraag vul voer voeg vermijd verzamel verzend wacht wees weeg wend wijzig zeg zend zet zie zoek zorg app aarzel schakel
installeer begin bekijk pas help stap loop rijd draag laad duw sleep ververs wissel spoel veeg klap schroef
download betaal verwijder klop wijzig plak knip spaar droog start voorkom herstart laad til trap
`
  .trim()
  .split(/\s+/);

/** What nobody is asked for: a sentence that begins with one of these and "u" is a question or a condition. Stems. */
export const unasked = `
heb ben krijg ontvang kun zul wil moet mag mocht hoef word vind weet ken hoor merk mis ervaar ondervind verwacht verdien verkeer beschik
herinner lig sta woon heet lijk blijk bezit voel hoop wens schrik snap begrijp realiseer vergis twijfel durf behoor beleef verlies vrees
geloof mankeer baal slaap leef lijd dien heb zit val
`
  .trim()
  .split(/\s+/);

/** What a reader can do to himself: "Meld je" there is an order, and "Stuur je" is not. Stems. */
export const reflexive =
  `meld maak schrijf registreer identificeer legitimeer wend voel vergis herinner realiseer schaam verontschuldig
bereid haast houd hou bedenk verheug ergel erger laat voeg zet abonneer verbaas verdiep beperk richt gedraag stel bevind log`.split(
    /\s+/,
  );
