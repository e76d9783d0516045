import type { SharedWords } from "../shared-words.ts";

export const sharedWords: SharedWords = {
  greetings: words("beste geachte hallo hoi hey he hai dag lieve goede goedemorgen goedemiddag goedenavond goedendag"),
  noNames: words(
    "de het een heer mevrouw meneer mijnheer mevr mw dhr mr dr drs prof familie fam klant relatie reiziger passagier afnemer sporter gebruiker melder bewoner huurder ouder ouders leden lid lezer gast allen allemaal en van der den ter ten te",
  ),
  greetsNobody: words("geachte beste hallo dag hoi"),
  nobody: [
    "heer\\s?(?:/|of|,)?\\s?(?:en )?mevrouw",
    "mevrouw\\s?(?:/|of|,)\\s?(?:de )?heer",
    "heer, mevrouw",
    "meneer\\s?(?:/|of)\\s?mevrouw",
    "(?:klant|relatie|lezer|gast|passagier|reiziger|gebruiker|afnemer|melder|bewoner)",
  ],
  initials: words("mr dr drs de dhr mw"),
  titles: words("dr dhr mevr mvr mw drs ir ing prof fam familie heer mevrouw meneer"),
  endings: words(
    "dank bedankt alvast groet groeten groetjes hoogachtend mvg gr klant hallo verzonden verstuurd ja nee graag svp nooit",
  ),
  farewells: [
    "groet(?:en|jes)?",
    "gr\\.?",
    "mvg",
    "m\\.v\\.g\\.",
    "hoogachtend",
    "liefs",
    "dank(?: (?:u|je))?(?: wel)?",
    "bedankt",
  ],
  afterFarewell: ["van"],
  introductions: ["[Mm]ijn naam is", "[Ii]k heet", "[Uu] spreekt met"],
  teamOpeners: words("het de ons team"),
  beforeTeam: words("van namens voor"),
  yours: words("uw je jouw"),
  numbered: words("bestelling order ordernummer bestelnummer klantnummer account polis zaaknummer"),
  orders: words("order bestel* ordernummer"),
  photos: words("foto fotos foto's screenshot screenshots"),
  sentAlong: words("bijgevoegd bijlage erbij gestuurd toegevoegd meegestuurd"),
  sendsAlong: words("zie bijgevoegd bijgevoegde stuurde"),
  sorry: words("sorry* excuses* excuus* spijt* verontschuldig*"),
  copiedOut: words("code schrijf typ kies druk onder"),
  articles: words("de het uw je onze ons een"),
  uncounted: words("van de het en voor in"),
  roles: words("de een onze mijn"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}
