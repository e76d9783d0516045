import { describe, expect, it } from "vitest";
import { type Language, notes } from "../../../lib/core/contract.ts";
import { placeOf } from "../../../lib/core/guidance/note-sentences.ts";
import { insertionFor } from "../../../lib/core/guidance/place.ts";
import { inForm } from "../../../lib/core/guidance/render-text.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { findPhrases } from "../../../lib/core/phrasing/find-phrases.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { review } from "../../../lib/core/review.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { readTriad } from "../../../lib/core/triad/read-triad.ts";

const stockLetters = {
  nl: "Geachte heer Bos,\n\nExcuses voor het eventuele ongemak. Wij hebben uw klacht doorgezet.\n\nMet vriendelijke groet,\nSam",
  en: "Dear Ms Moore,\n\nWe apologise for any inconvenience. Your feedback has been passed on.\n\nKind regards,\nSam",
};

/** What the customer's message fills in, and what the agent does. */
const filledIn: Readonly<Record<string, string>> = {
  "order-number": "BK-48213",
  amount: "€ 45,00",
  date: "12 mei",
  datum: "5 november",
  tijd: "15.00 uur",
  bedrag: "45,00",
  time: "3 pm",
};
const filled = (text: string, code: Language) =>
  text.replace(/[<[]([^\]>]+)[\]>]/g, (_, name: string) =>
    code === "en" && name === "date" ? "5 November" : (filledIn[name] ?? name),
  );

describe.each([...languages.values()])("sentences for a missing note in $code", (language) => {
  const forms = language.code === "nl" ? (["u", "je"] as const) : (["u"] as const);
  const cases = language.guidance.texts.flatMap(({ kind, text }) =>
    notes.flatMap((note) =>
      note === kind ? forms.map((form) => ({ note, sentence: filled(inForm(text, form), language.code) })) : [],
    ),
  );

  it.each(cases)("$note: “$sentence” sounds the note it is for", ({ note, sentence }) => {
    const triad = readTriad(readText(`\n${sentence}`, draftLexicon(language.code)), null);
    expect(["strong", "weak"]).toContain(triad[note].strength);
  });

  it.each(cases)("$note: “$sentence” sounds it in a letter of stock phrases too", ({ note, sentence }) => {
    const text = stockLetters[language.code];
    const options = { preset: defaultPreset, now: new Date(0), language: language.code };
    const { start, text: by } = insertionFor(review({ text }, options), text, placeOf[note], sentence);
    const better = review({ text: text.slice(0, start) + by + text.slice(start) }, options);
    expect(["strong", "weak"]).toContain(better.triad[note].strength);
  });

  it.each(cases)("$note: “$sentence” raises no finding itself", ({ sentence }) => {
    const findings = findPhrases(readText(`\n${sentence}`, draftLexicon(language.code)));
    expect(findings.filter((finding) => finding.severity > 1).map((finding) => finding.excerpt)).toEqual([]);
  });

  it("speaks of every kind of issue that the engine reads", () => {
    const issues = Object.keys(language.complaint.issues);
    expect(
      issues.filter(
        (issue) =>
          !language.guidance.texts.some(({ kind, when }) => kind === "empathy" && when.issues?.includes(issue)),
      ),
    ).toEqual([]);
  });
});
