import { describe, expect, it } from "vitest";
import { notes } from "../../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { gradeByPatterns } from "../../../lib/core/triad/read-triad.ts";

const grades = ["strong", "weak", "fake", "absent"] as const;

describe.each([...languages.values()])("notes in $code", (language) => {
  describe.each(notes)("%s", (note) => {
    describe.each(grades)("%s", (grade) => {
      const examples = language.notes[note].examples[grade];

      it("is shown by examples", () => expect(examples.length).toBeGreaterThan(0));

      it.each(examples)("is what %j has", (draft, complaint) => {
        const reading = readText(`\n${draft}`, draftLexicon(language.code));
        const theirs = complaint ? readText(complaint, complaintLexicon(language.code)) : null;
        expect(gradeByPatterns(reading, findAnchors(reading, theirs)).triad[note]).toBe(grade);
      });
    });
  });
});
