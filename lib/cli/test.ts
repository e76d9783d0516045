import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BrowserMissing, findBrowser } from "./find-browser.ts";
import { installBrowser } from "./install-browser.ts";
import { projectFolder } from "./project-folder.ts";
import { type Counts, closingLine, countPlaywright, countVitest, formatStep, type StepResult } from "./test-summary.ts";

// `npm test`: everything that must hold, cheapest first. Stops at the first step that fails and shows what that said; ends
// with one line per step and one with the tests counted.

interface Step {
  name: string;
  /** Longer than this (in minutes, several times what it takes) and something hangs. */
  limit: number;
  run(signal: AbortSignal, reports: string): Promise<Outcome>;
}

interface Outcome {
  ok: boolean;
  output: string;
  counts?: Counts;
}

const node = process.execPath;
const tool = (path: string) => join(projectFolder, "node_modules", path);
const tsc = tool("typescript/bin/tsc");
const wxt = tool("wxt/bin/wxt.mjs");

const steps: readonly Step[] = [
  {
    name: "types",
    limit: 3,
    run: (signal) =>
      inOrder(signal, [
        [wxt, "prepare"],
        [tsc, "-p", ".", "--noEmit"],
        [tsc, "-p", "lib/core"],
        [tsc, "-p", "lib/cli"],
      ]),
  },
  {
    name: "lint",
    limit: 2,
    run: (signal) => inOrder(signal, [[tool("@biomejs/biome/bin/biome"), "check", "."]]),
  },
  {
    name: "unit",
    limit: 5,
    async run(signal, reports) {
      const report = join(reports, "unit.json");
      const args = [
        "run",
        "-c",
        "tests/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`,
      ];
      const outcome = await runNode(signal, [tool("vitest/vitest.mjs"), ...args]);
      return { ...outcome, counts: countVitest(await readReport(report)) };
    },
  },
  {
    name: "evaluation",
    limit: 3,
    run: (signal) => runNode(signal, [join(projectFolder, "tests/evaluation/evaluate.ts"), "--gate"]),
  },
  {
    name: "builds",
    limit: 3,
    run: (signal) =>
      inOrder(signal, [
        [wxt, "build"],
        [wxt, "build", "-b", "firefox"],
      ]),
  },
  { name: "browser", limit: 10, run: async () => presentBrowser() },
  {
    name: "in the browser",
    limit: 15,
    async run(signal, reports) {
      const report = join(reports, "browser.json");
      const args = ["test", "-c", "tests/playwright.config.ts", "--reporter=list,json"];
      const outcome = await runNode(signal, [tool("@playwright/test/cli.js"), ...args], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      });
      return { ...outcome, counts: countPlaywright(await readReport(report)) };
    },
  },
  { name: "sizes", limit: 3, run: (signal) => runNode(signal, [join(projectFolder, "lib/cli/sizes.ts"), "--patient"]) },
];

async function main(): Promise<number> {
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stop.abort());
  const reports = await mkdtemp(join(tmpdir(), "drieklank-test-"));
  const results: StepResult[] = [];
  try {
    for (const step of steps) {
      process.stdout.write(`${step.name} ...\n`);
      const started = performance.now();
      const limit = AbortSignal.timeout(step.limit * 60_000);
      const { ok, output, counts } = await step.run(AbortSignal.any([stop.signal, limit]), reports);
      results.push({ name: step.name, ok, seconds: (performance.now() - started) / 1000, counts });
      if (limit.aborted) process.stdout.write(`${step.name} took more than ${step.limit} minutes and was ended.\n`);
      if (!ok || step.name === "sizes") process.stdout.write(`${output.trimEnd()}\n`);
      if (!ok) break;
    }
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
  process.stdout.write(`\n${results.map(formatStep).join("\n")}\n\n${closingLine(results)}\n`);
  return results.length === steps.length && results.every(({ ok }) => ok) ? 0 : 1;
}

function presentBrowser(): Outcome {
  try {
    return { ok: true, output: findBrowser() };
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
  }
  try {
    return { ok: true, output: installBrowser() };
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    return { ok: false, output: error.message };
  }
}

async function inOrder(signal: AbortSignal, programs: readonly (readonly string[])[]): Promise<Outcome> {
  let output = "";
  for (const program of programs) {
    const outcome = await runNode(signal, program);
    output += outcome.output;
    if (!outcome.ok) return { ok: false, output };
  }
  return { ok: true, output };
}

/** Runs a program with the Node of this process, all that it says kept until it is known whether it went well. */
function runNode(signal: AbortSignal, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(node, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, which can be ended with all its workers.
      detached: process.platform !== "win32",
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
      });
    child.once("error", (error) => {
      output += `${error.message}\n`;
    });
    const end = () => endGroup(child);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
    child.once("close", (code) => {
      signal.removeEventListener("abort", end);
      resolve({ ok: code === 0, output });
    });
  });
}

/** Asks first, so that browsers are closed; a worker that hangs hears nothing and is ended a little later. */
function endGroup(child: ChildProcess): void {
  const send = (signal: NodeJS.Signals) => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
    } catch {
      // It has ended.
    }
  };
  send("SIGINT");
  setTimeout(() => send("SIGKILL"), 8000).unref();
}

/** null: the run ended before it could write one; then it has failed, and nothing is counted. */
async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return null;
  }
}

process.exitCode = await main();
