import type { Language } from "../contract.ts";
import { createLexicon, type Lexicon, type LexiconName } from "../matching/lexicon.ts";
import { oncePer } from "../once-per.ts";
import { en } from "./en/en.ts";
import { frequentWords as smallEnglishWords } from "./en/frequent-words.ts";
import type { LanguageData } from "./language.ts";
import { frequentWords as smallDutchWords } from "./nl/frequent-words.ts";
import { nl } from "./nl/nl.ts";
import type { SharedWords } from "./shared-words.ts";

/** The languages of the product: adding one means one folder and its names here. */
export const languages: ReadonlyMap<Language, LanguageData> = new Map([
  ["nl", nl],
  ["en", en],
]);

/** The small words of each language, for telling the language of a text; apart, so that nothing else has to be read for it. */
export const frequentWords: ReadonlyMap<Language, ReadonlySet<string>> = new Map([
  ["nl", new Set(smallDutchWords)],
  ["en", new Set(smallEnglishWords)],
]);

/** What `make` makes of such words of all languages together. */
export function fromSharedWords<Made extends NonNullable<unknown>>(
  make: (wordsOf: (name: keyof SharedWords) => readonly string[]) => Made,
): () => Made {
  const made = oncePer((all: typeof languages) =>
    make((name) => [...all.values()].flatMap(({ sharedWords }) => sharedWords[name])),
  );
  return () => made(languages);
}

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
