import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../lib/core/text/quotations.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";

const quotationsIn = (text: string) => findQuotations(tokenise(text)).map(({ start, end }) => text.slice(start, end));

describe("findQuotations", () => {
  it.each([
    ['U schrijft: "niemand belde mij terug". Dat klopt.', ['"niemand belde mij terug"']],
    ["You wrote “nobody called me back” twice.", ["“nobody called me back”"]],
    ["U schreef „ik wacht al weken” aan ons.", ["„ik wacht al weken”"]],
    ["U schreef «ik wacht al weken» aan ons.", ["«ik wacht al weken»"]],
    ["You said ‘it was late again’ to us.", ["‘it was late again’"]],
    ["You said 'it was late again' to us.", ["'it was late again'"]],
    ['Eerst "dit was te laat", toen "dit was te duur".', ['"dit was te laat"', '"dit was te duur"']],
    ["You said “I don't know who can't help” to us.", ["“I don't know who can't help”"]],
  ])("of %j", (text, expected) => expect(quotationsIn(text)).toEqual(expected));

  it.each([
    ["a word held up for view", 'Het woord "eventueel ongemak" staat er.'],
    ["a mark that is never closed", 'Zij zei: "dat kan niet vandaag en ook niet morgen.'],
    ["marks in two paragraphs", 'Hij zei "dat kan niet\nvandaag bij ons" en ging.'],
    ["another kind of closing mark", "She said “it was late again' to us."],
    ["apostrophes", "The customers' bags weren't on the drivers' lists today."],
    ["half a word", "Wij bellen 's avonds, en 's ochtends is 't kantoor dicht, zegt 'm."],
    ["half a word with a curly mark", "Wij bellen ‘s avonds terug en dat is onze vaste regel’ zo."],
    ["what is further away than a quotation is long", `"${"a ".repeat(200)}"`],
  ])("takes %s for none", (_, text) => expect(quotationsIn(text)).toEqual([]));

  it("goes on after a quotation, not inside it", () => {
    expect(quotationsIn('"een twee drie" vier vijf zes "zeven acht negen"')).toEqual([
      '"een twee drie"',
      '"zeven acht negen"',
    ]);
  });
});
