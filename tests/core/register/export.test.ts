import { describe, expect, it } from "vitest";
import { columns, registerJson, registerRows } from "../../../lib/core/register/export.ts";
import { aCase, anEntry, aPromise, now } from "./entries.ts";

const words = { column: (column: string) => column, issue: (kind: string) => `issue ${kind}` };

describe("the table", () => {
  it("has a row for each promise, and one for an answer without", () => {
    const two = anEntry({
      promises: [aPromise({ due: "2026-11-27", keptAt: now }), aPromise({ what: "a refund", who: null })],
    });
    const none = anEntry({
      promises: [],
      case: aCase({ id: null, subject: null, name: null as never, address: null as never }),
    });
    const [header, ...rows] = registerRows([two, none], words);
    expect(header).toEqual(columns);
    expect(rows.every((row) => row.length === columns.length && row.every((cell) => typeof cell === "string"))).toBe(
      true,
    );
    expect(rows.map((row) => row.slice(-5))).toEqual([
      ["I will call you", "I", "", "2026-11-27", "2026-11-25"],
      ["a refund", "", "", "", ""],
      ["", "", "", "", ""],
    ]);
    expect(rows[0]?.slice(0, 8)).toEqual([
      "2026-11-23",
      "email",
      "Sanne Bakker",
      "sanne@example.com",
      "desk.example.com",
      "4711",
      "Jas te laat",
      "issue late",
    ]);
  });
});

it("as JSON everything is there, and says what it is", () => {
  const read = JSON.parse(registerJson([anEntry()], now));
  expect(read).toEqual({
    format: "drieklank-register",
    version: 1,
    exportedAt: new Date(now).toISOString(),
    entries: [anEntry()],
  });
});
