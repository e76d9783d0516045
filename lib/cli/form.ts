import { type FileHandle, open } from "node:fs/promises";
import { parseArgs } from "node:util";
import { convertForm } from "../core/form/convert-form.ts";
import { type LineResult, mapJsonLines } from "./json-lines.ts";

const help = `Rewrites Dutch answers from "u" to "je" or back.

  npm run --silent form -- --to u|je [FILE|-]

  FILE, -    reads one {id, text} a line, writes one {id, text} a line; standard input when it is - or absent
  --to FORM  the form of address to write in: u or je
  --help     prints this

Exit code: 0 all read, 1 some lines bad, 2 arguments or files that cannot be used.
`;

const exit = { ok: 0, badLines: 1, unusable: 2 } as const;

class Unusable extends Error {}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const { to } = values;
  if (to !== "u" && to !== "je") throw new Unusable(`--to must be u or je${to === undefined ? "" : `, not "${to}"`}.`);
  if (positionals.length > 1) throw new Unusable(`One file at a time, not ${positionals.length}.`);
  const [file = "-"] = positionals;
  const input = file === "-" ? process.stdin : (await openFile(file)).createReadStream();
  const bad = await mapJsonLines(input, process.stdout, (value) => convertLine(value, to));
  return bad === 0 ? exit.ok : exit.badLines;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { to: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new Unusable((error as Error).message);
  }
}

function convertLine({ text }: Record<string, unknown>, to: "u" | "je"): LineResult {
  if (typeof text !== "string") return { ok: false, error: { code: "bad-field", message: '"text" must be a string.' } };
  return { ok: true, value: { text: convertForm(text, to).text } };
}

async function openFile(file: string) {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw new Unusable(`Cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? "unknown reason"}.`);
  }
  if ((await handle.stat()).isDirectory()) throw new Unusable(`Cannot read ${file}: EISDIR.`);
  return handle;
}

// Whoever reads the answers may stop early ("| head"): no reason for an error message.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exit.ok);
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  process.stderr.write(`${error.message}\nTry --help.\n`);
  process.exitCode = exit.unusable;
}
