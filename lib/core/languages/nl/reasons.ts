/** One sentence for each reason that a rule names: about the text and its reader, never about its writer. */
export const reasons: Readonly<Record<string, string>> = {
  // apologies
  "hedged-apology": "Een voorwaarde in de verontschuldiging: de klant leest dat er misschien niets gebeurd is.",
  "about-feelings": "De spijt gaat over wat de klant vindt of voelt, niet over wat er misging.",
  "regret-from-afar": "Betreuren is spijt op afstand: de klant leest niet wie er iets verkeerd deed.",
  "taken-back": "Na 'maar' telt het excuus niet meer.",
  "makes-smaller": "Dit maakt het kleiner dan de klant het beleefde.",
  "moved-elsewhere": "De oorzaak wordt bij een ander gelegd; de klant zoekt iemand die het oplost.",
  // officialese
  "old-word": "Een ambtelijk of ouderwets woord: de lezer moet het vertalen.",
  "heavy-noun": "Een werkwoord verstopt in een naamwoord maakt de zin stijf.",
  "official-opening": "Een ambtelijke aanloop: de klant moet wachten op wat er toe doet.",
  // emptiness
  "cannot-be-checked": "Hier staat niets wat de klant kan controleren.",
  "everyone-writes-this": "Iedereen schrijft dit; het leest als niet gemeend.",
  "praises-ourselves": "Dit gaat over de organisatie; de klant leest niets over zijn zaak.",
  "asks-understanding": "De klant moet hier begrip of geduld geven, terwijl hij het zelf zoekt.",
  advertising: "Reclame of een enquête in een antwoord op een klacht maakt de klacht klein.",
  // condescension and blame
  "tells-what-to-think": "Dit schrijft de klant voor wat hij moet weten, vinden of begrijpen.",
  "not-read-well": "Dit suggereert dat de klant niet oplette of traag van begrip is.",
  lectures: "Dit leest als een lesje.",
  "favour-from-above": "Het leest als een gunst van boven.",
  "sounds-sarcastic": "Dit kan als spot gelezen worden.",
  "blames-customer": "Dit legt de oorzaak bij de klant.",
  "doubts-customer": "Dit trekt het verhaal van de klant in twijfel.",
  // hidden agents
  "nobody-did-it": "Niemand deed het: zo leest de klant niet wie het oplost.",
  "rule-acts": "Een systeem of regel handelt hier in plaats van een mens.",
  // law
  "sounds-like-defence": "Dit klinkt als verweer of dreiging; de klant zoekt een antwoord.",
  "legal-word": "Een juridisch woord waar een gewoon woord bestaat.",
  "terms-instead": "Een verwijzing naar voorwaarden is nog geen antwoord: wat betekent het voor deze klant?",
  // refusal
  "closed-door-first": "De dichte deur staat voorop; begin met wat wel kan of waarom het niet kan.",
  "bare-no": "Een nee zonder reden of alternatief leest als afschepen.",
  "absolute-no": "Een absoluut nee klinkt harder dan nodig.",
  // jargon
  "inside-word": "Een intern woord dat de klant niet gebruikt.",
  "our-problem": "Dit maakt het probleem van de organisatie tot dat van de klant.",
  // time
  "when-quieter": "Zeg wanneer het rustiger is, of bel zelf terug: later is geen tijd.",
  "no-date": "Hier valt geen datum of tijd uit te lezen.",
  "who-moves": "Onduidelijk is wie wanneer aan zet is.",
  "no-clear-term": "Onduidelijk is wanneer de termijn begint of eindigt.",
  // promises
  "may-not-keep": "Misschien is dit niet waar te maken, en een gebroken belofte is een tweede fout.",
  // templates
  "fits-everyone": "Past bij elke klant en leest daarom als een standaardbrief.",
  "automatic-phrase": "Een automatische formule: de klant leest eroverheen.",
  "cheerful-script": "Vrolijkheid die niet past bij wat de klant schreef.",
  // orders
  orders: "Dit leest als een bevel.",
  threat: "Een voorwaarde die klinkt als dreigement.",
  "starts-from-us": "De zin begint bij de organisatie, niet bij de klant.",
};
