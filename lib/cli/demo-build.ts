import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "./project-folder.ts";

/** Where `wxt build --mode demo` puts the extension; the production build lies beside it. */
export const demoExtension = join(projectFolder, ".output/chrome-mv3-demo");
const fingerprintFile = join(projectFolder, ".output/chrome-mv3-demo.fingerprint");

/** Everything that goes into the extension. */
const sources = [
  "entrypoints/**/*",
  "components/**/*",
  "lib/{core,state,page,platform}/**/*",
  "assets/{public,styles,locales,icons}/**/*",
  "wxt.config.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** Builds the extension for the demo inbox, unless it was built from these very sources. Answers whether it did. */
export async function buildDemo(signal: AbortSignal): Promise<boolean> {
  const fingerprint = await readFingerprint();
  const builtFrom = existsSync(join(demoExtension, "manifest.json")) ? await readIfThere(fingerprintFile) : null;
  if (builtFrom === fingerprint) return false;
  await runWxt(["build", "--mode", "demo"], signal);
  await mkdir(join(projectFolder, ".output"), { recursive: true });
  await writeFile(fingerprintFile, fingerprint);
  return true;
}

async function readFingerprint(): Promise<string> {
  const files: string[] = [];
  for await (const entry of glob(sources, { cwd: projectFolder, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  const hash = createHash("sha256");
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest("hex");
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null; // never built
  }
}

/** Runs WXT and shows what it said only when it failed. */
function runWxt(args: readonly string[], signal: AbortSignal): Promise<void> {
  const program = join(projectFolder, "node_modules/wxt/bin/wxt.mjs");
  const child = spawn(process.execPath, [program, ...args], {
    cwd: projectFolder,
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`"wxt ${args.join(" ")}" failed:\n${said}`)),
    );
  });
}
