/** The sentence that the agent reads for each check, by its id. */
export const checkReasons: Readonly<Record<string, string>> = {
  "mixed-form": "U en je door elkaar: kies één aanspreekvorm voor de hele brief.",
  "placeholder-left": "Hier is een invulplek blijven staan.",
  "wrong-name": "De aanhef noemt een andere naam dan die van de klant.",
  "missing-name": "De klant heeft met een naam ondertekend; die kan in de aanhef.",
  "second-greeting": "Hier begint de brief een tweede keer.",
  "other-language": "De klant schreef in een andere taal.",
  "asked-again": "Dit staat al in het bericht van de klant.",
  "other-number": "In het bericht van de klant staat hier net iets anders: klopt dit?",
  "public-data": "Iedereen leest dit: gegevens van de klant horen in een privébericht.",
  "over-apology": "Hier staat opnieuw een verontschuldiging; één keer goed werkt beter.",
  capitals: "Hoofdletters lezen als schreeuwen.",
  exclamations: "Meer uitroeptekens maken het niet vriendelijker; één punt is rustiger.",
  "unknown-abbreviation": "Een afkorting die de klant niet gebruikte: schrijf haar uit of kies een gewoon woord.",
  "team-phrase": "In jullie stijlprofiel staat dat het hier anders gezegd wordt.",
  "over-goodwill": "Dit gebaar is groter dan de {most} die het team zelf mag geven.",
  "over-goodwill-beyond":
    "Dit gebaar is groter dan de {most} die het team zelf mag geven; vraag het eerst na bij {beyond}.",
  "right-as-favour": "Dit is het recht van de klant: als gunst gebracht klinkt het minder dan het is.",
  "goodwill-in-public": "Iedereen leest dit: een gebaar past beter in een privébericht.",
  "goodwill-for-review":
    "Een gebaar dat aan een review of aan zwijgen vastzit, voelt als omkopen; geef het zonder voorwaarde.",
  "exception-without-figure":
    "Zegt niet hoe vaak of hoe lang: noem de gebruikelijke duur, of laat de uitzondering weg.",
  "taken-up-is-not-answered":
    "Zegt wanneer iemand begint, niet wanneer de klant antwoord heeft; die datum is wat telt.",
  "later-than-asked": "De klant vroeg dit eerder: zeg erbij waarom het later wordt, of kom met iets voor die dag.",
  "no-alternative": "Tot die dag moet de klant het zonder doen: kan er iets voor de tussentijd bij?",
  "refusal-without-reason": "Hier staat een nee zonder de reden; met één zin uitleg is het beter te dragen.",
  "refusal-without-way-on": "Na dit nee staat nergens wat de klant nog wel kan doen.",
  "refusal-without-both": "Dit nee mist nog de reden, en wat de klant nog wel kan doen.",
  "refusal-incomplete": "Dit nee mist nog een reden of een weg verder.",
  "too-long-for-channel": "Deze tekst is lang voor dit kanaal.",
  "too-long-in-characters": "In dit bericht passen {most} tekens; dit zijn er {written}.",
  "too-long-in-words": "Hier lezen mensen zo'n {most} woorden; dit zijn er {written}.",
  "no-initials": "Er staat geen naam of initialen onder; daarmee klinkt het antwoord van een mens.",
  "two-asks": "Dit is het derde dat de brief vraagt: misschien kan er iets af, of weten wij het al.",
  "public-private-matter":
    "Iedereen leest dit: wat de klant over gezondheid, geld of verlies vertelde, hoort hier niet.",
  "costly-number": "Dit nummer kost de klant extra: noem liever een gewoon nummer, of bel zelf.",
};
