import { accessSync, constants, statSync } from "node:fs";
import { delimiter } from "node:path";

/** What the search looks at; the machine it runs on unless a test says otherwise. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isProgram(path: string): boolean;
}

const thisMachine: Machine = { platform: process.platform, env: process.env, isProgram };

/**
 * Chromium first: Chrome has taken the switch away with which an extension is loaded at the start (since version 137),
 * so that it can only be loaded over the debugging connection.
 */
const names = {
  linux: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "microsoft-edge-stable",
  ],
  darwin: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    "Chromium\\Application\\chrome.exe",
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const installCommands: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "brew install --cask google-chrome",
  win32: "winget install Google.Chrome",
};

/** What a person can type to install a browser. */
export function installCommand(platform: NodeJS.Platform): string {
  return installCommands[platform] ?? "sudo apt-get install -y chromium";
}

/** No browser on this machine, or none that can be used; the message says the one command that helps. */
export class BrowserMissing extends Error {
  override name = "BrowserMissing";
}

/**
 * The path of the browser to drive: `CHROME_PATH` where it is set, else Chromium, Chrome or Edge where each system keeps
 * them.
 *
 * @throws BrowserMissing
 */
export function findBrowser(machine: Machine = thisMachine): string {
  const chosen = machine.env.CHROME_PATH;
  if (chosen) {
    if (machine.isProgram(chosen)) return chosen;
    throw new BrowserMissing(`CHROME_PATH says ${chosen}, and there is no program there.`);
  }
  const found = placesToLook(machine).find(machine.isProgram);
  if (found) return found;
  throw new BrowserMissing(
    `No Chromium, Chrome or Edge on this computer. Install one:\n\n  ${installCommand(machine.platform)}\n\nor set CHROME_PATH to the browser's program.`,
  );
}

function placesToLook({ platform, env }: Machine): string[] {
  if (platform === "darwin") return foldersTimes(["/Applications", `${env.HOME}/Applications`], names.darwin, "/");
  if (platform === "win32") {
    const folders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return foldersTimes(folders, names.win32, "\\");
  }
  const path = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return foldersTimes([...new Set([...path, "/usr/bin", "/usr/local/bin", "/snap/bin"])], names.linux, "/");
}

/** Every name in every folder; the names lead, so that the preferred browser is found first wherever it is. */
function foldersTimes(folders: readonly string[], programs: readonly string[], separator: string): string[] {
  return programs.flatMap((name) => folders.map((folder) => `${folder}${separator}${name}`));
}

/** Whether there is a file there that can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: look on
  }
}

/** What a driven browser needs besides: Chromium's sandbox refuses to run as root, as in most containers. */
export function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

/** Whether a window can be shown. */
export function hasDisplay({ platform, env }: Pick<Machine, "platform" | "env"> = thisMachine): boolean {
  return platform !== "linux" || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
