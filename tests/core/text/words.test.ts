import { expect, it, vi } from "vitest";
import { rememberedPerWord, wordAt } from "../../../lib/core/text/words.ts";

const word = (text: string) => wordAt(text, 0, text.length);

it("gives one object for a word, however it is written", () => {
  expect(word("vóór")).toBe(word("Voor"));
  expect(word("Verontschuldigingen")).toBe(word("verontschuldigingen"));
  expect(word("voor")).not.toBe(word("door"));
  expect(wordAt("Wij komen", 4, 9).folded).toBe("komen");
});

it("works something out once a word", () => {
  const workOut = vi.fn((folded: string) => folded.length);
  const lengthOf = rememberedPerWord(workOut);
  expect([word("Koffer"), word("koffer"), word("jas")].map(lengthOf)).toEqual([6, 6, 3]);
  expect(workOut).toHaveBeenCalledTimes(2);
});

it("keeps what one asks apart from what another asks", () => {
  const [first, last] = [rememberedPerWord((folded) => folded.at(0)), rememberedPerWord((folded) => folded.at(-1))];
  expect([first(word("jas")), last(word("jas"))]).toEqual(["j", "s"]);
});

it("stays right when more words were met than are kept", () => {
  const lengthOf = rememberedPerWord((folded) => folded.length);
  for (let number = 0; number < 25_000; number++) expect(lengthOf(word(`w${number}`))).toBe(`w${number}`.length);
  expect(lengthOf(word("W24"))).toBe(3);
});
