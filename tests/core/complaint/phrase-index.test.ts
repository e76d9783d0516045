import { expect, it } from "vitest";
import { createIndex, phraseAt } from "../../../lib/core/complaint/phrase-index.ts";

const index = createIndex([
  ["wat", 1],
  ["wat voor", 2],
  ["wat voor soort", 3],
  ["hoe lang", 4],
  ["wat voor", 5],
]);
const at = (text: string, from = 0, last?: number) => {
  const words = text.split(" ");
  return phraseAt(index, words, from, last ?? words.length);
};

it("gives the longest phrase, and of two alike the first", () => {
  expect(at("wat is dit")).toEqual({ value: 1, end: 1 });
  expect(at("wat voor iets")).toEqual({ value: 2, end: 2 });
  expect(at("wat voor soort tas")).toEqual({ value: 3, end: 3 });
  expect(at("en hoe lang duurt het", 1)).toEqual({ value: 4, end: 3 });
});

it("takes whole words only, and none beyond the last", () => {
  expect(at("wat voortaan")).toEqual({ value: 1, end: 1 });
  expect(at("hoe langer")).toBeNull();
  expect(at("hoe")).toBeNull();
  expect(at("hoe lang", 0, 1)).toBeNull();
  expect(at("wat", 1)).toBeNull();
});
