import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, runProgram } from "./run-program.ts";

const sample = join(project, "tests/core/presets/samples/version-2.json");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "preset-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runProgram("lib/cli/preset.ts", args);

function written(name: string, preset: object): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ schemaVersion: 2, id: "shop", name: "Shop", ...preset }));
  return file;
}

describe("the preset program", { timeout: 30_000 }, () => {
  it("explains itself", async () => {
    const { code, out, err } = await run("--help");
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["check FILE...", "schema", "keys", "Exit code: 0"]) expect(out).toContain(word);
  });

  it("is content with a preset that is well", async () => {
    const { code, out } = await run("check", sample);
    expect([code, out]).toEqual([0, `${sample}: Zomerhout tuinmeubelen 1.4.0, 1 of 1 tests hold\n`]);
  });

  it("says what is wrong with each of several, and ends with 1", async () => {
    const wrong = written("wrong.json", { colour: "red" });
    const weak = written("weak.json", {
      rulesOff: ["nl/gone"],
      tests: [{ name: "Sorry", language: "en", letter: "Dear Kim,\n\nHello.\n\nSam", notes: { apology: "strong" } }],
    });
    const { code, out } = await run("check", wrong, weak, sample);
    expect(code).toBe(1);
    expect(out).toMatch(/wrong\.json: .*colour/);
    expect(out).toContain('weak.json: rulesOff[0]: there is no rule "nl/gone"');
    expect(out).toContain('weak.json: test "Sorry": apology is absent, not strong');
    expect(out).toContain("weak.json: Shop 1.0.0, 0 of 1 tests hold");
    expect(out).toContain("1 of 1 tests hold");
  });

  it.each([
    ["no command", [], "The commands are check, schema and keys."],
    ["another command", ["mend"], 'not "mend"'],
    ["no file", ["check"], "Which file?"],
    ["a missing file", ["check", "gone.json"], "Cannot read gone.json: ENOENT"],
  ])("ends with 2 on %s", async (_, args, said) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
