import { describe, expect, it } from "vitest";
import type { LanguageData } from "../../../lib/core/languages/language.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { packLanguage } from "../../../lib/core/languages/pack.ts";
import { unpackLanguage } from "../../../lib/core/languages/unpack.ts";
import { createLexicon } from "../../../lib/core/matching/lexicon.ts";
import { findPhrases } from "../../../lib/core/phrasing/find-phrases.ts";
import { findPromises } from "../../../lib/core/promises/find-promises.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { readTriad } from "../../../lib/core/triad/read-triad.ts";

/** Every text that shows what a rule or a note is. */
function examplesOf({ rules, notes }: LanguageData): string[] {
  return [
    ...rules.flatMap(({ examples }) => [...examples.bad.map(([text]) => text), ...examples.good]),
    ...Object.values(notes).flatMap(({ examples }) =>
      Object.values(examples).flatMap((all) => all.map(([text]) => text)),
    ),
  ].map((text) => `\n${text}`);
}

describe.each([...languages.values()])("$code, packed", (language) => {
  const packed = packLanguage(language);
  const unpacked = unpackLanguage(packed);

  it("finds the same in every example", () => {
    const lexicons = [draftLexicon(language.code), createLexicon(unpacked, "draft")];
    for (const text of examplesOf(language)) {
      const [one, other] = lexicons.map((lexicon) => {
        const reading = readText(text, lexicon);
        return [findPhrases(reading), readTriad(reading, null), findPromises(reading)];
      });
      expect(other, text).toEqual(one);
    }
  });

  it("brings no examples and few patterns along", () => {
    const [text] = language.rules[0]?.examples.bad[0] ?? [];
    expect(JSON.stringify(packed)).not.toContain(text);
    expect(JSON.stringify(unpacked.rules).length).toBeLessThan(JSON.stringify(language.rules).length / 4);
  });
});
