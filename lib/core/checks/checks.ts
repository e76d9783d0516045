import { askedAgain } from "./asked-again.ts";
import type { Check } from "./check.ts";
import { missingName } from "./missing-name.ts";
import { mixedForm } from "./mixed-form.ts";
import { otherLanguage } from "./other-language.ts";
import { otherNumber } from "./other-number.ts";
import { overApology } from "./over-apology.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { publicData } from "./public-data.ts";
import { secondGreeting } from "./second-greeting.ts";
import { capitals, exclamations } from "./shouting.ts";
import { unknownAbbreviation } from "./unknown-abbreviation.ts";
import { wrongName } from "./wrong-name.ts";

export const checks: readonly Check[] = [
  mixedForm,
  placeholderLeft,
  wrongName,
  missingName,
  secondGreeting,
  otherLanguage,
  askedAgain,
  otherNumber,
  publicData,
  overApology,
  capitals,
  exclamations,
  unknownAbbreviation,
];
