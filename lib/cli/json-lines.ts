import type { Readable, Writable } from "node:stream";
import { StringDecoder } from "node:string_decoder";

/** A line that could not be used: the code says why, the message tells a person. */
export interface LineError {
  code: "not-json" | "not-an-object" | "bad-field";
  message: string;
}

export type LineResult = { ok: true; value: object } | { ok: false; error: LineError };

/** The answer to a line in which a field is no text. */
export function notAString(field: string): LineResult {
  return { ok: false, error: { code: "bad-field", message: `"${field}" must be a string.` } };
}

/**
 * Reads JSON lines and writes one JSON line for each, in order, holding one line at a time. `handle` gets the parsed
 * object; its answer goes out after the line's own `id`. A bad line gives `{id, error}` and the run goes on.
 * Resolves to the number of bad lines.
 */
export async function mapJsonLines(
  input: Readable,
  output: Writable,
  handle: (value: Record<string, unknown>) => LineResult,
): Promise<number> {
  let bad = 0;
  for await (const line of linesOf(input)) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    const id = parsed.ok ? (parsed.value.id ?? null) : null;
    const result = parsed.ok ? handle(parsed.value) : parsed;
    if (!result.ok) bad++;
    const answer = result.ok ? { id, ...result.value } : { id, error: result.error };
    if (!output.write(`${inOneLine(answer)}\n`)) await new Promise((resolve) => output.once("drain", resolve));
  }
  return bad;
}

/** Lines end at "\n" only: `node:readline` also cuts at U+2028, which JSON allows inside a text. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let begun: string[] = [];
  let isFirst = true;
  const finish = (last: string) => {
    const line = [...begun, last].join("");
    begun = [];
    const bare = isFirst && line.startsWith("\ufeff") ? line.slice(1) : line;
    isFirst = false;
    return bare;
  };
  for await (const chunk of input) {
    const pieces = (typeof chunk === "string" ? chunk : decoder.write(chunk as Buffer)).split("\n");
    const rest = pieces.pop() as string;
    for (const piece of pieces) yield finish(piece);
    begun.push(rest);
  }
  yield finish(decoder.end());
}

/** For readers that take U+2028 and U+2029 for line ends. */
function inOneLine(value: object): string {
  return JSON.stringify(value).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}

function parseLine(line: string): { ok: true; value: Record<string, unknown> } | { ok: false; error: LineError } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { ok: false, error: { code: "not-json", message: `Not JSON: ${(error as Error).message}` } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, error: { code: "not-an-object", message: "Each line must be one JSON object." } };
  return { ok: true, value: value as Record<string, unknown> };
}
