import { convertForm } from "../core/form/convert-form.ts";
import { type LineResult, mapJsonLines, notAString } from "./json-lines.ts";
import { exit, openInput, readArguments, runProgram, Unusable } from "./program.ts";

const help = `Rewrites Dutch answers from "u" to "je" or back.

  npm run --silent form -- --to u|je [FILE|-]

  FILE, -    reads one {id, text} a line, writes one {id, text} a line; standard input when it is - or absent
  --to FORM  the form of address to write in: u or je
  --help     prints this

Exit code: 0 all read, 1 some lines bad, 2 arguments or files that cannot be used.
`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { to: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const { to } = values;
  if (to !== "u" && to !== "je") throw new Unusable(`--to must be u or je${to === undefined ? "" : `, not "${to}"`}.`);
  if (positionals.length > 1) throw new Unusable(`One file at a time, not ${positionals.length}.`);
  const [file = "-"] = positionals;
  const bad = await mapJsonLines(await openInput(file), process.stdout, (value) => convertLine(value, to));
  return bad === 0 ? exit.ok : exit.badLines;
}

function convertLine({ text }: Record<string, unknown>, to: "u" | "je"): LineResult {
  if (typeof text !== "string") return notAString("text");
  return { ok: true, value: { text: convertForm(text, to).text } };
}

await runProgram(main);
