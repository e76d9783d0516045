import type { Language } from "../contract.ts";
import { createLexicon, type Lexicon, type LexiconName } from "../matching/lexicon.ts";
import { en } from "./en/en.ts";
import type { LanguageData } from "./language.ts";
import { nl } from "./nl/nl.ts";

/** The languages of the product: adding one means one folder and one name here. */
export const languages: ReadonlyMap<Language, LanguageData> = new Map(
  [nl, en].map((language) => [language.code, language]),
);

/** The small words of each language, for telling the language of a text. */
export const frequentWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  [...languages.values()].map(({ code, frequentWords: words }) => [code, new Set(words)]),
);

/** Lexicons are put together when first asked for: most people write in one language. */
function onceFor(name: LexiconName): (code: Language) => Lexicon {
  const made = new Map<Language, Lexicon>();
  return (code) => {
    let lexicon = made.get(code);
    if (!lexicon) {
      lexicon = createLexicon(languages.get(code) as LanguageData, name);
      made.set(code, lexicon);
    }
    return lexicon;
  };
}

export const draftLexicon = onceFor("draft");
export const complaintLexicon = onceFor("complaint");
