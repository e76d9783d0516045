import { access, constants, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** Where each browser looks for the policies of whoever manages the computer (Linux). */
const folders: Readonly<Record<string, string>> = {
  chromium: "/etc/chromium/policies/managed",
  "google-chrome": "/etc/opt/chrome/policies/managed",
  "google-chrome-stable": "/etc/opt/chrome/policies/managed",
  "microsoft-edge": "/etc/opt/edge/policies/managed",
  "microsoft-edge-stable": "/etc/opt/edge/policies/managed",
};

export interface PolicyFile {
  write(policy: object): Promise<void>;
  remove(): Promise<void>;
}

/** A policy file of this very browser for one extension; a sentence that says why there can be none. */
export async function policyFileFor(browser: string, extension: string): Promise<PolicyFile | string> {
  const folder = folders[basename(browser)];
  if (process.platform !== "linux" || !folder) return `no folder of policies is known for ${browser}`;
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    return `only whoever manages this computer may write to ${folder}`;
  }
  const file = join(folder, "drieklank-test.json");
  return {
    write: (policy) => writeFile(file, JSON.stringify({ "3rdparty": { extensions: { [extension]: policy } } })),
    remove: () => rm(file, { force: true }),
  };
}
