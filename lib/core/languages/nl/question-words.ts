import type { LanguageData } from "../language.ts";

/** What each question word asks for. */
export const questionWords: LanguageData["questionWords"] = [
  { words: ["wanneer", "hoe laat", "hoe lang", "hoelang", "welke dag", "welke datum"], answers: ["when"] },
  { words: ["hoeveel", "welk bedrag"], answers: ["amount"] },
  { words: ["waarom", "hoe kan", "hoe komt", "hoezo"], answers: ["cause"] },
];
