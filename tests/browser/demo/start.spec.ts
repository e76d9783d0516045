import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

// What `npm start` does without a display. The first of these builds the demo extension where that is not done yet.
test.describe.configure({ timeout: 120_000 });

const program = join(import.meta.dirname, "../../../lib/cli/start.ts");
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drieklank-start-test-"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

interface Run {
  process: ChildProcess;
  /** Resolves when the output holds these words. */
  hasSaid(words: string): Promise<void>;
  ended: Promise<{ code: number | null; output: string }>;
}

/** Without a display; its temporary files go into our own folder, where we can see whether any is left. */
function surroundings(): NodeJS.ProcessEnv {
  return { ...process.env, TMPDIR: folder, DISPLAY: "", WAYLAND_DISPLAY: "" };
}

function start(...args: string[]): Run {
  return follow(spawn(process.execPath, [program, ...args], { env: surroundings() }));
}

function follow(child: ChildProcessWithoutNullStreams): Run {
  let output = "";
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      for (const look of waiting) look();
    });
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once("close", (code) => resolve({ code, output }));
  });
  return {
    process: child,
    hasSaid: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(words)) resolve();
        };
        waiting.add(look);
        look();
        ended.then(() => reject(new Error(`It ended without saying “${words}”:\n${output}`)));
      }),
    ended,
  };
}

/** Processes that work in our folder, the browser's children among them. */
async function processesLeft(): Promise<string[]> {
  const left: string[] = [];
  for (const id of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => ""); // ended meanwhile
    if (command.includes(folder)) left.push(command.replaceAll("\0", " ").slice(0, 200));
  }
  return left;
}

async function nothingIsLeft(): Promise<void> {
  if (process.platform === "linux") expect(await processesLeft()).toEqual([]);
  expect((await readdir(folder)).filter((name) => name.startsWith("drieklank"))).toEqual([]);
}

for (const language of ["nl", "en"])
  test(`reviews a reply, takes a better wording, inserts a sentence, and says where the pictures are (${language})`, async () => {
    const screenshots = join(folder, "pictures");
    const { code, output } = await start("--language", language, "--screenshots", screenshots).ended;
    expect(output).toContain(`Language: ${language}`);
    expect(output).toContain("Took a better wording:\n  - ");
    expect(output).toContain("Inserted a missing sentence:\n");
    expect(output).toContain(`The screenshots are in ${screenshots}`);
    expect(code).toBe(0);
    expect(await readdir(screenshots)).toEqual([
      "1-review.png",
      "2-panel.png",
      "3-replaced.png",
      "4-inserted.png",
      "5-presets.png",
      "6-preset-editor.png",
    ]);
    await nothingIsLeft();
  });

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)
  for (const moment of ["extension", "Demo inbox:", "Opened the complaint"])
    test(`${signal} after “${moment}” leaves no process and no profile`, async () => {
      const run = start("--headless");
      await run.hasSaid(moment);
      run.process.kill(signal);
      expect((await run.ended).code).toBe(code);
      await nothingIsLeft();
    });

test("a signal that only npm and its shell hear ends it too", async () => {
  test.skip(process.platform === "win32", "there is no such shell");
  const env = { ...surroundings(), npm_lifecycle_event: "start" };
  const run = follow(spawn("sh", ["-c", `"${process.execPath}" "${program}" --headless; true`], { env }));
  await run.hasSaid("Demo inbox:");
  run.process.kill("SIGTERM");
  await run.ended;
  await expect.poll(processesLeft).toEqual([]);
  await nothingIsLeft();
});

test("explains itself, and its options", async () => {
  const { code, output } = await start("--help").ended;
  expect(code).toBe(0);
  for (const option of ["--headless", "--screenshots", "--language", "CHROME_PATH"]) expect(output).toContain(option);
});

test("an option it does not know, or no browser where CHROME_PATH says, ends with a word on it", async () => {
  expect(await start("--colour").ended).toMatchObject({ code: 2, output: expect.stringContaining("--colour") });
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = "/nowhere/chrome";
  try {
    expect(await start().ended).toMatchObject({ code: 2, output: expect.stringContaining("/nowhere/chrome") });
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});
