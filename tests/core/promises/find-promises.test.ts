import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import type { LanguageData } from "../../../lib/core/languages/language.ts";
import { draftLexicon, languages } from "../../../lib/core/languages/languages.ts";
import { findDate } from "../../../lib/core/promises/find-date.ts";
import { findPromises } from "../../../lib/core/promises/find-promises.ts";
import { readText } from "../../../lib/core/text/reading.ts";

/** A Monday. */
const now = new Date(2026, 10, 2, 9);
const promises = (language: Language, text: string) => findPromises(readText(text, draftLexicon(language)), now);
const date = (language: Language, text: string) =>
  findDate(text.toLowerCase().split(" "), (languages.get(language) as LanguageData).calendar, now)?.date ?? null;

describe("a day", () => {
  it.each([
    ["nl", "vandaag", "2026-11-02"],
    ["nl", "overmorgen", "2026-11-04"],
    ["nl", "vrijdag", "2026-11-06"],
    ["nl", "vrijdagochtend", "2026-11-06"],
    ["nl", "maandag", "2026-11-09"],
    ["nl", "volgende week vrijdag", "2026-11-13"],
    ["nl", "woensdag 20 mei", "2027-05-20"],
    ["nl", "uiterlijk 14 november", "2026-11-14"],
    ["nl", "op 12-11", "2026-11-12"],
    ["nl", "op 1-12-2027", "2027-12-01"],
    ["nl", "binnen 5 werkdagen", "2026-11-09"],
    ["nl", "binnen drie tot vijf werkdagen", "2026-11-09"],
    ["nl", "binnen twee weken", "2026-11-16"],
    ["nl", "eind deze week", "2026-11-06"],
    ["nl", "eind volgende maand", "2026-12-31"],
    ["nl", "week 48", "2026-11-27"],
    ["nl", "zo snel mogelijk", null],
    ["nl", "om 17.30 uur", null],
    ["nl", "zo doen we dat", null],
    ["nl", "op 31 november", null],
    ["en", "tomorrow", "2026-11-03"],
    ["en", "next friday", "2026-11-13"],
    ["en", "by friday", "2026-11-06"],
    ["en", "within 3 working days", "2026-11-05"],
    ["en", "within 10 business days", "2026-11-16"],
    ["en", "the end of the week", "2026-11-06"],
    ["en", "may 14th , 2027", "2027-05-14"],
    ["en", "14 may", "2027-05-14"],
    ["en", "03/04/2027", null],
    ["en", "25/12/2026", "2026-12-25"],
    ["en", "as soon as possible", null],
  ] as const)("%s: %j is %s", (language, text, wanted) => expect(date(language, text)).toBe(wanted));
});

describe("a promise", () => {
  it("has an owner and a day", () => {
    expect(promises("nl", "Ik bel u vrijdag.")).toMatchObject([
      { who: "ik", when: { date: "2026-11-06" }, missing: [] },
    ]);
    expect(promises("en", "We'll refund the £20 within 3 working days.")).toMatchObject([
      { who: "we", when: { date: "2026-11-05" }, missing: [] },
    ]);
    expect(promises("nl", "Onze monteur komt morgen langs.")).toMatchObject([
      { who: "Onze monteur", when: { date: "2026-11-03" }, missing: [] },
    ]);
  });

  it("shows what is missing", () => {
    expect(promises("nl", "U krijgt zo snel mogelijk bericht.")).toMatchObject([{ missing: ["who", "when"] }]);
    expect(promises("nl", "Wij sturen u een nieuwe.")).toMatchObject([{ who: "wij", missing: ["when"] }]);
    expect(promises("en", "It will be with you on Friday.")).toMatchObject([{ who: null, missing: ["who"] }]);
  });

  it.each([
    ["nl", "Zal ik u bellen?"],
    ["nl", "Wij hebben het pakket gisteren verstuurd."],
    ["nl", "U vroeg waar uw kast is."],
    ["en", "We have sent it yesterday."],
    ["en", "You should have read this."],
    ["en", "Shall I call you?"],
    ["nl", "Wij vervangen het blad niet."],
    ["nl", "Wij vergoeden de reis niet, want de termijn is om."],
  ] as const)("%s: is not read into %j", (language, text) => expect(promises(language, text)).toEqual([]));

  it.each([
    ["nl", "Ik bel u vrijdag of het lukt of niet."],
    ["nl", "Wij vervangen het blad niet, maar ik stuur u vrijdag een nieuwe steen."],
    ["nl", "Ik bel u vrijdag, niet morgen."],
    ["en", "I'll call you on Friday, whether it works or not."],
  ] as const)("%s: is read in spite of a no elsewhere into %j", (language, text) =>
    expect(promises(language, text)).toHaveLength(1),
  );

  it("holds for any text", () => {
    fc.assert(
      fc.property(fc.constantFrom<Language>("nl", "en"), fc.string({ maxLength: 300 }), (language, text) => {
        for (const promise of promises(language, text)) {
          expect(text.slice(promise.start, promise.end)).toContain(promise.what);
          if (promise.when?.date) expect(promise.when.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns: 200 },
    );
  });
});
