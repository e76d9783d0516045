import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { review } from "../../lib/core/review.ts";
import { runProgram, startProgram } from "./run-program.ts";

const program = "lib/cli/review.ts";

const reply =
  "Dear Ann,\n\nWe apologise for any inconvenience this may have caused. I will call you tomorrow.\n\nRegards,\nTom\n";
const complaint = "Where is my bag? I have waited three weeks and I am angry. Ann Poole\n";

let folder = "";
const file = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "review-"));
  writeFileSync(file("reply.txt"), reply);
  writeFileSync(file("complaint.txt"), complaint);
  writeFileSync(
    file("preset.json"),
    `\ufeff${JSON.stringify({ ...defaultPreset, phrases: { allow: firstExcerpts() } })}`,
  );
  writeFileSync(file("broken.json"), "{ not json");
  writeFileSync(file("wrong.json"), JSON.stringify({ ...defaultPreset, form: "jij", colour: "red" }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options = { preset: defaultPreset, now: new Date() };
const firstExcerpts = () => review({ text: reply }, options).findings.map(({ excerpt }) => excerpt);

const run = (args: readonly string[], input?: string) => runProgram(program, args, input);

describe("the review program", { timeout: 30_000 }, () => {
  it("explains itself", async () => {
    const { code, out, err } = await run(["--help"]);
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["--json ", "--jsonl", "--complaint FILE", "--channel NAME", "--preset FILE", "Exit code: 0"])
      expect(out).toContain(word);
  });

  it("reports in plain words on a file", async () => {
    const { code, out, err } = await run([file("reply.txt")]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Language: en\n/);
    expect(out).toContain("3:");
    expect(out).toContain("inconvenience");
    expect(out).not.toContain("The customer:");
  });

  it.each([[[]], [["-"]]])("reads standard input with %j", async (args) => {
    const { code, out } = await run(args, reply);
    expect(code).toBe(0);
    expect(out).toMatch(/^Language: en\n/);
  });

  it("gives one review as JSON, the same as the engine's", async () => {
    const { code, out } = await run([
      "--json",
      "--complaint",
      file("complaint.txt"),
      "--channel",
      "email",
      file("reply.txt"),
    ]);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(1);
    const expected = review({ text: reply, complaint, channel: "email" }, options);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(expected.complaint?.questions).toHaveLength(1);
  });

  it("reports on the customer when it has the complaint", async () => {
    const { out } = await run(["--complaint", file("complaint.txt"), file("reply.txt")]);
    expect(out).toContain("The customer: ");
    expect(out).toContain("Where is my bag?");
  });

  it("follows a preset", async () => {
    const { code, out } = await run(["--json", "--preset", file("preset.json"), file("reply.txt")]);
    expect(code).toBe(0);
    expect(firstExcerpts().length).toBeGreaterThan(0);
    expect(JSON.parse(out).findings).toEqual([]);
  });

  it("says nothing of a text in another language, and of no text", async () => {
    const [french, nothing] = await Promise.all([
      run(["--json"], "Bonjour, nous sommes désolés pour votre colis."),
      run([], ""),
    ]);
    expect([french.code, JSON.parse(french.out).language]).toEqual([0, null]);
    expect([nothing.code, nothing.out]).toEqual([0, expect.stringContaining("nothing to say")]);
  });

  it.each<[what: string, args: () => string[], said: RegExp]>([
    ["an unknown option", () => ["--colour"], /--colour/],
    ["an option without its value", () => ["--complaint"], /--complaint/],
    ["two files", () => [file("reply.txt"), file("complaint.txt")], /One file at a time/],
    ["a missing reply", () => [file("gone.txt")], /Cannot read .*gone\.txt: ENOENT/],
    ["a folder", () => [folder], /Cannot read .*: EISDIR/],
    [
      "a missing complaint",
      () => ["--complaint", file("gone.txt"), file("reply.txt")],
      /Cannot read .*gone\.txt: ENOENT/,
    ],
    ["a missing file of lines", () => ["--jsonl", file("gone.jsonl")], /Cannot read .*gone\.jsonl: ENOENT/],
    ["a folder for lines", () => ["--jsonl", folder], /Cannot read .*: EISDIR/],
    ["a missing preset", () => ["--preset", file("gone.json"), file("reply.txt")], /Cannot read .*gone\.json: ENOENT/],
    [
      "a preset that is not JSON",
      () => ["--preset", file("broken.json"), file("reply.txt")],
      /broken\.json is not a preset:\nit is not JSON/,
    ],
    [
      "a preset that is not one",
      () => ["--preset", file("wrong.json"), file("reply.txt")],
      /is not a preset:\n.*colour(?:.*\n)+.*form\n/,
    ],
  ])("ends with 2 and a calm word on %s", async (_, args, said) => {
    const { code, out, err } = await run(args());
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(said);
    expect(err).toContain("Try --help.");
    expect(err).not.toMatch(/^\s+at /m);
  });
});

/** The program, waiting for lines. */
const start = (...flags: readonly string[]) => startProgram(program, ["--jsonl"], flags);

describe("line by line", { timeout: 60_000 }, () => {
  it("answers each line with id and review, in order", async () => {
    const lines = [
      { id: "z", reply, complaint, channel: "email" },
      { id: 1, reply: "Bonjour" },
      { id: "null is absent", reply, complaint: null, channel: null },
    ];
    const { code, out, err } = await run(["--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect([code, err]).toEqual([0, ""]);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const reviews = [
      review({ text: reply, complaint, channel: "email" }, options),
      review({ text: "Bonjour" }, options),
      review({ text: reply }, options),
    ];
    expect(answers).toEqual(lines.map(({ id }, at) => ({ id, ...JSON.parse(JSON.stringify(reviews[at])) })));
  });

  it("goes on after bad lines, and ends with 1", async () => {
    const lines = [
      "{",
      "[]",
      '{"id":3}',
      '{"id":4,"reply":5}',
      `{"id":5,"reply":"x","complaint":1}`,
      `{"id":6,"reply":"x","channel":[]}`,
      JSON.stringify({ id: 7, reply }),
    ];
    writeFileSync(file("mixed.jsonl"), `${lines.join("\r\n")}\r\n`);
    const { code, out } = await run(["--jsonl", file("mixed.jsonl")]);
    expect(code).toBe(1);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, "not-json"],
      [null, "not-an-object"],
      [3, "bad-field"],
      [4, "bad-field"],
      [5, "bad-field"],
      [6, "bad-field"],
      [7, undefined],
    ]);
    expect(answers[2].error.message).toContain('"reply"');
    expect(answers[5].error.message).toContain('"channel"');
    expect(answers[6].language).toBe("en");
  });

  it("answers a line before the next one is there", async () => {
    const child = start();
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, reply })}\n`);
      expect(JSON.parse((await answers.next()).value ?? "null")?.id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  it("stops quietly when nobody reads on", async () => {
    const child = start();
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const closed = new Promise((resolve) => child.on("close", resolve));
    for (let id = 0; id < 200; id++) child.stdin.write(`${JSON.stringify({ id, reply })}\n`);
    child.stdin.end();
    expect(await closed).toBe(0);
    expect(err).toBe("");
  });

  it("reads five thousand lines in a heap that could not hold them", async () => {
    const rest = `"reply":"We will call you tomorrow.","unread":"${"x".repeat(20_000)}"`;
    const child = start("--max-old-space-size=64");
    const closed = new Promise((resolve) => child.on("close", resolve));
    const feed = async () => {
      for (let id = 0; id < 5000; id++)
        if (!child.stdin.write(`{"id":${id},${rest}}\n`))
          await Promise.race([closed, new Promise((resolve) => child.stdin.once("drain", resolve))]);
      child.stdin.end();
    };
    const fed = feed();
    let next = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      if (!line.startsWith(`{"id":${next},"version":1,`)) throw new Error(`${next}: ${line.slice(0, 60)}`);
      next++;
    }
    await fed;
    expect(next).toBe(5000);
    expect(await closed).toBe(0);
  });
});
