import fc from "fast-check";
import { expect, it } from "vitest";
import { NumberReader, toSigned, toUnsigned, writeNumbers } from "../../../lib/core/matching/number-text.ts";

const readAll = (text: string): number[] => {
  const reader = new NumberReader(text);
  const numbers: number[] = [];
  while (!reader.isAtEnd) numbers.push(reader.next());
  return numbers;
};

it("reads the numbers that were written", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200_000)), (numbers) => {
      expect(readAll(writeNumbers(numbers))).toEqual(numbers);
    }),
  );
});

it("takes one character for a small number, and none that needs an escape", () => {
  const small = Array.from({ length: 46 }, (_, number) => number);
  expect(writeNumbers(small)).toHaveLength(46);
  const all = writeNumbers(Array.from({ length: 5000 }, (_, number) => number));
  expect(JSON.stringify(all)).toBe(`"${all}"`);
  expect(all).toMatch(/^[!-~]*$/);
  expect(all).not.toMatch(/['`"\\]/);
});

it("keeps numbers below nought", () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(toSigned(toUnsigned(number))).toBe(number);
    }),
  );
  expect([0, -1, 1, -2].map(toUnsigned)).toEqual([0, 1, 2, 3]);
});
