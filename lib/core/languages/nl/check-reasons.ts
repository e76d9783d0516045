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
};
