import { expect, it } from "vitest";
import { addressesIn, domainOf } from "../../../lib/page/surfaces/addresses.ts";

it.each([
  ['"Tomas Okonjo" <Tomas.Okonjo@Example.com>', ["tomas.okonjo@example.com"]],
  ["Klacht jan@example.com - service@zomerhout.example - Gmail", ["jan@example.com", "service@zomerhout.example"]],
  ["Google-account: Zomerhout (service+nl@zomerhout.example)", ["service+nl@zomerhout.example"]],
  ["info@münchen.example, a@b", ["info@münchen.example"]],
  ["@waddenveer three hours late", []],
])("finds the addresses in %j", (words, addresses) => {
  expect(addressesIn(words)).toEqual(addresses);
});

it("takes linear time on a text full of signs of addresses", () => {
  const start = performance.now();
  addressesIn("a.".repeat(50_000));
  addressesIn("a@".repeat(50_000));
  expect(performance.now() - start).toBeLessThan(500);
});

it("tells the house of an address", () => {
  expect(domainOf("retouren@zomerhout.example")).toBe("zomerhout.example");
});
