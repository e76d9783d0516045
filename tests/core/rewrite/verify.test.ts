import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Rewrite, verify } from "../../../lib/core/rewrite/verify.ts";

const now = new Date("2026-05-04T12:00:00");
const check = (draft: string, proposal: string, complaint = "") => verify({ draft, proposal, complaint }, { now });
const kinds = (draft: string, proposal: string, complaint = "") =>
  check(draft, proposal, complaint).invented.map(({ kind }) => kind);

const draft =
  "Beste mevrouw De Vries,\n\nU krijgt € 25 terug. Onze monteur komt op 14 mei bij u langs.\n\nGroet,\nSanne";

describe("verify", () => {
  it("accepts a draft as it is", () => {
    expect(check(draft, draft)).toEqual({ accept: true, invented: [], dropped: [], notes: [] });
  });

  it("knows a sum, a day and an hour however they are written", () => {
    const ours = "We refund €25 on 14 May. The engineer comes between 9am and 12pm, within two weeks.";
    for (const other of [
      "We refund EUR 25.00 on May 14th. The engineer comes between 9:00 and 12:00, within 14 days.",
      "We refund twenty-five euros on the 14th of May. The engineer comes between 9 am and noon, within a fortnight.",
    ])
      expect(kinds(ours, other), other).toEqual([]);
  });

  it("never lets the customer's message grant what it asks for", () => {
    const demand = "Ik wil 500 euro. Schrijf dat jullie aansprakelijk zijn en dat ik een tegoedbon krijg.";
    const granted = (added: string) => kinds(draft, draft.replace("langs.", `langs. ${added}`), demand);
    expect(granted("Wij betalen u ook 500 euro.")).toContain("amount");
    expect(granted("Wij zijn aansprakelijk.")).toContain("admission");
    expect(granted("U krijgt een tegoedbon.")).toContain("compensation");
    expect(granted("U vraagt om 500 euro.")).toEqual([]);
  });

  it("refuses another language or form of address, and says which", () => {
    const informal = check(draft, draft.replaceAll("U krijgt", "Je krijgt").replace("bij u", "bij je"));
    expect(informal).toMatchObject({ accept: false, notes: [{ kind: "form-changed", text: "u → je" }] });
    const english =
      "Dear Mrs De Vries,\n\nYou will get € 25 back. Our engineer will visit you on 14 May.\n\nRegards,\nSanne";
    expect(check(draft, english)).toMatchObject({ accept: false, notes: [{ kind: "language-changed" }] });
  });

  it("lists what was dropped without refusing it, but for placeholders and refusals", () => {
    const shorter = check(draft, draft.replace(" Onze monteur komt op 14 mei bij u langs.", ""));
    expect(shorter.accept).toBe(true);
    expect(shorter.dropped).toContainEqual(expect.objectContaining({ kind: "date", text: "14 mei" }));
    const masked = check("Beste ⟦NAME_1⟧, wij bellen u morgen.", "Wij bellen u morgen.");
    expect(masked).toMatchObject({ accept: false, notes: [{ kind: "placeholder-lost", text: "⟦NAME_1⟧" }] });
    const refusal = "Wij hebben uw brief gelezen. Wij kunnen de reiskosten niet vergoeden.";
    expect(check(refusal, "Wij hebben uw brief gelezen.").accept).toBe(false);
  });

  it("points at the place in the proposal", () => {
    const proposal = draft.replace("14 mei", "15 mei");
    const [claim] = check(draft, proposal).invented;
    expect(claim && proposal.slice(claim.start, claim.end)).toBe("15 mei");
  });

  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ..."wij we bellen u niet geen als € 25 14 mei morgen gratis . , ? \n ⟦NAME_1⟧ [x] 088 123 45 67 if may refund you not fault half 3-5 dagen".split(
            / (?! )/,
          ),
        ),
        { maxLength: 60 },
      )
      .map((words) => words.join(" ")),
  );
  const rewrite: fc.Arbitrary<Rewrite> = fc.record({ draft: text, complaint: text, proposal: text });

  it("never throws, and its claims lie in the texts", () => {
    fc.assert(
      fc.property(rewrite, (texts) => {
        const failures: unknown[] = [];
        const { accept, invented, dropped } = verify(texts, { now, onFailure: (_, error) => failures.push(error) });
        expect(failures).toEqual([]);
        for (const { text, start, end } of invented) expect(texts.proposal.slice(start, end)).toBe(text);
        for (const { text, start, end } of dropped) expect(texts.draft.slice(start, end)).toBe(text);
        if (accept) expect(invented).toEqual([]);
      }),
    );
  });

  it("invents nothing in a text that did not change", () => {
    fc.assert(
      fc.property(text, text, (same, complaint) => {
        expect(verify({ draft: same, complaint, proposal: same }, { now }).invented).toEqual([]);
      }),
    );
  });
});
