import { spawnSync } from "node:child_process";
import { BrowserMissing, findBrowser, installCommand, isProgram } from "./find-browser.ts";

/** Whether a browser can be installed here without asking anybody: Debian and its kin, as root or with a sudo that asks nothing. */
export function canInstallBrowser(): boolean {
  return process.platform === "linux" && isProgram("/usr/bin/apt-get") && asRoot() !== null;
}

/**
 * Installs Debian's Chromium; what apt says goes to standard error.
 *
 * @throws BrowserMissing when that is not possible here
 */
export function installBrowser(): string {
  const prefix = canInstallBrowser() ? asRoot() : null;
  if (prefix === null)
    throw new BrowserMissing(
      `A browser cannot be installed from here. Do it yourself:\n\n  ${installCommand(process.platform)}\n`,
    );
  apt(prefix, "update");
  // Ubuntu's package "chromium" is a mere pointer to a snap, which brings no program in a container.
  apt(prefix, "install", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
  return findBrowser();
}

/** What to put before a command so that it runs as root; null where it would ask for a password. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : null;
}

function apt(prefix: readonly string[], ...args: string[]): void {
  const [program = "", ...rest] = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args];
  // Standard output is for what the caller has to say.
  const { status } = spawnSync(program, rest, { stdio: ["ignore", 2, 2] });
  if (status !== 0)
    throw new BrowserMissing(`"apt-get ${args.join(" ")}" failed. Try it by hand:\n\n  ${installCommand("linux")}\n`);
}
