import { describe, expect, it } from "vitest";
import { en } from "../../../lib/core/languages/en/en.ts";
import type { LanguageData } from "../../../lib/core/languages/language.ts";
import { nl } from "../../../lib/core/languages/nl/nl.ts";
import { createLexicon, type Lexicon } from "../../../lib/core/matching/lexicon.ts";
import { findPhrases } from "../../../lib/core/phrasing/find-phrases.ts";
import type { PhraseRule } from "../../../lib/core/phrasing/phrase-rule.ts";
import { withoutOverlaps } from "../../../lib/core/phrasing/settle.ts";
import { readText } from "../../../lib/core/text/reading.ts";

/** Findings of one rule in a text, as an agent would see them if all other rules were off. */
function findingsOf(rule: PhraseRule, text: string, lexicon: Lexicon) {
  return withoutOverlaps(findPhrases(readText(text, lexicon)).filter((finding) => finding.rule === rule.id));
}

/** Examples are bodies of letters; a greeting or a sign-off is looked at only by rules that ask for it. */
const asText = (rule: PhraseRule, example: string) => (rule.where && rule.where !== "body" ? example : `\n${example}`);

describe.each<LanguageData>([nl, en])("phrase rules of $code", (language) => {
  const lexicon = createLexicon(language, "draft");

  it("has rules, each with its own id that begins with the language", () => {
    const ids = language.rules.map((rule) => rule.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(new RegExp(`^${language.code}/[a-z0-9-]+$`));
  });

  it("writes no pattern twice", () => {
    const patterns = language.rules.flatMap((rule) => Object.keys(rule.replace));
    expect(patterns.filter((pattern, i) => patterns.indexOf(pattern) !== i)).toEqual([]);
  });

  it("has a sentence for every reason", () => {
    const used = new Set(language.rules.map((rule) => rule.why));
    for (const why of used) expect(language.reasons, why).toHaveProperty(why);
  });

  describe.each(language.rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    it("carries both kinds of example", () => {
      expect(rule.examples.bad.length).toBeGreaterThan(0);
      expect(rule.examples.good.length).toBeGreaterThan(0);
    });

    it.each(rule.examples.bad.map(([example, mended]) => ({ example, mended })))(
      "finds $example",
      ({ example, mended }) => {
        const text = asText(rule, example);
        const findings = findingsOf(rule, text, lexicon);
        expect(findings).toHaveLength(1);
        const finding = findings[0];
        if (!finding) return;
        expect(text.slice(finding.start, finding.end)).toBe(finding.excerpt);
        if (mended === undefined) return;
        const [first] = finding.replacements;
        expect(text.slice(0, finding.start) + first + text.slice(finding.end)).toBe(asText(rule, mended));
        expect(findingsOf(rule, asText(rule, mended), lexicon)).toEqual([]);
      },
    );

    it.each(rule.examples.good)("leaves %j alone", (example) => {
      expect(findingsOf(rule, asText(rule, example), lexicon)).toEqual([]);
    });
  });

  it("matches with every pattern of every rule: what no example shows may never match", () => {
    const shown = new Set<string>();
    for (const rule of language.rules)
      for (const [example] of rule.examples.bad)
        for (const match of readText(asText(rule, example), lexicon).matches)
          if (match.owner.of === "rule" && match.owner.rule === rule) shown.add(match.owner.pattern);
    const silent = language.rules.flatMap((rule) => Object.keys(rule.replace).filter((pattern) => !shown.has(pattern)));
    expect(silent).toEqual([]);
  });
});
