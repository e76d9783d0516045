import { spawnSync } from "node:child_process";
import { glob, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBreaches, zones } from "./architecture/house.ts";

const project = join(import.meta.dirname, "..");

async function sourceFiles(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob("{lib,components,entrypoints,assets/demo}/**/*.{ts,tsx}", { cwd: project }))
    files.push(file.replaceAll("\\", "/"));
  return files.sort();
}

describe("the house", () => {
  it("has files in every zone", async () => {
    const files = await sourceFiles();
    for (const { folder } of zones)
      expect(
        files.filter((file) => file.startsWith(folder)),
        folder,
      ).not.toEqual([]);
  });

  it("keeps its rules", async () => {
    const breaches: string[] = [];
    for (const file of await sourceFiles())
      for (const breach of findBreaches(file, await readFile(join(project, file), "utf8")))
        breaches.push(`${file} ${breach}`);
    expect(breaches).toEqual([]);
  });

  it("has nothing loose in entrypoints: what lies there is built and shipped", async () => {
    expect((await sourceFiles()).filter((file) => /^entrypoints\/[^/]+$/.test(file))).toEqual([]);
  });

  it("keeps the top level to its few folders", async () => {
    const entries = await readdir(project, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.filter((name) => !house.has(name) && !made.has(name))).toEqual([]);
  });
});

const house = new Set([".ci", "assets", "components", "entrypoints", "lib", "tests"]);
/** By tools; none of it is kept in the repository. */
const made = new Set([".git", ".output", ".wxt", "node_modules"]);

describe("a planted breach is caught", () => {
  it.each<[string, string, string, string]>([
    ["core reaching up", "lib/core/review.ts", 'import { x } from "../page/editor.ts";', "imports lib/page/editor.ts"],
    [
      "core in a type only",
      "lib/core/a.ts",
      'import type { X } from "../state/reply.ts";',
      "imports lib/state/reply.ts",
    ],
    [
      "an import over several lines",
      "lib/core/a.ts",
      'import {\n  a,\n} from\n  "../cli/a.ts";',
      "imports lib/cli/a.ts",
    ],
    ["a re-export", "lib/page/a.ts", 'export * from "../platform/a.ts";', "imports lib/platform/a.ts"],
    ["a named re-export", "lib/page/a.ts", 'export { a } from "../platform/a.ts";', "imports lib/platform/a.ts"],
    ["a late import", "lib/page/a.ts", 'const a = () => import("../platform/a.ts");', "imports lib/platform/a.ts"],
    ["an import() in a type", "lib/core/a.ts", 'type A = import("../page/a.ts").A;', "imports lib/page/a.ts"],
    ["require", "lib/core/a.ts", 'const a = require("node:fs");', "imports the package node:fs"],
    ["a computed import", "lib/core/a.ts", "const a = (b: string) => import(b);", "cannot be known"],
    ["a package of the browser in core", "lib/core/a.ts", 'import { z } from "wxt";', "imports the package wxt"],
    [
      "a package that only begins alike",
      "lib/core/a.ts",
      'import { z } from "zod-extra";',
      "imports the package zod-extra",
    ],
    ["React in state", "lib/state/a.ts", 'import { useStore } from "zustand";', "imports the package zustand"],
    ["platform and page meeting", "lib/platform/a.ts", 'import { a } from "../page/a.ts";', "imports lib/page/a.ts"],
    [
      "an entry point imported",
      "components/A.tsx",
      'import { a } from "../entrypoints/assist/a.ts";',
      "imports entrypoints/",
    ],
    [
      "a component on the platform",
      "components/A.tsx",
      'import "../lib/platform/messages.ts";',
      "imports lib/platform/",
    ],
    ["a missing ending", "lib/page/a.ts", 'import { a } from "./editor";', "without the ending .ts"],
    ["the browser in page", "lib/page/a.ts", "browser.runtime.id;", "uses browser"],
    ["chrome in a component", "components/A.tsx", "chrome.runtime.id;", "uses chrome"],
    ["the page in core", "lib/core/a.ts", "const a = document.title;", "uses document"],
    ["logging", "lib/page/a.ts", "console.log('x');", "uses console"],
    ["logging by another way", "entrypoints/assist/a.ts", "globalThis.console.log('x');", "uses console"],
    ["a request", "lib/platform/a.ts", "void fetch('https://example.com');", "uses fetch"],
    ["markup from a string", "lib/page/a.ts", "a.innerHTML = '<b>';", "uses innerHTML"],
    [
      "markup from a string in React",
      "components/A.tsx",
      "const a = <p dangerouslySetInnerHTML={b} />;",
      "dangerouslySet",
    ],
    ["code from a string", "lib/core/a.ts", "new Function('return 1');", "uses Function"],
    ["a clock in core", "lib/core/a.ts", "setTimeout(() => 0, 1);", "uses setTimeout"],
    ["looking for elements in a component", "components/A.tsx", "a.querySelector('b');", "uses querySelector"],
    ["a site's name in a text", "lib/page/editors/a.ts", "const a = 'https://mail.google.com';", "names a site"],
    ["a site's name in a name", "lib/state/a.ts", "const isGmail = true;", "names a site"],
    ["a site's name in a template", "lib/core/a.ts", "const a = `https://zendesk.com`;", "names a site"],
  ])("%s", (_, path, code, expected) => {
    expect(findBreaches(path, code).join("\n")).toContain(expected);
  });

  it("and what only looks like one is left alone", () => {
    const code =
      'import { z } from "zod";\n// fetch, console.log and Gmail\nexport const a = z.string(); const text = "console";';
    expect(findBreaches("lib/core/a.ts", code)).toEqual([]);
    expect(findBreaches("lib/page/surfaces/gmail.ts", 'export const gmail = "https://mail.google.com";')).toEqual([]);
  });

  it("a file that does not parse is an error, not a file without breaches", () => {
    expect(() => findBreaches("lib/core/a.ts", "import {")).toThrow();
  });
});

describe("lib/core", () => {
  const compile = (folder: string) =>
    spawnSync(process.execPath, [join(project, "node_modules/typescript/bin/tsc"), "-p", folder], { encoding: "utf8" });

  it("does not compile with the page, Node or the console in it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "drieklank-core-"));
    try {
      const settings = { extends: join(project, "lib/core/tsconfig.json"), include: ["."] };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
      await writeFile(join(folder, "pure.ts"), "export const pure = 'a'.length;\n");
      expect(compile(folder)).toMatchObject({ status: 0 });
      const planted = "export const all = [document, window, process, console, setTimeout];\n";
      await writeFile(join(folder, "planted.ts"), planted);
      const { stdout } = compile(folder);
      for (const name of ["document", "window", "process", "console", "setTimeout"])
        expect(stdout).toContain(`Cannot find name '${name}'`);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
