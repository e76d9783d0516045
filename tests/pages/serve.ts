import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "@playwright/test";
import { transformWithOxc } from "vite";
import { editorPages } from "./elsewhere/editors.ts";
import { elsewherePages } from "./elsewhere/pages.ts";
import { gmailPages } from "./gmail/pages.ts";
import type { TestPage } from "./markup.ts";
import { zendeskPages } from "./zendesk/pages.ts";

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

interface Site {
  origin: string;
  pages: readonly TestPage[];
  /** What the pages do, in TypeScript, run in the page. */
  behaviour: string | null;
}

const sites: readonly Site[] = [
  { origin: "https://mail.google.com", pages: gmailPages, behaviour: fromHere("gmail/behaviour.ts") },
  { origin: "https://example.zendesk.com", pages: zendeskPages, behaviour: fromHere("zendesk/behaviour.ts") },
  { origin: "https://desk.example.com", pages: elsewherePages, behaviour: null },
  { origin: "https://editors.example.com", pages: editorPages, behaviour: null },
];

const javaScript = "text/javascript; charset=utf-8";
const files: Readonly<Record<string, { path: string; contentType: string }>> = {
  "ckeditor5.js": { path: fromHere("../../node_modules/ckeditor5/dist/browser/ckeditor5.js"), contentType: javaScript },
  "ckeditor5.css": {
    path: fromHere("../../node_modules/ckeditor5/dist/browser/ckeditor5.css"),
    contentType: "text/css",
  },
};

/** Those that say by their marks what a surface must read. */
export const testPages: readonly TestPage[] = [...gmailPages, ...zendeskPages, ...elsewherePages];

export function findPage(pages: readonly TestPage[], name: string): TestPage {
  const page = pages.find((each) => each.name === name);
  if (!page) throw new Error(`no test page "${name}"`);
  return page;
}

/**
 * Answers for the sites' own origins with our test pages, so that match patterns, permissions and surfaces see the real
 * addresses. Nothing reaches the network: whatever these origins are asked beyond the pages is a 404.
 */
export async function servePages(context: BrowserContext): Promise<void> {
  for (const { origin, pages, behaviour } of sites) {
    await context.route(`${origin}/**`, async (route) => {
      const url = new URL(route.request().url());
      const file = url.pathname.startsWith("/test-page/") ? url.pathname.slice("/test-page/".length) : null;
      const served = file === null ? undefined : files[file];
      if (served) return route.fulfill(served);
      if (file === "behaviour.js" && behaviour) {
        const { code } = await transformWithOxc(await readFile(behaviour, "utf8"), behaviour);
        return route.fulfill({ contentType: javaScript, body: code });
      }
      const page = pages.find(({ name }) => name === url.searchParams.get("page"));
      if (page && file === null) return route.fulfill({ contentType: "text/html; charset=utf-8", body: page.html });
      return route.fulfill({ status: 404, body: "" });
    });
  }
}
