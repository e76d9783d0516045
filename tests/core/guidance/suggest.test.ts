import { describe, expect, it } from "vitest";
import { notes } from "../../../lib/core/contract.ts";
import { insertionFor } from "../../../lib/core/guidance/place.ts";
import { placeOf } from "../../../lib/core/guidance/suggest.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { findPhrases } from "../../../lib/core/phrasing/find-phrases.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { readTriad } from "../../../lib/core/triad/read-triad.ts";

const inForm = (sentence: string, option: 1 | 2) => sentence.replace(/\{([^{}/]*)\/([^{}/]*)\}/g, `$${option}`);

const stockLetters = {
  nl: "Geachte heer Bos,\n\nExcuses voor het eventuele ongemak. Wij hebben uw klacht doorgezet.\n\nMet vriendelijke groet,\nSam",
  en: "Dear Ms Moore,\n\nWe apologise for any inconvenience. Your feedback has been passed on.\n\nKind regards,\nSam",
};

describe.each([...languages.values()])("sentences for a missing note in $code", (language) => {
  const forms = language.code === "nl" ? ([1, 2] as const) : ([1] as const);
  const cases = notes.flatMap((note) =>
    Object.entries(language.noteSentences.sentences[note]).flatMap(([topic, sentences]) =>
      sentences.flatMap((sentence) => forms.map((form) => ({ note, topic, sentence: inForm(sentence, form) }))),
    ),
  );

  it.each(cases)("$note for $topic: “$sentence” sounds the note it is for", ({ note, sentence }) => {
    const triad = readTriad(readText(`\n${sentence}`, draftLexicon(language.code)), null);
    expect(["strong", "weak"]).toContain(triad[note].strength);
  });

  it.each(cases)("$note for $topic: “$sentence” sounds it in a letter of stock phrases too", ({ note, sentence }) => {
    const text = stockLetters[language.code];
    const options = { preset: defaultPreset, now: new Date(0), language: language.code };
    const { start, text: by } = insertionFor(review({ text }, options), text, placeOf[note], sentence);
    const better = review({ text: text.slice(0, start) + by + text.slice(start) }, options);
    expect(["strong", "weak"]).toContain(better.triad[note].strength);
  });

  it.each(cases)("$note for $topic: “$sentence” raises no finding itself", ({ sentence }) => {
    const findings = findPhrases(readText(`\n${sentence}`, draftLexicon(language.code)));
    expect(findings.filter((finding) => finding.severity > 1).map((finding) => finding.excerpt)).toEqual([]);
  });

  it("speaks of every kind of issue that the engine reads", () => {
    const issues = Object.keys(language.complaint.issues);
    expect(issues.filter((issue) => !(issue in language.noteSentences.sentences.empathy))).toEqual([]);
  });
});
