import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { checkPreset, type Problem } from "../core/presets/check-preset.ts";
import { presetJsonSchema } from "../core/presets/json-schema.ts";
import { keyTable } from "../core/presets/key-table.ts";
import { readPreset } from "../core/presets/read-preset.ts";
import { type Failure, runPresetTests } from "../core/presets/run-tests.ts";
import { cannotRead, exit, readArguments, runProgram, Unusable } from "./program.ts";
import { projectFolder } from "./project-folder.ts";

const help = `Looks a team's preset over.

  npm run --silent preset -- check FILE...
  npm run --silent preset -- schema
  npm run --silent preset -- keys

  check     reads each preset, says what in it can do nothing or works against itself, and runs its tests
  schema    writes the JSON Schema of presets to assets/public/preset.schema.json
  keys      prints a table of every key that a preset may have
  --help    prints this

Exit code: 0 all is well, 1 something is not, 2 arguments or files that cannot be used.
`;

/** Where the schema is shipped from. */
export const schemaFile = join(projectFolder, "assets/public/preset.schema.json");

async function main(): Promise<number> {
  const { values, positionals } = readArguments({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return exit.ok;
  }
  const [command, ...files] = positionals;
  if (command === "schema" && files.length === 0) {
    await writeFile(schemaFile, `${JSON.stringify(presetJsonSchema(), null, 2)}\n`);
    return exit.ok;
  }
  if (command === "keys" && files.length === 0) {
    process.stdout.write(`${keyTable()}\n`);
    return exit.ok;
  }
  if (command !== "check")
    throw new Unusable(`The commands are check, schema and keys${command ? `, not "${command}"` : ""}.`);
  if (files.length === 0) throw new Unusable("Which file?");
  let isWell = true;
  for (const file of files) isWell = (await check(file)) && isWell;
  return isWell ? exit.ok : exit.badLines;
}

/** Prints what is wrong with one file; whether all is well with it. */
async function check(file: string): Promise<boolean> {
  const reading = readPreset(await readFile(file, "utf8").catch((error) => Promise.reject(cannotRead(file, error))));
  if (!reading.ok) {
    process.stdout.write(`${file}: ${reading.message}\n`);
    return false;
  }
  const problems = checkPreset(reading.preset).map((problem) => `${problem.where}: ${sayProblem(problem)}`);
  const results = runPresetTests(reading.preset, new Date());
  const failures = results.flatMap(({ name, failures }) => failures.map((one) => `test "${name}": ${sayFailure(one)}`));
  for (const line of [...problems, ...failures]) process.stdout.write(`${file}: ${line}\n`);
  const held = results.filter((result) => result.failures.length === 0).length;
  process.stdout.write(
    `${file}: ${reading.preset.name} ${reading.preset.version}, ${held} of ${results.length} tests hold\n`,
  );
  return problems.length + failures.length === 0;
}

function sayProblem({ kind, words }: Problem): string {
  switch (kind) {
    case "twice":
      return `"${words}" stands here a second time`;
    case "avoided-and-allowed":
      return `"${words}" is both avoided and allowed`;
    case "replaced-by-avoided":
      return `"${words}" has words in it that are to be avoided`;
    case "never":
      return `"${words}" can never be found: it goes over the end of a sentence, or is in a language that is not written`;
    case "unknown-rule":
      return `there is no rule "${words}"`;
    case "unknown-issue":
      return `there is no kind of complaint "${words}"`;
    case "unknown-text":
      return `no built-in text reads "${words}"`;
  }
}

function sayFailure(failure: Failure): string {
  switch (failure.kind) {
    case "not-found":
      return `"${failure.words}" is not pointed out`;
    case "found":
      return `"${failure.words}" is pointed out ("${failure.excerpt}", ${failure.rule})`;
    case "not-in-letter":
      return `"${failure.words}" does not stand in the letter`;
    case "note":
      return `${failure.note} is ${failure.read}, not ${failure.wanted}`;
  }
}

await runProgram(main);
