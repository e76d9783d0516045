import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mask } from "../../../lib/core/rewrite/mask.ts";

const letter =
  "Beste mevrouw Kuipers,\n\nUw bestelling 40918273 gaat naar Lindelaan 12, 1234 AB Waterdam. Mail anna.kuipers@example.com of bel 088 123 45 67. U bent geboren op 14-05-1980. IBAN NL91 ABNA 0417 1643 00, zie https://winkel.example.com/40918273.\n\nMet vriendelijke groet,\nSanne de Boer";

describe("mask", () => {
  it("masks who somebody is and puts it back", () => {
    const { texts, unmask } = mask([letter]);
    const [masked = ""] = texts;
    for (const datum of ["Kuipers", "40918273", "Lindelaan", "1234 AB", "example.com", "088", "1980", "NL91", "Sanne"])
      expect(masked).not.toContain(datum);
    expect(masked).toContain("Beste mevrouw ⟦NAME_1⟧,");
    expect(unmask(masked)).toBe(letter);
  });

  it("masks in all texts what one of them shows, however it is written", () => {
    const { texts, unmask } = mask([
      "Mijn naam is Anna Kuipers, order NL-4091 8273",
      "anna KUIPERS vroeg naar NL40918273.",
    ]);
    expect(texts[1]).not.toMatch(/anna|kuipers|4091/i);
    expect(texts.map(unmask)).toEqual([
      "Mijn naam is Anna Kuipers, order NL-4091 8273",
      "anna KUIPERS vroeg naar NL40918273.",
    ]);
  });

  it("leaves days, months and the answer alone", () => {
    const text = "De monteur komt op vrijdag 14 mei. U krijgt € 25 terug.";
    expect(mask([text]).texts).toEqual([text]);
  });

  it("uses no placeholder that is there already", () => {
    const { texts, unmask } = mask(["⟦NAME_1⟧ en Anna"], ["Anna"]);
    expect(texts).toEqual(["⟦NAME_1⟧ en ⟦NAME_2⟧"]);
    expect(unmask("⟦NAME_2⟧, ⟦NAME_1⟧, ⟦NAME_3⟧")).toBe("Anna, ⟦NAME_1⟧, ⟦NAME_3⟧");
  });

  const piece = fc.constantFrom(
    ..."Beste |Anna|anna |KUIPERS|Kuipers|, |. |\n|order |40918273|4091-8273|088 123 45 67|0881234567|a@example.com|⟦NAME_1⟧|⟦NAME_|1⟧|mevrouw |Renée|renee|Lindelaan 12|NL91 ABNA 0417 1643 00|nl91abna0417164300|www.example.com|Groet,\n".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
  );

  it("gives every text back to the letter", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const { texts: masked, unmask } = mask(texts, ["Renée Kuipers"]);
        expect(masked.map(unmask)).toEqual(texts);
      }),
    );
  });

  it("lets no known name or number through, in any spelling", () => {
    const spaced = (digits: string) =>
      fc.constantFrom(digits, digits.replace(/(.{3})/g, "$1 "), digits.replace(/(.{2})/g, "$1-"));
    fc.assert(
      fc.property(spaced("0881234567"), fc.constantFrom("Renée", "RENEE", "renée"), text, (phone, name, rest) => {
        const { texts } = mask([`Bel 088 123 45 67.\n${rest}\n${phone} ${name}`], ["Renée Kuipers"]);
        const bare = (texts[0] ?? "").replace(/⟦[A-Z]+_\d+⟧/g, "|");
        expect(bare.replace(/[\s.-]/g, "")).not.toContain("0881234567");
        expect(bare).not.toMatch(/(?<![\p{L}\p{N}])ren[ée]e(?![\p{L}\p{N}])/iu);
      }),
    );
  });
});
