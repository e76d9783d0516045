import type { PhraseRule } from "../../../phrasing/phrase-rule.ts";
import { bureaucratic } from "./bureaucratic.ts";
import { commanding } from "./commanding.ts";
import { nonApology } from "./non-apology.ts";
import { passive } from "./passive.ts";
import { refusalFirst } from "./refusal-first.ts";
import { vagueTime } from "./vague-time.ts";

/** All phrase rules of the language, one file a category. */
export const rules: readonly PhraseRule[] = [
  ...bureaucratic,
  ...commanding,
  ...nonApology,
  ...passive,
  ...refusalFirst,
  ...vagueTime,
];
