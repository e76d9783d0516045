import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { mapJsonLines } from "../../lib/cli/json-lines.ts";

/** Runs lines through `mapJsonLines`; gives what came out, parsed, and the number of bad lines. */
async function run(lines: string | Iterable<string>, handle: Parameters<typeof mapJsonLines>[2]) {
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const bad = await mapJsonLines(Readable.from(typeof lines === "string" ? [lines] : lines), output, handle);
  const answers = written.join("").split("\n").slice(0, -1);
  return { bad, answers: answers.map((line) => JSON.parse(line)) };
}

const echo = (value: Record<string, unknown>) => ({ ok: true as const, value: { got: value.n } });

describe("mapJsonLines", () => {
  it("answers each line with its own id, in order", async () => {
    expect(await run('{"id":"b","n":1}\n{"id":2,"n":"x"}\n{"n":3}\n', echo)).toEqual({
      bad: 0,
      answers: [
        { id: "b", got: 1 },
        { id: 2, got: "x" },
        { id: null, got: 3 },
      ],
    });
  });

  it.each(["not json", '{"id": 1', "[1]", '"text"', "null", "3"])(
    "says what is wrong with %j, and goes on",
    async (line) => {
      const { bad, answers } = await run(`${line}\n{"id":1,"n":1}`, echo);
      expect(bad).toBe(1);
      const isJson = /^[["n3](?!ot)/.test(line);
      expect(answers).toEqual([
        { id: null, error: { code: isJson ? "not-an-object" : "not-json", message: expect.any(String) } },
        { id: 1, got: 1 },
      ]);
    },
  );

  it("gives the error of a line that cannot be handled, with its id", async () => {
    const error = { code: "bad-field" as const, message: '"n" must be a number.' };
    expect(await run('{"id":7}\n{"id":8}', () => ({ ok: false, error }))).toEqual({
      bad: 2,
      answers: [
        { id: 7, error },
        { id: 8, error },
      ],
    });
  });

  it("reads past empty lines, line ends of every kind, and a mark at the start of the file", async () => {
    const { bad, answers } = await run('\ufeff{"id":1,"n":1}\r\n\r\n  \n{"id":2,"n":2}', echo);
    expect([bad, answers.map(({ id }) => id)]).toEqual([0, [1, 2]]);
  });

  it("writes one line for one line, whatever the text holds", async () => {
    const text = "a\nb\u2028c\ud83d";
    const { answers } = await run(`${JSON.stringify({ id: text, n: text })}\n`, echo);
    expect(answers).toEqual([{ id: text, got: text }]);
  });

  it("reads lines that come in any pieces, in the middle of a letter too", async () => {
    const bytes = Buffer.from('{"id":"é","n":"€ 😀"}\n{"id":2,"n":"ñ"}');
    const pieces = Array.from({ length: bytes.length }, (_, at) => bytes.subarray(at, at + 1));
    const output = new Writable({ write: (chunk, _, done) => done(void written.push(String(chunk))) });
    const written: string[] = [];
    expect(await mapJsonLines(Readable.from(pieces), output, echo)).toBe(0);
    expect(written).toEqual(['{"id":"é","got":"€ 😀"}\n', '{"id":2,"got":"ñ"}\n']);
  });

  it("keeps its answer in one line for readers that also end lines at U+2028", async () => {
    const written: string[] = [];
    const output = new Writable({ write: (chunk, _, done) => done(void written.push(String(chunk))) });
    await mapJsonLines(Readable.from(['{"id":1,"n":"a\u2028b\u2029"}']), output, echo);
    expect(written).toEqual(['{"id":1,"got":"a\\u2028b\\u2029"}\n']);
  });

  it("has nothing to say to nothing", async () => expect(await run("", echo)).toEqual({ bad: 0, answers: [] }));

  it("reads no further than what comes out is taken", async () => {
    let read = 0;
    function* lines() {
      for (; read < 500; read++) yield `${JSON.stringify({ id: read, n: "x".repeat(1000) })}\n`;
    }
    let taken = 0;
    let furthest = 0;
    const output = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        taken++;
        furthest = Math.max(furthest, read - taken);
        setImmediate(done);
      },
    });
    expect(await mapJsonLines(Readable.from(lines()), output, echo)).toBe(0);
    expect(taken).toBe(500);
    expect(furthest).toBeLessThan(400);
  });
});
