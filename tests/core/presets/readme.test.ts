import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pageMessages } from "../../../components/words/page-messages.ts";
import { builtInPresets } from "../../../lib/core/presets/built-in.ts";
import { checkPreset } from "../../../lib/core/presets/check-preset.ts";
import { keyTable, presetKeys } from "../../../lib/core/presets/key-table.ts";
import { readPreset } from "../../../lib/core/presets/read-preset.ts";
import { runPresetTests } from "../../../lib/core/presets/run-tests.ts";

const folder = join(import.meta.dirname, "../../../lib/core/presets");
const read = (name: string) => readFile(join(folder, name), "utf8");
const guide = await read("README.md");

/** A table as it is before its columns are made even. */
const unpadded = (table: string): string => table.replace(/ {2,}/g, " ").replace(/-{3,}/g, "---");

describe("the guide for team leads", () => {
  it("has every key in its table: `npm run preset -- keys` prints it anew", () => {
    expect(unpadded(guide.split("<!-- keys -->\n\n")[1] ?? "")).toBe(unpadded(`${keyTable()}\n`));
  });

  it("says of every key what it settles", () => {
    expect(presetKeys().filter(({ says }) => says === "")).toEqual([]);
  });

  it("names things as options does", () => {
    const words = JSON.stringify(pageMessages.en);
    const beforePolicies = guide.slice(0, guide.indexOf("## Policies"));
    const named = [...beforePolicies.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = ""]) => name.replace(/\s+/g, " "));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !words.toLowerCase().includes(name.toLowerCase()))).toEqual([]);
  });

  it("counts the ready-made ones right", () => {
    expect(builtInPresets).toHaveLength(5);
    expect(guide).toMatch(/^.*\bFive come with Drieklank/m);
  });
});

describe("the template", () => {
  it("is a preset that is well and proves itself", async () => {
    const reading = readPreset(await read("template/preset.json"));
    if (!reading.ok) throw new Error(reading.message);
    expect(checkPreset(reading.preset)).toEqual([]);
    const results = runPresetTests(reading.preset, new Date(2026, 11, 1));
    expect(results.flatMap(({ failures }) => failures)).toEqual([]);
    expect(results.length).toBeGreaterThan(1);
  });

  it("explains the keys that it has", async () => {
    const notes = await read("template/README.md");
    const unexplained = Object.keys(JSON.parse(await read("template/preset.json"))).filter(
      (key) => !notes.includes(`\`${key}`),
    );
    expect(unexplained).toEqual(["$schema", "schemaVersion", "name", "languages", "locked"]);
  });
});
