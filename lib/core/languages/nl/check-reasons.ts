/** The sentence that the agent reads for each check, by its id. */
export const checkReasons: Readonly<Record<string, string>> = {
  "mixed-form": "U en je door elkaar: kies één aanspreekvorm voor de hele brief.",
  "placeholder-left": "Hier is een invulplek blijven staan.",
  "wrong-name": "De aanhef noemt een andere naam dan die van de klant.",
  capitals: "Hoofdletters lezen als schreeuwen.",
  exclamations: "Meer uitroeptekens maken het niet vriendelijker; één punt is rustiger.",
  "unknown-abbreviation": "Een afkorting die de klant niet gebruikte: schrijf haar uit of kies een gewoon woord.",
};
