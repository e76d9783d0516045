import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { interval } from "./bootstrap.ts";
import { readItems, readSplit, splits } from "./corpus.ts";
import { worstMistakes } from "./mistakes.ts";
import { predict, type Verdict } from "./predict.ts";
import { figures, flagShares, isBetterLower, labelled } from "./score.ts";

const help = `Measures the engine on labelled replies.

  npm run eval -- [--mistakes [N]] [--gate] [--record] [--categories] [FILE.jsonl ...]

  FILE.jsonl     a foreign sample instead of the corpus
  --mistakes N   prints the N worst mistakes of the training split (and of foreign samples), never of the test split
  --categories   prints each category of flags
  --gate         fails when a figure has fallen below the recorded one by more than noise
  --record       writes today's figures as those to hold
`;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = here("../corpus");
const recordFile = here("recorded.json");

type Recorded = Record<string, Record<string, { value: number; noise: number }>>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mistakes: { type: "string" },
    gate: { type: "boolean" },
    record: { type: "boolean" },
    categories: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  },
});

if (values.help) process.stdout.write(help);
else process.exitCode = run();

function run(): number {
  const measured: Recorded = {};
  const groups =
    positionals.length > 0
      ? positionals.map((file) => ({ name: file, open: true, verdicts: predict(readItems(file)) }))
      : splits.map((split) => ({ name: split, open: split === "train", verdicts: predict(readSplit(corpus, split)) }));
  for (const { name, open, verdicts } of groups)
    for (const language of ["nl", "en"] as const) {
      const own = verdicts.filter(({ item }) => item.lang === language);
      if (own.length === 0) continue;
      measured[`${name} ${language}`] = print(`${name} ${language}`, own);
      if (values.categories) printCategories(own);
      if (values.mistakes && open) process.stdout.write(`${worstMistakes(own, Number(values.mistakes)).join("\n")}\n`);
    }
  if (values.record) writeFileSync(recordFile, `${JSON.stringify(measured, null, 2)}\n`);
  return values.gate ? gate(measured) : 0;
}

function print(title: string, verdicts: readonly Verdict[]): Recorded[string] {
  process.stdout.write(`\n${title}: ${verdicts.length} replies\n`);
  const row: Recorded[string] = {};
  for (const [name, figure] of Object.entries(figures)) {
    if (name === "form of address" && title.endsWith("en")) continue;
    const value = figure(verdicts);
    const [low, high] = interval(verdicts, figure);
    row[name] = { value: round(value), noise: round((high - low) / 4) };
    process.stdout.write(`  ${name.padEnd(42)} ${value.toFixed(3)}   [${low.toFixed(3)}, ${high.toFixed(3)}]\n`);
  }
  return row;
}

function printCategories(verdicts: readonly Verdict[]): void {
  for (const category of labelled) {
    const { predicted, wanted, precision, recall, f1 } = flagShares(verdicts, (one) => one === category);
    process.stdout.write(
      `    ${category.padEnd(16)} found ${String(predicted).padStart(3)}, labelled ${String(wanted).padStart(3)}, precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}\n`,
    );
  }
}

/** A figure may fall by two standard errors of the recorded one before it counts as worse. */
function gate(measured: Recorded): number {
  if (!existsSync(recordFile)) throw new Error("No recorded figures: run with --record first.");
  const recorded = JSON.parse(readFileSync(recordFile, "utf8")) as Recorded;
  const fallen = Object.entries(recorded).flatMap(([group, row]) =>
    Object.entries(row).flatMap(([name, { value, noise }]) => {
      const now = measured[group]?.[name]?.value;
      if (now === undefined) return [`${group}: ${name} is no longer measured`];
      const fall = isBetterLower(name) ? now - value : value - now;
      return fall > 2 * noise + 1e-6 ? [`${group}: ${name} fell from ${value} to ${now} (noise ${noise})`] : [];
    }),
  );
  for (const line of fallen) process.stdout.write(`${line}\n`);
  process.stdout.write(fallen.length === 0 ? "\nNo figure has fallen.\n" : "");
  return fallen.length === 0 ? 0 : 1;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
