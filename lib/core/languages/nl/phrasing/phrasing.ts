import type { PhraseRule } from "../../../phrasing/phrase-rule.ts";
import { nonApology } from "./non-apology.ts";

/** All phrase rules of the language, one file a category. */
export const rules: readonly PhraseRule[] = [...nonApology];
