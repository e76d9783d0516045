import { describe, expect, it } from "vitest";
import { lookAlike } from "../../../lib/core/presets/look-alike.ts";

const kept = ["Zomerhout webshop", "Rosewood Care", "Wollmax"];

describe("a name that could be taken for another one", () => {
  it.each([
    ["zomerhout-webshop", "Zomerhout webshop"],
    ["Zоmerhout webshор", "Zomerhout webshop"],
    ["Z0merhout Webshop", "Zomerhout webshop"],
    ["Zómerhout wébshop", "Zomerhout webshop"],
    ["Ｚｏｍｅｒｈｏｕｔ webshop", "Zomerhout webshop"],
    ["Rosevvood Care", "Rosewood Care"],
    ["WoIImax", "Wollmax"],
    ["Wo11max", "Wollmax"],
  ])("%s reads like %s", (name, other) => {
    expect(lookAlike(name, kept)).toEqual({ kind: "reads-like", name: other });
  });

  it.each(["Bаnk of Rosewood", "Сорру"])("%s has letters of another alphabet", (name) => {
    expect(lookAlike(name, kept)?.kind).toBe("mixed-alphabets");
  });

  it.each(["Zomerhout insurance", "Rosewood", "Город", "Ελλάδα", "客服", "2 wheels", "!!"])("%s does not", (name) => {
    expect(lookAlike(name, kept)).toBeNull();
  });
});
