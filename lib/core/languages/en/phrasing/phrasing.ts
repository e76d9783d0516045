import type { PhraseRule } from "../../../phrasing/phrase-rule.ts";

/** All phrase rules of the language, one file a category. */
export const rules: readonly PhraseRule[] = [];
