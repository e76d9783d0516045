import { describe, expect, it } from "vitest";
import { stemOf, stemsIn } from "../../../lib/core/text/stems.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";

describe("stemOf", () => {
  it.each([
    ["bezorging", "bezorgd"],
    ["bezorgen", "bezorgd"],
    ["delivered", "delivering"],
    ["Rekeningen", "rekening"],
    ["geweigerd", "weigering"],
    ["stopped", "stop"],
    ["waiting", "waited"],
    ["Crèmes", "creme"],
  ])("gives %j and %j the same stem", (one, other) => {
    expect(stemOf(one)).not.toBeNull();
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ["delivery", "deliberate"],
    ["rekening", "rekenmachine"],
    ["stoel", "stoep"],
    ["wasmachine", "wasdroger"],
  ])("keeps %j and %j apart", (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));

  it("has nothing to say of short words", () => {
    for (const word of ["de", "uw", "jas", "the"]) expect(stemOf(word)).toBeNull();
  });
});

describe("stemsIn", () => {
  const tokens = tokenise("Uw bezorging, nr 4471: twee koffers. De jas is bezorgd.");

  it("gives content words and numbers, no marks and no common words", () => {
    const ignored = new Set([stemOf("twee") as string]);
    expect(stemsIn(tokens, 0, tokens.count, ignored)).toEqual([
      stemOf("bezorging"),
      "4471",
      stemOf("koffers"),
      stemOf("bezorgd"),
    ]);
  });

  it("reads only the tokens asked for", () => {
    expect(stemsIn(tokens, 0, 2, new Set())).toEqual([stemOf("bezorging")]);
    expect(stemsIn(tokens, 2, 2, new Set())).toEqual([]);
  });
});
