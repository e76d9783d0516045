import type { LanguageData } from "../language.ts";

/** What each question word asks for. */
export const questionWords: LanguageData["questionWords"] = [
  { words: ["when", "what time", "how long", "how soon", "what date", "which day"], answers: ["when"] },
  { words: ["how much", "what amount"], answers: ["amount"] },
  { words: ["why", "how come", "how can", "how could"], answers: ["cause"] },
];
