import { expect, it } from "vitest";
import { notes } from "../../../lib/core/contract.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { findAnchors } from "../../../lib/core/triad/anchors.ts";
import { sentenceFeatures } from "../../../lib/core/triad/sentence-features.ts";
import { sentenceChances } from "../../../lib/core/triad/sentence-model.ts";
import { sentenceReaderOf } from "../../../lib/core/triad/sentence-reader.ts";

it.each([...languages.values()])("gives the chances that the names of the features give: $code", (language) => {
  const { code, model, notes: phrases } = language;
  const read = sentenceReaderOf(language);
  const complaint = readText(
    "Drie weken wachten op een koffer; three weeks of waiting for a suitcase.",
    draftLexicon(code),
  );
  for (const note of notes)
    for (const [text] of Object.values(phrases[note].examples).flat()) {
      const draft = readText(`\n${text} Twice, twice, 2 x 12,50!`, draftLexicon(code));
      const anchors = findAnchors(draft, complaint);
      for (const number of draft.sentences.keys())
        expect(read(draft, anchors, number), text).toEqual(
          sentenceChances(model, sentenceFeatures(draft, anchors, number)),
        );
    }
});
