import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertForm } from "../../../lib/core/form/convert-form.ts";
import { heldOut } from "./held-out.ts";
import type { Pair } from "./pairs.ts";
import { tuned } from "./tuned.ts";

type Form = "u" | "je";

const sides = (pairs: readonly Pair[], to: Form): [from: string, wanted: string][] =>
  pairs.flatMap(([u, je, only]) => (only && only !== to ? [] : [to === "je" ? [u, je] : [je, u]]));

function wrong(pairs: readonly Pair[], to: Form): string[] {
  return sides(pairs, to).flatMap(([from, wanted]) => {
    const { text } = convertForm(from, to);
    return text === wanted ? [] : [`${from} → ${text}`];
  });
}

describe("whole sentences", () => {
  it.each(["u", "je"] as const)("come out right in %s, those it was tuned on", (to) => {
    expect(wrong(tuned, to)).toEqual([]);
  });

  // Counted, not shown: what is shown gets fitted.
  it.each([
    ["u", 0.98],
    ["je", 0.98],
  ] as const)("come out right in %s, those held out (at least %d)", (to, least) => {
    const all = sides(heldOut, to).length;
    expect(all).toBeGreaterThan(150);
    expect(1 - wrong(heldOut, to).length / all).toBeGreaterThanOrEqual(least);
  });

  it("has no sentence in both sets, and none twice", () => {
    const all = [...tuned, ...heldOut].map((pair) => pair.join("|"));
    expect(all.length).toBeGreaterThan(400);
    expect(new Set(all).size).toBe(all.length);
  });
});

const letter = [
  "Geachte mevrouw De Boer,",
  "",
  'Dank u voor uw bericht. U schreef: "u heeft mij drie weken laten wachten". U heeft gelijk.',
  "Wilt u mij het nummer sturen? Dan belt onze planner u morgen.",
  "",
  "Hoogachtend,",
  "Uw buurtteam",
  "",
  "> Kunt u mij bellen? Ik heb u al gemaild.",
].join("\n");

describe("a letter", () => {
  it("is rewritten; greeting, quotation, signature and quoted mail stay", () => {
    expect(convertForm(letter, "je").text).toBe(
      [
        "Geachte mevrouw De Boer,",
        "",
        'Dank je voor je bericht. Je schreef: "u heeft mij drie weken laten wachten". Je hebt gelijk.',
        "Wil je mij het nummer sturen? Dan belt onze planner je morgen.",
        "",
        "Hoogachtend,",
        "Uw buurtteam",
        "",
        "> Kunt u mij bellen? Ik heb u al gemaild.",
      ].join("\n"),
    );
  });

  it("comes back as it was", () => {
    expect(convertForm(convertForm(letter, "je").text, "u").text).toBe(letter);
  });

  it("tells what changed: verb and pronoun together, offsets into the text as given", () => {
    const text = "Hebt u vragen? Als u uw pakket nog niet heeft, bel ik u.";
    expect(convertForm(text, "je").changes).toEqual([
      { start: 0, end: 6, from: "Hebt u", to: "Heb je" },
      { start: 19, end: 45, from: "u uw pakket nog niet heeft", to: "je je pakket nog niet hebt" },
      { start: 54, end: 55, from: "u", to: "je" },
    ]);
  });

  it.each<[Form, string]>([
    ["u", "Neem gerust contact op als u vragen heeft."],
    ["u", "U hebt gelijk en dat gaat je niet in de koude kleren zitten."],
    ["je", "Heb je vragen? Bel ons gerust."],
    ["je", "Wij sturen het pakket om 17 u naar Gent."],
    ["u", "Wij sturen het pakket morgen."],
    ["je", "We could not deliver your parcel today."],
    ["u", "We could not deliver your parcel today."],
  ])("that says %s already stays as it is: %s", (to, text) => {
    expect(convertForm(text, to)).toEqual({ text, changes: [] });
  });

  it.each<[Form, string, string]>([
    [
      "u",
      "Onze excuses, je hebt gelijk. U krijgt uw geld terug.",
      "Onze excuses, u heeft gelijk. U krijgt uw geld terug.",
    ],
    ["u", "Fijn dat jullie ons een tweede kans geven.", "Fijn dat u ons een tweede kans geeft."],
    ["u", "Je weet maar nooit, maar je kunt het proberen.", "Je weet maar nooit, maar u kunt het proberen."],
    ["je", "UW PAKKET IS ZOEK EN U KRIJGT GELD.", "JE PAKKET IS ZOEK EN JE KRIJGT GELD."],
    ["je", "Wij sturen U Uw geld.", "Wij sturen je je geld."],
    ["je", "Kunt\u00a0u\r\nons bellen?", "Kun\u00a0je\r\nons bellen?"],
  ])("to %s: %s", (to, from, wanted) => expect(convertForm(from, to).text).toBe(wanted));
});

const word = fc.constantFrom(
  ...`u uw je jij jou jouw jullie zich heeft hebt heb bent ben kunt kun wil stuurt stuur bel belt sturen wij ik de monteur pakket klacht
  als dat die en of maar niet morgen voor aan ook dan gerust ontvangen gebeld vragen , . ? ! : " ' “ ” > -- 17 a.u.b. Met Geachte U Je`.split(
    /\s+/,
  ),
  "\n",
);
const dutch = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), dutch);
const form = fc.constantFrom<Form>("u", "je");

describe("any string", () => {
  it("gives changes in order, apart from each other, that make the text", () => {
    fc.assert(
      fc.property(anything, form, (text, to) => {
        const { text: result, changes } = convertForm(text, to);
        let at = 0;
        let made = "";
        for (const change of changes) {
          expect(change.start).toBeGreaterThanOrEqual(at);
          expect(change.end).toBeGreaterThan(change.start);
          expect(text.slice(change.start, change.end)).toBe(change.from);
          expect(change.to).not.toBe(change.from);
          made += text.slice(at, change.start) + change.to;
          at = change.end;
        }
        expect(result).toBe(made + text.slice(at));
      }),
    );
  });

  it("has nothing left to change the second time", () => {
    fc.assert(
      fc.property(anything, form, (text, to) => {
        const once = convertForm(text, to).text;
        expect(convertForm(once, to).text).toBe(once);
      }),
    );
  });

  it("keeps a quotation to the letter", () => {
    fc.assert(
      fc.property(dutch, form, (text, to) => {
        const quotation = "“u heeft je klacht niet gelezen en stuurt mij weg”";
        expect(convertForm(`Zij schreef ${quotation}. ${text.replace(/["'“”>]/g, "")}`, to).text).toContain(quotation);
      }),
    );
  });

  it("takes time in step with its length", () => {
    for (const piece of ["heeft u ", "als je je pakket hebt ", "u, ", "stuur je bon, "]) {
      const started = performance.now();
      convertForm(piece.repeat(3_000), "je");
      convertForm(piece.repeat(3_000), "u");
      expect(performance.now() - started, piece).toBeLessThan(3000);
    }
  });
});
