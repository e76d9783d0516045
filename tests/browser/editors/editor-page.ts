import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { CDPSession, Page } from "@playwright/test";
import { build, type Rolldown } from "vite";
import type { InPage } from "./in-page.ts";

const origin = "https://mail.example.com";
const ckeditor = resolve("node_modules/ckeditor5/dist/browser");

/** A page with editors in it, and our own code beside it in an isolated world, as a content script has one. */
export interface EditorPage {
  page: Page;
  cdp: CDPSession;
  /** Calls one of `inPage` in the isolated world. */
  call<Name extends keyof InPage>(
    name: Name,
    ...args: Parameters<InPage[Name]>
  ): Promise<Awaited<ReturnType<InPage[Name]>>>;
}

/** @param body what stands in the page; its scripts may import "/ckeditor5.js" and set `window.ready` */
export async function openEditorPage(page: Page, body: string): Promise<EditorPage> {
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") {
      const head = `<!doctype html><meta charset="utf-8"><title>Reply</title><link rel="stylesheet" href="/ckeditor5.css">`;
      await route.fulfill({ contentType: "text/html", body: `${head}<body>${body}</body>` });
    } else if (pathname.startsWith("/ckeditor5.")) {
      const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
      await route.fulfill({ contentType, body: await readFile(`${ckeditor}${pathname}`) });
    } else await route.fulfill({ status: 404, body: "" });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => !document.querySelector("script[type=module]") || "ready" in window);

  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send("Page.getFrameTree");
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", {
    frameId: frameTree.frame.id,
    worldName: "drieklank",
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(await bundle());
  return {
    page,
    cdp,
    call: (name, ...args) => evaluate(`inPage[${JSON.stringify(name)}](...${JSON.stringify(args)})`),
  };
}

let built: Promise<string> | undefined;

/** Our page work as one script, as the extension's build makes it. */
function bundle(): Promise<string> {
  built ??= (async () => {
    const output = await build({
      configFile: false,
      logLevel: "error",
      build: {
        write: false,
        minify: false,
        target: "chrome123",
        lib: { entry: resolve("tests/browser/editors/in-page.ts"), formats: ["iife"], name: "drieklankTest" },
      },
    });
    const [{ output: chunks }] = [output].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
    return chunks[0].code;
  })();
  return built;
}
