import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram, startProgram } from "./run-program.ts";

const program = "lib/cli/verify.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verify-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string) => runProgram(program, args, input);

const draft = "Beste Anna,\n\nU krijgt € 25 terug. De monteur komt op 14 mei bij u langs.\n\nGroet, Sanne";
const faithful = "Beste Anna,\n\nOp 14 mei komt de monteur bij u langs. U krijgt ook 25 euro terug.\n\nGroet, Sanne";
const answersOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("the verify program", { timeout: 30_000 }, () => {
  it("explains itself", async () => {
    const { code, out, err } = await run(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["--jsonl", "{id, draft, complaint?, proposal}", "Exit code: 0"]) expect(out).toContain(word);
  });

  it("answers each line, in order", async () => {
    const lines = [
      { id: "z", draft, proposal: faithful },
      { id: 1, draft, complaint: "Ik wil 50 euro!", proposal: faithful.replace("25", "50") },
      { draft, complaint: null, proposal: "Beste Anna,\n\nU krijgt € 25 terug.\n\nGroet, Sanne" },
    ];
    const { code, out, err } = await run(["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect([code, err]).toEqual([0, ""]);
    const [first, second, third] = answersOf(out);
    expect(first).toMatchObject({ id: "z", accept: true, invented: [], dropped: [] });
    expect(second).toMatchObject({ id: 1, accept: false, invented: [{ kind: "amount", text: "50 euro" }] });
    expect(Object.keys(second)).toEqual(["id", "accept", "invented", "dropped", "notes"]);
    expect(third).toMatchObject({ id: null, accept: true });
    expect(third.dropped).toContainEqual({ kind: "date", text: "14 mei" });
  });

  it("reads a file, goes on after bad lines, and ends with 1", async () => {
    const file = join(folder, "mixed.jsonl");
    const lines = [
      "{",
      "[]",
      '{"id":3,"draft":"a"}',
      '{"id":4,"proposal":"a"}',
      '{"id":5,"draft":"a","complaint":7,"proposal":"a"}',
      '{"id":6,"draft":"","proposal":""}',
    ];
    writeFileSync(file, `\ufeff${lines.join("\r\n")}\r\n`);
    const { code, out } = await run(["--jsonl", file]);
    expect(code).toBe(1);
    expect(answersOf(out).map(({ id, error, accept }) => [id, error?.code ?? accept])).toEqual([
      [null, "not-json"],
      [null, "not-an-object"],
      [3, "bad-field"],
      [4, "bad-field"],
      [5, "bad-field"],
      [6, true],
    ]);
  });

  it.each<[what: string, args: () => string[], said: RegExp]>([
    ["an unknown option", () => ["--jsonl", "--colour"], /--colour/],
    ["two files", () => ["a", "b"], /One file at a time/],
    ["a missing file", () => [join(folder, "gone.jsonl")], /Cannot read .*gone\.jsonl: ENOENT/],
    ["a folder", () => [folder], /Cannot read .*: EISDIR/],
  ])("ends with 2 and a calm word on %s", async (_, args, said) => {
    const { code, out, err } = await run(args());
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(said);
    expect(err).toContain("Try --help.");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("answers a line before the next one is there", async () => {
    const child = startProgram(program, ["--jsonl"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, draft, proposal: draft })}\n`);
      expect(JSON.parse((await answers.next()).value ?? "null")).toMatchObject({ id, accept: true });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
