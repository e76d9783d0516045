import { phraseRules } from "../../../phrasing/phrase-rule.ts";

export const weFocus = phraseRules("we-focus", [
  {
    id: "nl/wij-willen-benadrukken",
    severity: 1,
    why: "starts-from-us",
    density: 2,
    replace: {
      "^ (wij/we) (willen/wil) ...3 (benadrukken/opmerken/aangeven/laten weten/melden) (dat)?": [],
      "^ (wij/we) (zijn van mening/zijn van oordeel/menen/achten) ...3": [],
      "^ (wij/we) bieden (u/je) de mogelijkheid (om)?": [],
      "^ (wij/we) (stellen (u/je) in staat/als (organisatie/bedrijf))": [],
      "^ (wij/we) hebben (uw/je) (<message>) (ontvangen/gelezen/geregistreerd)": [],
      "^ (onze/ons) (planning/afdeling/administratie/organisatie/team) (is/heeft/laat/kan) ...2": [],
      "(voor (onze/de) (eigen)? administratie/om ons te helpen)": [],
      "^ (wij/we) (vinden/vind) het (vervelend/jammer/spijtig) ...2": [],
    },
    examples: {
      bad: [
        ["Wij willen benadrukken dat dit zelden voorkomt."],
        ["Wij zijn van mening dat dit klopt."],
        ["Wij bieden u de mogelijkheid om te ruilen."],
        ["Wij als organisatie doen dit anders."],
        ["Wij hebben uw klacht ontvangen."],
        ["Onze planning laat dit toe."],
        ["Stuur het formulier voor onze administratie."],
        ["Wij vinden het vervelend dat het zo liep."],
      ],
      good: ["U krijgt het geld morgen terug.", "Wij hebben de verkeerde jas gestuurd."],
    },
  },
]);
