import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import type { TestPage } from "../../pages/markup.ts";
import { servePages } from "../../pages/serve.ts";
import { type Extension, launchExtension } from "./launch.ts";

/** What code that runs in a page of the extension or in the test pages uses here. */
declare const chrome: { storage: { local: { clear(): Promise<void> }; session: { clear(): Promise<void> } } };

/** The sites that the browser grants as soon as somebody clicks for them. */
export const grantable = [
  "https://mail.google.com/*",
  "https://*.zendesk.com/*",
  "https://desk.example.com/*",
  "https://editors.example.com/*",
  "https://presets.example.com/*",
];

/** One agent's screen: a page of a site, and what the product shows over it. */
export interface Desk {
  page: Page;
  badge: Locator;
  panel: Locator;
  card: Locator;
  /** News of what was done or could not be done. */
  notice: Locator;
  open(testPage: TestPage): Promise<void>;
  box(key: string): Locator;
  /** Puts the caret at the end of a line of the draft, as a click would. */
  enter(key: string, line?: number): Promise<void>;
  /** The draft as its reader sees it, line by line; a signature and a quote in the box are left out. */
  lines(key: string): Promise<string[]>;
  /** What the site has stored as the draft, and what it would read from its own model now. */
  saved(key: string): Promise<{ saved: string; model: string }>;
  /** What the site took for its own: letters sent, keys pressed. */
  taken(): Promise<{ sent: string[]; keys: string[] }>;
  openPanel(): Promise<void>;
}

interface Shared {
  /** One browser for all tests; every test finds it with the settings as installed. */
  extension: Extension;
}
interface Each {
  desk: Desk;
  faults: string[];
}

export const test = base.extend<Each, Shared>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from here.
    async ({}, use) => {
      const extension = await launchExtension({ grant: grantable });
      await servePages(extension.context);
      await turnOnEverywhere(extension);
      await use(extension);
      await extension.close();
    },
    { scope: "worker" },
  ],
  context: async ({ extension }, use) => use(extension.context),
  page: async ({ extension }, use) => {
    await (await extension.worker()).evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]),
    );
    const page = await extension.context.newPage();
    await use(page);
    for (const open of extension.context.pages()) if (open !== extension.context.pages()[0]) await open.close();
  },
  faults: [
    async ({ extension }, use) => {
      const stop = new AbortController();
      const faults = collectFaults(extension.context, stop.signal);
      await use(faults);
      stop.abort();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  desk: async ({ page }, use) => use(deskOn(page)),
});

/** What anybody complained of on a console, ours or the page's; a thrown error too. */
export function collectFaults(context: BrowserContext, signal: AbortSignal): string[] {
  const faults: string[] = [];
  const onConsole = (message: { type(): string; text(): string }) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  };
  const onError = (error: { error(): Error }) => void faults.push(error.error().stack ?? error.error().message);
  context.on("console", onConsole);
  context.on("weberror", onError);
  signal.addEventListener("abort", () => {
    context.off("console", onConsole);
    context.off("weberror", onError);
  });
  return faults;
}

/** As somebody does it after the installation. */
export async function turnOnEverywhere(extension: Extension): Promise<void> {
  const welcome = await extension.openPage("welcome.html");
  for (const site of ["Gmail", "Zendesk"]) {
    await welcome.getByRole("button", { name: `Turn on in ${site}` }).click();
    await expect(welcome.getByText(`Turn on in ${site}: On`)).toBeVisible();
  }
  await welcome.close();
}

export function deskOn(page: Page): Desk {
  const ours = page.locator("drieklank-assist");
  const box = (key: string) => page.locator(`[data-expect-key="${key}"]`);
  const badge = ours.getByTestId("badge");
  const panel = ours.getByTestId("panel");
  return {
    page,
    badge,
    panel,
    card: ours.getByTestId("card"),
    notice: ours.getByTestId("notice"),
    box,
    async open({ url, html }) {
      await page.goto(url);
      if (html.includes("data-composer=")) await page.waitForSelector("html[data-ready]");
    },
    async enter(key, line = 0) {
      await box(key).locator(":scope > *").nth(line).click();
      await page.keyboard.press("End");
    },
    lines: (key) => box(key).evaluate(linesOf),
    saved: (key) => page.evaluate(savedOf, key),
    taken: () =>
      page.evaluate(() => {
        const { __sent, __keys = [] } = window as unknown as { __sent: string[]; __keys?: string[] };
        return { sent: __sent, keys: __keys };
      }),
    async openPanel() {
      await badge.last().click();
      await expect(panel).toBeVisible();
    },
  };
}

/** Runs in the page. */
function linesOf(box: HTMLElement | SVGElement): string[] {
  const own = box.cloneNode(true) as HTMLElement;
  for (const part of own.querySelectorAll('[data-expect="foreign"]')) part.remove();
  const lines = [...own.childNodes].map(({ textContent }) => (textContent ?? "").replaceAll("\u00a0", " ").trim());
  return lines.filter((line, index) => line !== "" || (index > 0 && index < lines.length - 1));
}

/** Runs in the page: Gmail keeps markup, Zendesk asks the editor. */
function savedOf(key: string): { saved: string; model: string } {
  const { __saved, __editors } = window as unknown as {
    __saved: Record<string, string>;
    __editors?: Record<string, { getData(): string }>;
  };
  const box = document.querySelector(`[data-expect-key="${key}"]`);
  return { saved: __saved[key] ?? "", model: __editors?.[key]?.getData() ?? box?.innerHTML ?? "" };
}

/** Opens all that is folded in the panel; of the findings no more than three stand open at once. */
export async function openEverything(panel: Locator): Promise<void> {
  const folded = panel
    .locator("button[aria-expanded=false]")
    .and(panel.locator(":not([data-testid=finding] > * > button)"));
  for (let left = await folded.count(); left > 0; left--) {
    if (!(await folded.first().isVisible())) return;
    await folded.first().click();
  }
}
