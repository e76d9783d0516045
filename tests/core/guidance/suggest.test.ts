import { describe, expect, it } from "vitest";
import { notes } from "../../../lib/core/contract.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { findPhrases } from "../../../lib/core/phrasing/find-phrases.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { readTriad } from "../../../lib/core/triad/read-triad.ts";

const inForm = (sentence: string, option: 1 | 2) => sentence.replace(/\{([^{}/]*)\/([^{}/]*)\}/g, `$${option}`);

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

  it.each(cases)("$note for $topic: “$sentence” raises no finding itself", ({ sentence }) => {
    const findings = findPhrases(readText(`\n${sentence}`, draftLexicon(language.code)));
    expect(findings.filter((finding) => finding.severity > 1).map((finding) => finding.excerpt)).toEqual([]);
  });

  it("speaks of every kind of issue that the engine reads", () => {
    const issues = Object.keys(language.complaint.issues);
    expect(issues.filter((issue) => !(issue in language.noteSentences.sentences.empathy))).toEqual([]);
  });
});
