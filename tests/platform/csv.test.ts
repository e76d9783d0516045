import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { toCsv } from "../../lib/platform/csv.ts";

it("is a table that spreadsheets read as UTF-8", () => {
  expect(
    toCsv([
      ["a", 'b "c"'],
      ["één; twee", "one,\ntwo"],
    ]),
  ).toBe('\uFEFFa,"b ""c"""\r\néén; twee,"one,\ntwo"\r\n');
});

it.each(["=1+1", "+31 6", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=HYPERLINK(0)", "=1\nmore", "|cmd", "%0", "＝1"])(
  "takes the sting out of %j",
  (cell) => {
    const read = Papa.parse<string[]>(toCsv([["x", cell]]).slice(1)).data[0]?.[1] ?? "";
    expect(read).toBe(`'${cell}`);
  },
);

it("has every cell in its place, whatever is in it, and none that begins a formula", () => {
  const cell = fc.string({ unit: fc.constantFrom("=", "+", "-", "@", '"', ",", "\n", "\r", "\t", " ", "a", "'", ";") });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const read = Papa.parse<string[]>(toCsv([["1", "2", "3"], ...rows]).slice(1), { newline: "\r\n" }).data.slice(
        1,
        -1,
      );
      expect(read.map((row) => row.length)).toEqual(rows.map(() => 3));
      for (const [at, row] of read.entries())
        for (const [i, value] of row.entries()) {
          expect([rows[at]?.[i], `'${rows[at]?.[i]}`]).toContain(value);
          expect(value).not.toMatch(/^\s*[=+\-@]/);
        }
    }),
  );
});
