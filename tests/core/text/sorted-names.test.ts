import fc from "fast-check";
import { expect, it } from "vitest";
import { indexAmong, placeAmong } from "../../../lib/core/text/sorted-names.ts";

it("finds what is there, and the place of what is not", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (names, name) => {
      const sorted = names.toSorted();
      expect(indexAmong(sorted, name)).toBe(sorted.indexOf(name));
      expect(placeAmong(sorted, name)).toBe(sorted.filter((one) => one < name).length);
    }),
  );
});
