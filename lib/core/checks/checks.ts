import { askedAgain } from "./asked-again.ts";
import type { Check } from "./check.ts";
import { costlyNumber } from "./costly-number.ts";
import { exceptionWithoutFigure } from "./exception-without-figure.ts";
import { goodwillForReview } from "./goodwill-for-review.ts";
import { goodwillInPublic } from "./goodwill-in-public.ts";
import { lateApology } from "./late-apology.ts";
import { laterThanAsked } from "./later-than-asked.ts";
import { missingName } from "./missing-name.ts";
import { mixedForm } from "./mixed-form.ts";
import { noAlternative } from "./no-alternative.ts";
import { noInitials } from "./no-initials.ts";
import { otherDate } from "./other-date.ts";
import { otherLanguage } from "./other-language.ts";
import { otherNumber } from "./other-number.ts";
import { overApology } from "./over-apology.ts";
import { overGoodwill } from "./over-goodwill.ts";
import { placeholderLeft } from "./placeholder-left.ts";
import { publicData } from "./public-data.ts";
import { refusalIncomplete } from "./refusal-incomplete.ts";
import { rightAsFavour } from "./right-as-favour.ts";
import { secondGreeting } from "./second-greeting.ts";
import { capitals, exclamations } from "./shouting.ts";
import { signedOtherwise } from "./signed-otherwise.ts";
import { takenUpIsNotAnswered } from "./taken-up-is-not-answered.ts";
import { tooLongForChannel } from "./too-long-for-channel.ts";
import { twoAsks } from "./two-asks.ts";
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
  otherDate,
  publicData,
  costlyNumber,
  overApology,
  lateApology,
  capitals,
  exclamations,
  unknownAbbreviation,
  overGoodwill,
  rightAsFavour,
  goodwillInPublic,
  goodwillForReview,
  exceptionWithoutFigure,
  takenUpIsNotAnswered,
  laterThanAsked,
  noAlternative,
  refusalIncomplete,
  tooLongForChannel,
  noInitials,
  signedOtherwise,
  twoAsks,
];
