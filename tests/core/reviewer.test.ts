import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Draft, Language } from "../../lib/core/contract.ts";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { createReviewer, review } from "../../lib/core/review.ts";
import { readSplit } from "../evaluation/corpus.ts";

const corpus = readSplit(join(import.meta.dirname, "..", "corpus"), "train");
const options = { preset: defaultPreset, now: new Date("2026-11-24T09:00:00Z") };

/** What people type and paste, and what may change how everything around it is read. */
const pieces = [
  ..."\n .?!,:\"“”„'‘’>-a😡\u00ad\u0301\ud83d\ude21",
  "\n\n",
  "\r\n",
  "> ",
  "-- \n",
  "P.S. ",
  "\nBeste Jan,\n",
  "\nDear Ms Moore,\n",
  "\nMet vriendelijke groet,\nSam",
  "\nKind regards,\nSam",
  "\nOn Monday Jan wrote:\n",
  "\nFrom: a\nSent: b\n",
  " maar ",
  " not ",
  " u ",
  " je ",
  " m.b.t. ",
  " 12,50 ",
  " € 25 ",
  " [naam] ",
  " POD ",
  " EXCUSES NU ",
  " binnen 5 werkdagen ",
  " tomorrow ",
  " Sorry voor het ongemak. ",
  " We apologise for any inconvenience. ",
];

const reply = fc.constantFrom(...corpus);
/** A place in a text, wherever its end may be. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const placeIn = (text: string, at: number) => Math.round(at * text.length);

type Step = (draft: Draft & { language?: Language }) => Draft & { language?: Language };

const typing: fc.Arbitrary<Step> = fc
  .record({ at: place, length: fc.constantFrom(0, 1, 5, 40, 300), piece: fc.constantFrom("", ...pieces) })
  .map(({ at, length, piece }) => (draft) => {
    const start = placeIn(draft.text, at);
    return { ...draft, text: draft.text.slice(0, start) + piece + draft.text.slice(start + length) };
  });
const pasting: fc.Arbitrary<Step> = fc
  .record({ at: place, from: place, length: fc.nat(200), item: reply })
  .map(({ at, from, length, item }) => (draft) => {
    const [start, first] = [placeIn(draft.text, at), placeIn(item.reply, from)];
    const pasted = item.reply.slice(first, first + length);
    return { ...draft, text: draft.text.slice(0, start) + pasted + draft.text.slice(start) };
  });
const changingOneWord: fc.Arbitrary<Step> = fc.record({ at: place, by: place }).map(({ at, by }) => (draft) => {
  const words = draft.text.split(" ");
  const last = words.length - 1;
  words[Math.round(at * last)] = words[Math.round(by * last)] as string;
  return { ...draft, text: words.join(" ") };
});
const anotherComplaint: fc.Arbitrary<Step> = fc.option(reply).map(
  (item) =>
    ({ complaint: _, ...draft }) =>
      item ? { ...draft, complaint: item.complaint } : draft,
);
const anotherLanguage: fc.Arbitrary<Step> = fc.constantFrom<(Language | undefined)[]>("nl", "en", undefined).map(
  (language) =>
    ({ language: _, ...draft }) =>
      language ? { ...draft, language } : draft,
);
const anotherDraft: fc.Arbitrary<Step> = reply.map((item) => (draft) => ({ ...draft, text: item.reply }));

const step = fc.oneof(
  { weight: 10, arbitrary: typing },
  { weight: 3, arbitrary: pasting },
  { weight: 3, arbitrary: changingOneWord },
  anotherComplaint,
  anotherLanguage,
  anotherDraft,
);

describe("a draft that is reviewed while it is written", { timeout: 60_000 }, () => {
  it("gets the review that it would get if it were read anew, whatever is changed", () => {
    fc.assert(
      fc.property(
        fc.array(reply, { minLength: 1, maxLength: 4 }),
        fc.array(step, { maxLength: 12 }),
        (items, steps) => {
          const reviewAgain = createReviewer();
          let draft: Draft & { language?: Language } = { text: items.map((item) => item.reply).join("\n\n") };
          for (const next of [(same: typeof draft) => same, ...steps]) {
            const { language, ...changed } = next(draft);
            draft = next(draft);
            const settings = { ...options, ...(language && { language }) };
            expect(reviewAgain(changed, settings)).toEqual(review(changed, settings));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is reviewed whole after a review that failed", () => {
    const reviewAgain = createReviewer();
    const text = (corpus[0] as (typeof corpus)[number]).reply;
    reviewAgain({ text }, options);
    const onFailure = vi.fn();
    reviewAgain({ text: `${text}!` }, { ...options, now: null as unknown as Date, preset: null as never, onFailure });
    expect(onFailure).toHaveBeenCalled();
    expect(reviewAgain({ text }, options)).toEqual(review({ text }, options));
  });
});
