import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "@playwright/test";
import { sandboxArguments } from "./find-browser.ts";

export interface ExtensionBrowser {
  context: BrowserContext;
  /** The address of one of its pages begins with "chrome-extension://ID/". */
  id: string;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  /** Closes the browser and deletes its profile; once, however often it is called. */
  close(): Promise<void>;
}

/** Opens a browser with a new, empty profile and a built extension in it; `extension` is the folder of its manifest. */
export async function openExtensionBrowser(
  program: string,
  extension: string,
  options: { headless: boolean },
): Promise<ExtensionBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "drieklank-profile-"));
  // The browser still writes for a moment after it has closed.
  const deleteProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  let context: BrowserContext;
  try {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless: options.headless,
      viewport: options.headless ? { width: 1280, height: 900 } : null,
      // Ctrl+C is handled by us, so that the profile goes too.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
      args: [
        ...sandboxArguments(),
        "--no-first-run",
        "--disable-sync",
        "--disable-component-update",
        "--disable-background-networking",
        "--enable-unsafe-extension-debugging",
        "--window-size=1280,940",
      ],
    });
  } catch (error) {
    await deleteProfile();
    throw error;
  }
  const closed = new Promise<void>((resolve) => context.once("close", () => resolve()));
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= context.close().then(deleteProfile);
    return closing;
  };
  try {
    return { context, id: await loadExtension(context, extension), closed, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Over the debugging connection: Google's own builds no longer take an extension from the command line. */
async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error("the browser has gone");
  const session = await browser.newBrowserCDPSession();
  // Newer than Playwright's list of protocol methods.
  const { id } = await (session as unknown as ExtensionDomain).send("Extensions.loadUnpacked", { path });
  await session.detach();
  if (context.serviceWorkers().length === 0) await context.waitForEvent("serviceworker");
  return id;
}

interface ExtensionDomain {
  send(method: "Extensions.loadUnpacked", params: { path: string }): Promise<{ id: string }>;
}
