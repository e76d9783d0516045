import type { SharedWords } from "../shared-words.ts";

export const sharedWords: SharedWords = {
  greetings: words("hi dear hello hiya hey good morning afternoon evening day"),
  noNames: words(
    "mr mrs ms mx dr prof passenger user parent parents member resident tenant patient valued sir madam customer guest all both team there again and of or",
  ),
  greetsNobody: words("dear hello hi"),
  nobody: ["sir\\s?(?:/|or)\\s?madam", "sir, madam", "(?:customer|valued customer|passenger|guest|user)"],
  initials: words("mr mrs ms mx dr"),
  titles: words("mr mrs ms miss mx dr prof"),
  endings: words(
    "thanks thank thx regards cheers sincerely yours customer best warmly hello hi sir madam team refund help urgent sent yes no ok lol please pls never again ha haha wow st",
  ),
  farewells: ["regards", "wishes", "sincerely", "faithfully", "thanks", "thank you", "thx", "cheers", "love"],
  afterFarewell: ["from"],
  introductions: ["[Mm]y name is", "[Tt]his is(?= \\p{Lu}[\\p{L} ]{1,30} (?:from|here|calling)\\b)"],
  teamOpeners: words("the our team"),
  beforeTeam: words("from of at for"),
  yours: ["your"],
  numbered: ["order", "customer number", "order number", "account", "policy", "booking", "case"],
  orders: ["order"],
  photos: words("photo photos picture pictures screenshot screenshots"),
  sentAlong: words("attached enclosed sent below"),
  sendsAlong: words("see attached sent"),
  sorry: words("sorry* apolog*"),
  copiedOut: words("write enter type code select choose press under"),
  articles: words("the your our a an"),
  uncounted: words("of the and for to a in"),
  roles: words("the a an our my"),
};

function words(list: string): readonly string[] {
  return list.split(" ");
}
