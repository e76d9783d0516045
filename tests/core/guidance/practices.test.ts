import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const project = new URL("../../../", import.meta.url);
const table = readFileSync(new URL("lib/core/guidance/PRACTICES.md", project), "utf8");
const rows = [...table.matchAll(/^\| (\d+) +\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
  ([, number = "", ...cells]) => {
    const [practice = "", where = "", proof = ""] = cells.map((cell) => cell.trim());
    return { number, practice, where, proof };
  },
);

describe("the practices", () => {
  it("are all there, in order", () => {
    expect(rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
  });

  it.each(rows.filter(({ where }) => where !== "not at the compose box"))(
    "$number, $practice, has its test",
    ({ proof }) => {
      const [, file = "", words = ""] = /^`([^`]+)` "(.+)"$/.exec(proof) ?? [];
      expect(readFileSync(new URL(file, project), "utf8")).toContain(words);
    },
  );
});
