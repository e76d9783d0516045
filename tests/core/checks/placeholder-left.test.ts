import { describe, expect, it } from "vitest";
import { renderText } from "../../../lib/core/guidance/render-text.ts";
import { languages } from "../../../lib/core/languages/languages.ts";
import { findingsOf, letter, showCheck } from "./run-check.ts";

showCheck("placeholder-left", {
  nl: {
    points: [
      { text: "U krijgt uiterlijk [datum] ons antwoord.", finds: "[datum]" },
      { text: "U krijgt € [bedrag] terug.", finds: "[bedrag]" },
      { text: "Sorry dat [wat er gebeurde].", finds: "[wat er gebeurde]" },
      "Uw zaak heeft nummer {{ticket.id}}.",
      "Wij storten € ...... terug.",
      "Ik bel u op <datum>.",
      "Uw bestelling XXX is onderweg.",
    ],
    leaves: [
      "U krijgt uiterlijk 20 november ons antwoord.",
      "U krijgt € 25,- terug.",
      "Dat staat in voetnoot [1].",
      "Wacht... ik kijk het even na.",
      "De maat is XXL.",
      "Zie <https://example.com/help>.",
      "Het verschil is < 5 euro en > 2 euro.",
      "Het XX-model is uitverkocht.",
    ],
  },
  en: {
    points: [
      { text: "You will have our answer by [date].", finds: "[date]" },
      { text: "You'll get £[amount] back.", finds: "[amount]" },
      { text: "I'm sorry that [what happened].", finds: "[what happened]" },
      "Your case is number {{ticket.id}}.",
      "We'll refund £ ...... today.",
      "I'll call you on <date>.",
      "Your order XXX is on its way.",
    ],
    leaves: [
      "You will have our answer by 20 November.",
      "You'll get £25 back.",
      "See footnote [1].",
      "Wait... let me check.",
      "The size is XXL.",
      "See <https://example.com/help>.",
      "The difference is < 5 pounds and > 2 pounds.",
      "We don't have the XX model.",
    ],
  },
});

/** All that we ourselves put into a letter with a place left open in it. */
describe.each([...languages.values()])(
  "the slots of our own texts in $code",
  ({ code, guidance, rules, checkWords }) => {
    const fact = { start: 0, end: 0, text: "25" };
    const complaint = {
      issues: [],
      emotion: { kind: "none", strength: 0 as const },
      questions: [],
      asks: [],
      escalation: [],
      repeat: false,
      vulnerable: false,
      name: "Bos",
      form: null,
      facts: [
        { ...fact, kind: "order-number" as const },
        { ...fact, kind: "amount" as const },
        { ...fact, kind: "date" as const },
      ],
    };
    const rendered = (["u", "je"] as const).flatMap((form) =>
      [...guidance.texts.map(({ text }) => text), checkWords.answerBy].map(
        (text) => renderText(text, { form, complaint, appeal: `[${guidance.appealSlot}]` })?.text ?? "",
      ),
    );
    const replaced = rules.flatMap(({ replace }) => Object.values(replace).flat());

    it("are found while nobody has filled them in", () => {
      const open = [...rendered, ...replaced].filter((text) => text.includes("["));
      expect(open.length).toBeGreaterThan(50);
      for (const text of open) {
        const slots = text.match(/\[[^\]]+\]/g) ?? [];
        const found = findingsOf("placeholder-left", code, { text: letter(code, text) });
        expect(
          found.map(({ excerpt }) => excerpt),
          text,
        ).toEqual(slots);
        expect(found.every(({ severity }) => severity === 3)).toBe(true);
      }
    });
  },
);
