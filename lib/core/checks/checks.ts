import type { Check } from "./check.ts";
import { mixedForm } from "./mixed-form.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { capitals, exclamations } from "./shouting.ts";
import { unknownAbbreviation } from "./unknown-abbreviation.ts";
import { wrongName } from "./wrong-name.ts";

export const checks: readonly Check[] = [
  mixedForm,
  placeholderLeft,
  wrongName,
  capitals,
  exclamations,
  unknownAbbreviation,
];
