import { describe, expect, it } from "vitest";
import { frequentWords } from "../../../lib/core/languages/languages.ts";
import { guessLanguage } from "../../../lib/core/text/language-guess.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";

describe("the language of a text", () => {
  it.each([
    ["nl", "Komt goed!"],
    ["nl", "Ja hoor, geregeld."],
    ["nl", "Pakket ligt klaar bij balie 3."],
    ["nl", "Sorry hoor"],
    ["nl", "De kachel is levensgevaarlijk, er was kortsluiting."],
    ["nl", "Er was niemand."],
    ["en", "Yes, sorted."],
    ["en", "The heater is dangerous."],
    ["en", "Kettle was broken."],
    ["en", "Refunded today: £25."],
    ["en", "Sorry about that"],
    [null, "Vielen Dank für Ihre Nachricht, wir kümmern uns darum."],
    [null, "Es war niemand da, als ich um drei Uhr kam, und die Tür war zu."],
    [null, "Bonjour, votre colis est en route."],
    [null, "12345"],
    [null, ""],
  ] as const)("is %s in %j", (language, text) => expect(guessLanguage(tokenise(text), frequentWords)).toBe(language));
});
