import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCode, foldText } from "../../../lib/core/text/fold.ts";

describe("foldText", () => {
  it.each([
    ["Vóór ÉÉN Cliënt", "voor een client"],
    ["cafe\u0301", "cafe"],
    ["don’t ‘so’ “said” „he‟ `x´", "don't 'so' \"said\" \"he\" 'x'"],
    ["10\u00a0uur\u202f30\ttot", "10 uur 30 tot"],
    ["e‑mail e‐mail", "e-mail e-mail"],
    ["so — and – then", "so – and – then"],
    ["soft\u00adhyphen zero\u200bwidth \u200etext\ufeff", "softhyphen zerowidth text"],
    ["wait…", "wait."],
    ["a\r\nb\u2028c", "a\n\nb\nc"],
    ["€ 5 — Ω ß 漢", "€ 5 – Ω ß 漢"],
  ])("reads %j as %j", (text, folded) => expect(foldText(text)).toBe(folded));

  it("changes nothing more when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

it("folds one unit into one or none, so that offsets cannot move", () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(codes.filter((code) => foldCode(code) !== (foldCode(code) & 0xffff))).toEqual([]);
  for (let code = 0x61; code <= 0x7a; code++) {
    expect(foldCode(code)).toBe(code);
    expect(foldCode(code - 0x20)).toBe(code);
  }
});

it("reads plain signs as it reads them one by one", () => {
  for (let code = 0; code < 0x80; code++) {
    const folded = foldCode(code);
    expect(foldText(String.fromCharCode(code))).toBe(folded === 0 ? "" : String.fromCharCode(folded));
  }
});
