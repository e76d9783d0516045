import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { build } from "vite";
import type { TestPage } from "../../pages/markup.ts";
import { servePages } from "../../pages/serve.ts";
import type { InPage } from "./in-page.ts";

export interface SurfacePage {
  page: Page;
  /** Calls one of `inPage` in an isolated world beside the page, where a content script runs. */
  call<Name extends keyof InPage>(name: Name, ...args: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>>;
  /** Keys of the marked boxes that a person can see, by Playwright's own measure. */
  shownBoxes(): Promise<string[]>;
  keys(): Promise<string[]>;
}

/** Opens a test page at its site's own origin. */
export async function openTestPage(page: Page, { url, html }: TestPage): Promise<SurfacePage> {
  await servePages(page.context());
  await page.goto(url);
  if (html.includes("data-composer=")) await page.waitForSelector("html[data-ready]");

  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId: contextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(await bundle());

  const keysOf = async (isWanted: (locator: ReturnType<Page["locator"]>) => Promise<boolean>) => {
    const keys: string[] = [];
    for (const box of await page.locator('[data-expect="box"]').all())
      if (await isWanted(box)) keys.push((await box.getAttribute("data-expect-key")) ?? "");
    return keys;
  };
  return {
    page,
    call: (name, ...args) => evaluate(`inPage[${JSON.stringify(name)}](...${JSON.stringify(args)})`),
    shownBoxes: () => keysOf((box) => box.isVisible()),
    keys: () => keysOf(async () => true),
  };
}

let built: Promise<string> | undefined;

/** Our own code as one script, built once for all tests. */
function bundle(): Promise<string> {
  built ??= build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL("in-page.ts", import.meta.url)), formats: ["iife"], name: "surfaces" },
    },
  }).then((output) => {
    const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((each) =>
      "output" in each ? each.output : [],
    );
    if (chunk?.type !== "chunk") throw new Error("the surfaces were not bundled");
    return chunk.code;
  });
  return built;
}
