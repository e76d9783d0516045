import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "@playwright/test";
import { buildDemo, demoExtension } from "./demo-build.ts";
import { type DemoServer, serveDemo } from "./demo-server.ts";
import { openExtensionBrowser } from "./extension-browser.ts";
import { BrowserMissing, findBrowser, hasDisplay } from "./find-browser.ts";
import { canInstallBrowser, installBrowser } from "./install-browser.ts";
import { type DemoLanguage, jobs, runMainJob } from "./main-job.ts";
import { showPresets } from "./preset-pictures.ts";
import { projectFolder } from "./project-folder.ts";

const help = `Opens a browser with Drieklank in it, on a demo inbox full of complaints.

  npm start [-- OPTIONS]

  --headless          no window: types a reply into the demo inbox, prints the review, takes one better wording, inserts
                      one sentence and saves screenshots; also what happens where there is no display
  --screenshots DIR   where those go (.output/screenshots)
  --language nl|en    the complaints to start with (the language of this computer, if it is Dutch; else English)
  --help              prints this

The browser is CHROME_PATH, or the Chromium, Chrome or Edge that is found; on Debian and Ubuntu it is installed where that
needs no password. The profile is new and is deleted at the end, as is everything else that was started: close the window,
or press Ctrl+C here.
`;

const exit = { ok: 0, failed: 1, unusable: 2 } as const;
/** Shells expect 128 and the number of the signal. */
const exitAfter = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

interface Options {
  headless: boolean;
  screenshots: string;
  language: DemoLanguage;
}

const say = (line: string) => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  let options: Options | "help";
  try {
    options = readOptions();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\nTry --help.\n`);
    return exit.unusable;
  }
  if (options === "help") {
    process.stdout.write(help);
    return exit.ok;
  }

  const stop = new AbortController();
  let code: number = exit.ok;
  for (const [signal, after] of Object.entries(exitAfter))
    process.on(signal, () => {
      code = after;
      stop.abort();
    });
  const watch = watchNpm(() => {
    code = exitAfter.SIGTERM;
    stop.abort();
  });
  try {
    await showDemo(options, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) {
      process.stderr.write(`${(error as Error).message}\n`);
      code = error instanceof BrowserMissing ? exit.unusable : exit.failed;
    }
  } finally {
    clearInterval(watch);
  }
  return code;
}

/** A signal to npm alone ends npm and its shell, and is not passed on: what shows is that somebody else is our parent now. */
function watchNpm(onGone: () => void): NodeJS.Timeout | undefined {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) onGone();
  }, 300).unref();
}

function readOptions(): Options | "help" {
  const { values } = parseArgs({
    options: {
      headless: { type: "boolean" },
      screenshots: { type: "string" },
      language: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return "help";
  const language = values.language ?? (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("nl") ? "nl" : "en");
  if (language !== "nl" && language !== "en") throw new Error(`--language is nl or en, not "${language}".`);
  return {
    headless: values.headless ?? !hasDisplay(),
    screenshots: values.screenshots ? resolve(values.screenshots) : join(projectFolder, ".output/screenshots"),
    language,
  };
}

async function showDemo(options: Options, signal: AbortSignal): Promise<void> {
  const program = browserProgram();
  say((await buildDemo(signal)) ? "Built the extension." : "The extension is built already.");
  signal.throwIfAborted();
  const server = await serveDemo();
  try {
    await openInbox(program, server, options, signal);
  } finally {
    await server.close();
  }
}

function browserProgram(): string {
  try {
    return findBrowser();
  } catch (error) {
    if (!(error instanceof BrowserMissing) || process.env.CHROME_PATH || !canInstallBrowser()) throw error;
    say("No browser yet: installing Chromium.");
    return installBrowser();
  }
}

async function openInbox(program: string, server: DemoServer, options: Options, signal: AbortSignal): Promise<void> {
  const browser = await openExtensionBrowser(program, demoExtension, options);
  try {
    signal.throwIfAborted();
    // What is under way in a page then fails, and this ends.
    signal.addEventListener("abort", () => void browser.close());
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    say(`Demo inbox: ${server.url}`);
    if (options.headless) {
      await runMainJob(page, server.url, { ...options, say });
      await showPresets(page, `chrome-extension://${browser.id}/options.html`, { ...options, say });
      say(`Done. The screenshots are in ${options.screenshots}`);
    } else {
      await page.goto(`${server.url}#${options.language}/${jobs[options.language].conversation}`);
      await putInFront(page);
      say("Close the window or press Ctrl+C to end.");
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
}

/** The welcome page opens once, at the installation, and would lie over the inbox. */
async function putInFront(page: Page): Promise<void> {
  const context = page.context();
  if (context.pages().length === 1)
    await context.waitForEvent("page", { timeout: 2000 }).catch((error) => {
      if (error.name !== "TimeoutError") throw error;
    });
  await page.bringToFront();
}

process.exitCode = await main();
