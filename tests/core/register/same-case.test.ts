import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, samenessOf } from "../../../lib/core/register/same-case.ts";
import { aCase } from "./entries.ts";

const nobody = { name: null as never, address: null as never, id: null, subject: null };

describe("two answers are to the same customer", () => {
  it.each([
    ["in one ticket", { id: "4711" }, { id: "4711", name: "Someone Else", address: "other@example.com" }, "case"],
    [
      "with one subject where the site has no number",
      { id: null, address: null as never },
      { id: null, subject: "RE: Antw: jas  te laat".replace("  ", " ") },
      "case",
    ],
    ["at one address", { id: "1" }, { id: "2", name: "S.", address: " Sanne@Example.com" }, "address"],
    [
      "by one name, as far as can be told",
      { id: "1" },
      { id: "2", name: "mevrouw Sanne  Bákker", address: null as never },
      "name",
    ],
  ])("%s", (_, one, other, sameness) => {
    expect(samenessOf(aCase(one), aCase(other))).toBe(sameness);
    expect(samenessOf(aCase(other), aCase(one))).toBe(sameness);
  });

  it.each([
    [
      "the same number on another site",
      { ...nobody, id: "4711" },
      { ...nobody, id: "4711", site: "other.example.com" },
    ],
    ["one name at two addresses", { id: "1" }, { id: "2", address: "other@example.com" }],
    ["only a first name", { ...nobody, name: "Sanne" }, { ...nobody, name: "Sanne" }],
    ["nothing known of either", nobody, nobody],
    ["a subject alone", { ...nobody, subject: "Klacht" }, { ...nobody, subject: "Klacht" }],
  ])("but not with %s", (_, one, other) => {
    expect(samenessOf(aCase(one), aCase(other))).toBeNull();
  });

  it("is found again by the keys whenever they are the same", () => {
    const maybe = fc.option(fc.constantFrom("Sanne Bakker", "sanne bakker", "Re: x", "x", "4711", ""), { nil: null });
    const some = fc.record({
      site: fc.constantFrom("a", "b"),
      id: maybe,
      subject: maybe,
      customer: fc.record({ name: maybe, address: maybe }),
    });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const shared = keysOf(one).some((key) => keysOf(other).includes(key));
        expect(samenessOf(one, other)).toBe(samenessOf(other, one));
        if (samenessOf(one, other)) expect(shared).toBe(true);
      }),
    );
  });
});

it("keys are as they are stored", () => {
  expect(keysOf(aCase())).toEqual(["case desk.example.com 4711", "mail sanne@example.com", "name sanne bakker"]);
  expect(keysOf(aCase({ id: null, subject: "Re: Jas", name: "Dhr. Bakker" }))).toEqual([
    "subject desk.example.com bakker jas",
    "mail sanne@example.com",
  ]);
});
