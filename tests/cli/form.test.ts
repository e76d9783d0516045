import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram, startProgram } from "./run-program.ts";

const program = "lib/cli/form.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "form-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string) => runProgram(program, args, input);

describe("the form program", { timeout: 30_000 }, () => {
  it("explains itself", async () => {
    const { code, out, err } = await run(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["--to u|je", "{id, text}", "Exit code: 0"]) expect(out).toContain(word);
  });

  it.each([
    ["je", "Heb je vragen? Je hoort van ons."],
    ["u", "Heeft u vragen? U hoort van ons."],
  ])("rewrites each line to %s, in order", async (to, wanted) => {
    const lines = [{ id: "z", text: "Heeft u vragen? Je hoort van ons." }, { id: 1, text: "" }, { text: "Dank." }];
    const { code, out, err } = await run(["--to", to], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect([code, err]).toEqual([0, ""]);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toEqual([
      { id: "z", text: wanted },
      { id: 1, text: "" },
      { id: null, text: "Dank." },
    ]);
  });

  it("reads a file, goes on after bad lines, and ends with 1", async () => {
    const file = join(folder, "mixed.jsonl");
    const lines = ["{", "[]", '{"id":3}', '{"id":4,"text":5}', '{"id":5,"text":"Kunt u bellen?"}'];
    writeFileSync(file, `\ufeff${lines.join("\r\n")}\r\n`);
    const { code, out } = await run(["--to", "je", file]);
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error, text }) => [id, error?.code ?? text])).toEqual([
      [null, "not-json"],
      [null, "not-an-object"],
      [3, "bad-field"],
      [4, "bad-field"],
      [5, "Kun je bellen?"],
    ]);
    expect(answers[2].error.message).toContain('"text"');
  });

  it.each<[what: string, args: () => string[], said: RegExp]>([
    ["no form", () => [], /--to must be u or je\./],
    ["another form", () => ["--to", "gij"], /--to must be u or je, not "gij"/],
    ["an option without its value", () => ["--to"], /--to/],
    ["an unknown option", () => ["--to", "u", "--colour"], /--colour/],
    ["two files", () => ["--to", "u", "a", "b"], /One file at a time/],
    ["a missing file", () => ["--to", "u", join(folder, "gone.jsonl")], /Cannot read .*gone\.jsonl: ENOENT/],
    ["a folder", () => ["--to", "u", folder], /Cannot read .*: EISDIR/],
  ])("ends with 2 and a calm word on %s", async (_, args, said) => {
    const { code, out, err } = await run(args());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(said);
    expect(err).toContain("Try --help.");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("answers a line before the next one is there", async () => {
    const child = startProgram(program, ["--to", "je"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: "Bent u thuis?" })}\n`);
      expect(JSON.parse((await answers.next()).value ?? "null")).toEqual({ id, text: "Ben je thuis?" });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
