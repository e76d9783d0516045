import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../lib/core/contract.ts";
import { draftLexicon } from "../../../lib/core/languages/languages.ts";
import { findPromises } from "../../../lib/core/promises/find-promises.ts";
import { readText } from "../../../lib/core/text/reading.ts";

/** A Monday. */
const now = new Date(2026, 10, 2, 9);
const promises = (language: Language, text: string) => findPromises(readText(text, draftLexicon(language)), now);

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

  it.each([
    ["nl", "Mocht er vrijdag iets tussenkomen, dan bel ik u uiterlijk donderdag.", "2026-11-05"],
    ["en", "Should anything change on Friday, I will call you on Thursday.", "2026-11-05"],
    ["nl", "Uiterlijk vrijdag bel ik u.", "2026-11-06"],
    ["en", "On Friday I will call you.", "2026-11-06"],
  ] as const)("%s: %j is for the day that it names itself", (language, text, date) => {
    expect(promises(language, text)).toMatchObject([{ when: { date } }]);
  });

  it.each([
    ["nl", "U vroeg wanneer wij de ketel repareren en of wij de uren vergoeden."],
    ["nl", "U wilde weten wanneer de monteur komt."],
    ["en", "You asked when the boiler will be repaired and whether we will pay for your lost day."],
    ["en", "You wanted to know when we will call you."],
  ] as const)("%s: is not the customer's question, told again: %j", (language, text) => {
    expect(promises(language, text)).toEqual([]);
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
