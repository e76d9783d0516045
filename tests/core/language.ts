import { en } from "../../lib/core/languages/en/en.ts";
import { type CueName, cueNames, type LanguageData } from "../../lib/core/languages/language.ts";
import { createLexicon } from "../../lib/core/matching/lexicon.ts";
import { type Reading, readText } from "../../lib/core/text/reading.ts";

const cues = Object.fromEntries(cueNames.map((cue) => [cue, []])) as unknown as Record<CueName, readonly string[]>;
const noNote = { phrases: {}, lookAlikes: [], examples: { strong: [], weak: [], fake: [], absent: [] } };

/** A language of a few made-up patterns, so that tests of the machinery do not move with the real lists. */
export function smallLanguage(
  data: Partial<LanguageData> & { someCues?: Partial<LanguageData["cues"]> } = {},
): LanguageData {
  const { someCues, ...rest } = data;
  return {
    ...en,
    slots: {},
    rules: [],
    notes: { empathy: noNote, apology: noNote, solution: noNote },
    cues: { ...cues, ...someCues },
    commonWords: [],
    ...rest,
  };
}

export function readWith(text: string, data: Parameters<typeof smallLanguage>[0] = {}): Reading {
  return readText(text, createLexicon(smallLanguage(data), "draft"));
}
