import type { PhraseRule } from "../../../phrasing/phrase-rule.ts";
import { blaming } from "./blaming.ts";
import { bureaucratic } from "./bureaucratic.ts";
import { commanding } from "./commanding.ts";
import { condescending } from "./condescending.ts";
import { empty } from "./empty.ts";
import { jargon } from "./jargon.ts";
import { legalistic } from "./legalistic.ts";
import { nonApology } from "./non-apology.ts";
import { overPromise } from "./over-promise.ts";
import { passive } from "./passive.ts";
import { refusalFirst } from "./refusal-first.ts";
import { robotic } from "./robotic.ts";
import { vagueTime } from "./vague-time.ts";
import { weFocus } from "./we-focus.ts";

/** All phrase rules of the language, one file a category. */
export const rules: readonly PhraseRule[] = [
  ...blaming,
  ...bureaucratic,
  ...commanding,
  ...condescending,
  ...empty,
  ...jargon,
  ...legalistic,
  ...nonApology,
  ...overPromise,
  ...passive,
  ...refusalFirst,
  ...robotic,
  ...vagueTime,
  ...weFocus,
];
