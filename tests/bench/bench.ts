import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, loadavg, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import type { Language } from "../../lib/core/contract.ts";
import type { Begun } from "./begin.ts";
import { bundleEngine } from "./bundle.ts";
import { describeClock } from "./clock.ts";
import { judge } from "./goals.ts";
import type { Measured } from "./measure.ts";
import { full, lettersOfHarper, type Plan, quick, replyWords } from "./plan.ts";
import { type Circumstances, formatReport } from "./report.ts";
import { type BeginRow, type Results, sumUp, sumUpBeginnings } from "./results.ts";
import { streamLetters } from "./stream.ts";
import { writeLetters } from "./write-letters.ts";

const help = `Measures the review beside other text checkers.

  npm run --silent bench -- [--quick] [--json]

  --quick   half a minute instead of a few; wide intervals, so for a first look only
  --json    prints everything measured as one JSON object
  --help    prints this
`;

const run = promisify(execFile);
const here = (name: string) => join(import.meta.dirname, name);

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quick: { type: "boolean" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const plan = values.quick ? quick : full;
  const loadBefore = loadavg()[0] as number;
  const folder = await mkdtemp(join(tmpdir(), "drieklank-bench-"));
  try {
    const results: Results = {
      ...sumUp(await measureAll(plan)),
      begin: await measureBeginnings(plan, folder),
      stream: await measureStreams(plan, folder),
    };
    const goals = judge(results);
    const circumstances: Circumstances = {
      date: new Date().toISOString().slice(0, 10),
      node: process.version,
      machine: describeMachine(),
      load: [loadBefore, loadavg()[0] as number],
      clock: describeClock(),
      processes: plan.pacings.length,
      isQuick: values.quick ?? false,
    };
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ circumstances, results, goals })}\n`
        : `${formatReport(results, goals, circumstances)}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureAll({ pacings }: Plan): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [index, pacing] of pacings.entries()) {
    tell(`texts, process ${index + 1} of ${pacings.length}`);
    measured.push(await runNode<Measured>("measure.ts", [JSON.stringify(pacing)], ["--single-threaded-gc"]));
  }
  return measured;
}

async function measureBeginnings(plan: Plan, folder: string): Promise<BeginRow[]> {
  const write = async (count: number, language: Language) => {
    const file = join(folder, `${language}-${count}.jsonl`);
    await writeLetters(file, { count, words: replyWords, languages: [language] });
    return file;
  };
  const dutch = await write(plan.lettersOfBeginning, "nl");
  const english = await write(plan.lettersOfBeginning, "en");
  const few = await write(lettersOfHarper, "en");
  const bundle = await bundleEngine(folder);
  const { beginnings, harperBeginnings } = plan;
  const beginners = [
    { title: "nothing but a bare pass", args: ["bare pass", english], runs: beginnings },
    { title: "review, as built, Dutch", args: ["review", dutch, bundle], runs: beginnings },
    { title: "review, as built, English", args: ["review", english, bundle], runs: beginnings },
    { title: "review, from its sources", args: ["review", english], runs: beginnings },
    { title: "write-good", args: ["write-good", english], runs: beginnings },
    { title: "retext", args: ["retext", english], runs: beginnings },
    { title: "harper.js", args: ["harper.js", few], runs: harperBeginnings },
  ].map((beginner) => ({ ...beginner, begun: [] as Begun[] }));
  for (let round = 1; round <= beginnings; round++) {
    tell(`beginnings, ${round} of ${beginnings}`);
    for (const { args, runs, begun } of beginners)
      if (round <= runs) begun.push(await runNode<Begun>("begin.ts", args));
  }
  return beginners.map(({ title, begun }) => sumUpBeginnings(title, begun));
}

async function measureStreams({ streams }: Plan, folder: string): Promise<Results["stream"]> {
  const measured: Results["stream"] = [];
  for (const { letters, withComplaint } of streams) {
    const title = withComplaint ? "with the complaint" : "replies of 120 words";
    tell(`terminal, ${title}`);
    const stream = async (count: number) => {
      const file = join(folder, `${count}.jsonl`);
      await writeLetters(file, { count, words: 120, languages: ["nl", "en"], withComplaint });
      return streamLetters(file, count);
    };
    const small = await stream(letters / 2);
    const large = await stream(letters);
    measured.push({ title, small, large, repliesPerMinute: (large.letters / large.seconds) * 60 });
  }
  return measured;
}

async function runNode<T>(file: string, args: readonly string[], flags: readonly string[] = []): Promise<T> {
  const { stdout } = await run(process.execPath, ["--expose-gc", ...flags, here(file), ...args], {
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(stdout) as T;
}

function tell(doing: string): void {
  process.stderr.write(`${doing} ...\n`);
}

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  return `${cpus().length} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}`;
}

await main();
