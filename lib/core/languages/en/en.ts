import type { LanguageData } from "../language.ts";
import { cues } from "./cues.ts";
import { frequentWords } from "./frequent-words.ts";
import { letter } from "./letter.ts";
import { rules } from "./phrasing/phrasing.ts";
import { reasons } from "./reasons.ts";
import { slots } from "./slots.ts";
import { apology } from "./triad/apology.ts";
import { empathy } from "./triad/empathy.ts";
import { solution } from "./triad/solution.ts";

export const en: LanguageData = {
  code: "en",
  frequentWords,
  letter,
  slots,
  rules,
  reasons,
  notes: { empathy, apology, solution },
  cues,
};
