import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { buildEntry } from "../../../lib/core/register/build-entry.ts";
import { clip, clipCase } from "../../../lib/core/register/clip.ts";
import { caseSchema, longest, parseEntry } from "../../../lib/core/register/entry.ts";
import { review } from "../../../lib/core/review.ts";
import { aCase } from "./entries.ts";

const now = new Date(2026, 10, 25, 14);

function build(text: string, complaint?: string, of = aCase()) {
  const draft = { text, ...(complaint === undefined ? {} : { complaint }), channel: "email", answerNumber: 2 };
  return buildEntry({ draft, review: review(draft, { preset: defaultPreset, now }), case: of, id: "one", now });
}

const complaint = `Goedemiddag,

Mijn jas zou op 12 november komen en ik heb hem nog steeds niet. Wanneer komt hij nu eindelijk? Ik heb al twee keer gebeld en werd steeds doorverbonden, en niemand kon mij vertellen waar het pakket is gebleven of wie ik daarvoor moet hebben.

Met vriendelijke groet,
Sanne Bakker`;

describe("an entry", () => {
  it("holds the case, the complaint in short, the answer and what it promises, by when", () => {
    const text = "Beste Sanne, dat spijt me. Ik bel u vrijdag. Wij sturen de jas vandaag nog op.";
    const entry = build(text, complaint);
    expect(entry).toMatchObject({ id: "one", savedAt: now.getTime(), answerNumber: 2, language: "nl", answer: text });
    expect(entry.issues).toContain("late");
    expect(entry.gist).toBe(
      "Mijn jas zou op 12 november komen en ik heb hem nog steeds niet. Wanneer komt hij nu eindelijk?",
    );
    expect(entry.promises).toMatchObject([
      { what: "Ik bel u vrijdag", who: "ik", when: "vrijdag", due: "2026-11-27", remindedAt: null, keptAt: null },
      { due: "2026-11-25" },
    ]);
  });

  it("is made of an answer in neither language too, and without a complaint", () => {
    expect(build("Guten Tag, wir melden uns morgen bei Ihnen.")).toMatchObject({
      language: null,
      gist: "",
      promises: [],
    });
  });

  it("can always be stored and read again, whatever the letter", () => {
    const letter = fc
      .array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Ik bel u morgen. ", "\n", "🙂")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(letter, letter, fc.string({ maxLength: 600 }), (text, theirs, name) => {
        const entry = build(text, theirs, aCase({ name, subject: name, id: name || null }));
        expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual(entry);
        expect(entry.gist.length).toBeLessThanOrEqual(longest.gist);
      }),
    );
  });

  it("is not read when it is of another shape or version", () => {
    const entry = build("Dag.");
    for (const wrong of [null, 3, {}, { ...entry, version: 2 }, { ...entry, savedAt: "now" }, { ...entry, more: 1 }])
      expect(parseEntry(wrong)).toBeNull();
  });
});

describe("the gist", () => {
  it("is a whole short complaint, on one line", () => {
    expect(build("Dag.", "De zak is kapot.\nGraag een nieuwe!").gist).toBe("De zak is kapot. Graag een nieuwe!");
  });

  it("ends at a word when not even one sentence fits", () => {
    const { gist } = build("Dag.", "de bestelling ".repeat(60));
    expect(gist).toMatch(/^de bestelling .+(?:de|bestelling)…$/);
    expect(gist.length).toBeLessThanOrEqual(longest.gist);
  });

  it("of a message that is all signature or quote is what stands there", () => {
    expect(build("Dag.", "> De zak is kapot.").gist).toBe("> De zak is kapot.");
  });
});

it("a case can be asked for whatever the page says, and is the one that is kept", () => {
  const endless = "x".repeat(2000);
  const of = aCase({ id: endless, subject: endless, name: endless, address: endless, site: endless });
  expect(caseSchema.safeParse(clipCase(of)).success).toBe(true);
  expect(build("Dag.", undefined, of).case).toEqual(clipCase(of));
  expect(clipCase(aCase())).toEqual(aCase());
});

it("nothing is cut in the middle of a character", () => {
  expect(clip("ab🙂", 3)).toBe("ab");
  expect(clip("ab🙂", 4)).toBe("ab🙂");
});
