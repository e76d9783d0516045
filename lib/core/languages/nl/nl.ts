import type { LanguageData } from "../language.ts";
import { advice } from "./advice.ts";
import { calendar, promisers } from "./calendar.ts";
import { checkReasons } from "./check-reasons.ts";
import { checkWords } from "./check-words.ts";
import { commonWords } from "./common-words.ts";
import { complaint } from "./complaint.ts";
import { cues } from "./cues.ts";
import { frequentWords } from "./frequent-words.ts";
import { guidance } from "./guidance/guidance.ts";
import { knownAbbreviations } from "./known-abbreviations.ts";
import { letter } from "./letter.ts";
import { rules } from "./phrasing/phrasing.ts";
import { questionWords } from "./question-words.ts";
import { reasons } from "./reasons.ts";
import { sharedWords } from "./shared-words.ts";
import { slots } from "./slots.ts";
import { apology } from "./triad/apology.ts";
import { empathy } from "./triad/empathy.ts";
import model from "./triad/model.json" with { type: "json" };
import { solution } from "./triad/solution.ts";
import { wordClasses } from "./word-classes.ts";

export const nl: LanguageData = {
  code: "nl",
  frequentWords,
  letter,
  slots,
  rules,
  reasons,
  checkReasons,
  notes: { empathy, apology, solution },
  cues,
  checkWords,
  sharedWords,
  wordClasses,
  model,
  complaint,
  advice,
  commonWords,
  knownAbbreviations,
  questionWords,
  calendar,
  promisers,
  guidance,
};
