import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page, type Worker } from "@playwright/test";
import { buildDemo, demoExtension } from "../../../lib/cli/demo-build.ts";
import { findBrowser } from "../../../lib/cli/find-browser.ts";

/** What the code that runs inside the browser uses here; `dispatch` is there for events in every extension context. */
declare const chrome: {
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab?: object): void } };
};

/** "demo" is the same product with an interface that a test can look into: its shadow root is open. */
const builds = { production: resolve(".output/chrome-mv3"), demo: demoExtension };

export interface Extension {
  context: BrowserContext;
  id: string;
  /** Where the loaded extension lies. */
  directory: string;
  /** An extension page in a tab; all of `chrome.*` is there. */
  openPage(path: string): Promise<Page>;
  worker(): Promise<Worker>;
  /** Loads the extension again over the running one, as an update does: its scripts in open pages are cut off. */
  update(): Promise<void>;
  /** Stops the background as the browser does after half a minute; the next event starts it afresh. */
  stopWorker(): Promise<void>;
  /** Presses a keyboard command of the manifest; a driven browser gets no real ones. */
  press(command: string, page: Page): Promise<void>;
  /** Everything the browser has asked the network for; only known once the browser is closed. */
  close(): Promise<{ netLog: string }>;
}

/**
 * Starts a browser with the built extension in it and a new profile.
 *
 * @param options.grant origin patterns that the browser will grant without a prompt once the extension asks for them
 *   (nobody can click the prompt of a driven browser); nothing is granted before
 * @param options.allow optional permissions of the manifest, in the same way
 */
export async function launchExtension(
  options: {
    grant?: readonly string[];
    allow?: readonly string[];
    args?: readonly string[];
    build?: keyof typeof builds;
  } = {},
): Promise<Extension> {
  const built = builds[options.build ?? "demo"];
  if (built === demoExtension) await buildDemo(AbortSignal.timeout(60_000));
  if (!existsSync(join(built, "manifest.json"))) throw new Error("Nothing to test yet: run `npm run build` first.");
  const id = await extensionId(built);
  const profile = await mkdtemp(join(tmpdir(), "drieklank-"));
  const netLogFile = join(profile, "net-log.json");
  await preparePermissions(profile, built, id, options.grant ?? [], options.allow ?? []);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
      `--log-net-log=${netLogFile}`,
      "--net-log-capture-mode=Everything",
      ...(options.args ?? []),
    ],
  });
  const worker = async () => context.serviceWorkers().at(-1) ?? (await context.waitForEvent("serviceworker"));
  await worker();

  const openPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };

  return {
    context,
    id,
    directory: built,
    openPage,
    worker,
    async update() {
      const browser = context.browser();
      if (!browser) throw new Error("the browser has gone");
      const session = await browser.newBrowserCDPSession();
      // Newer than Playwright's list of protocol methods.
      await (session as unknown as { send(method: string, params: object): Promise<unknown> }).send(
        "Extensions.loadUnpacked",
        { path: built },
      );
      await session.detach();
    },
    async stopWorker() {
      const page = await openPage("options.html");
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await page.close();
    },
    async press(command, page) {
      await page.bringToFront();
      await (await worker()).evaluate(async (pressed) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        chrome.commands.onCommand.dispatch(pressed, tab);
      }, command);
    },
    async close() {
      await context.close();
      const netLog = await readFile(netLogFile, "utf8");
      // The browser still writes for a moment after it has closed.
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      return { netLog };
    },
  };
}

/** The browser makes the id of an unpacked extension from its path. */
export async function extensionId(directory: string): Promise<string> {
  const digest = createHash("sha256").update(directory).digest("hex").slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("");
}

async function preparePermissions(
  profile: string,
  built: string,
  id: string,
  origins: readonly string[],
  api: readonly string[],
): Promise<void> {
  const granted = { api, explicit_host: origins, scriptable_host: origins, manifest_permissions: [] };
  const settings = { [id]: { location: 8, path: built, runtime_granted_permissions: granted } };
  await mkdir(join(profile, "Default"), { recursive: true });
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify({ extensions: { settings } }));
}
