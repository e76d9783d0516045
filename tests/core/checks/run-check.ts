import { describe, expect, it } from "vitest";
import { type CheckInput, runCheck } from "../../../lib/core/checks/check.ts";
import { checks } from "../../../lib/core/checks/checks.ts";
import { readComplaint } from "../../../lib/core/complaint/read-complaint.ts";
import type { Draft, Finding, Language } from "../../../lib/core/contract.ts";
import { complaintLexicon, draftLexicon } from "../../../lib/core/languages/languages.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { findPromises } from "../../../lib/core/promises/find-promises.ts";
import { findForm } from "../../../lib/core/text/form-of-address.ts";
import { readText } from "../../../lib/core/text/reading.ts";
import { readTriad } from "../../../lib/core/triad/read-triad.ts";

/** A Monday. */
export const now = new Date(2026, 10, 2, 9);

/** All that checks look at, as `review()` puts it together. */
export function inputOf(language: Language, draft: Draft, preset: Preset = defaultPreset): CheckInput {
  const reading = readText(draft.text, draftLexicon(language));
  const theirs = draft.complaint ? readText(draft.complaint, complaintLexicon(language)) : null;
  const complaint = theirs && readComplaint(theirs, reading);
  const [triad, promises] = [readTriad(reading, theirs), findPromises(reading, now)];
  return { draft, reading, theirs, complaint, form: findForm(reading), triad, promises, preset, now };
}

/** What one check finds in a draft. Throws for a check that is not listed. */
export function findingsOf(id: string, language: Language, draft: Draft, preset?: Preset): Finding[] {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`no check "${id}"`);
  return runCheck(check, inputOf(language, draft, preset));
}

/** Puts a greeting before a text, so that it is read as the body of a letter. */
export const letter = (language: Language, body: string): string =>
  language === "nl"
    ? `Beste Tim,\n\n${body}\n\nMet vriendelijke groet,\nSam`
    : `Dear Tim,\n\n${body}\n\nKind regards,\nSam`;

export interface Case {
  text: string;
  complaint?: string;
  channel?: string;
  /** What is pointed at, where it matters. */
  finds?: string;
}

/** Texts that a check points at, once each, and look-alikes that it leaves alone. */
export interface Shown {
  points: readonly (string | Case)[];
  leaves: readonly (string | Case)[];
}

const fewest = { points: 6, leaves: 8 };

/** Tests a check by texts in each language. `common`: what all drafts share; `bare`: the texts are whole messages. */
export function showCheck(
  id: string,
  shown: Readonly<Record<Language, Shown>>,
  { common = {}, preset, bare = false }: { common?: Partial<Case>; preset?: Preset; bare?: boolean } = {},
): void {
  describe.each(Object.entries(shown) as [Language, Shown][])(`${id} in %s`, (language, { points, leaves }) => {
    const find = (one: string | Case) => {
      const { text, finds: _, ...more } = typeof one === "string" ? { text: one } : one;
      const draft = { ...common, ...more, text: bare ? text : letter(language, text) };
      return findingsOf(id, language, draft, preset).map(({ excerpt }) => excerpt);
    };

    it.each(points)("points at %j", (one) => {
      const found = find(one);
      expect(found).toHaveLength(1);
      if (typeof one !== "string" && one.finds !== undefined) expect(found[0]).toBe(one.finds);
    });

    it.each(leaves)("leaves %j alone", (one) => expect(find(one)).toEqual([]));

    it("has texts enough", () => {
      expect(points.length).toBeGreaterThanOrEqual(fewest.points);
      expect(leaves.length).toBeGreaterThanOrEqual(fewest.leaves);
    });
  });
}
