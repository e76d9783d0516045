import { browser } from "#imports";

const reported = new Set<string>();

/**
 * Says on the console that something of ours broke: where, which kind of error and which lines of our own code, once
 * per cause. An error's message is left out: it may quote what a customer wrote.
 *
 * @param where a rule, a surface or an entry point
 */
export function reportFailure(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? framesOf(error) : "";
  const cause = `${where}: ${kind}\n${frames}`;
  if (reported.has(cause)) return;
  reported.add(cause);
  console.error(`Drieklank ${versionOf()}: ${cause}`);
}

/** Runs `work`, and reports instead of throwing into code that is not ours. */
export function guard<Args extends unknown[]>(where: string, work: (...args: Args) => void): (...args: Args) => void {
  return (...args) => {
    try {
      work(...args);
    } catch (error) {
      reportFailure(where, error);
    }
  };
}

/** The stack without its first lines, which repeat the message (over several lines, when it has them). */
function framesOf(error: Error): string {
  const lines = error.stack?.split("\n") ?? [];
  return lines.filter((line) => /^\s+at .+:\d+:\d+\)?$|^[^\s]*@.+:\d+:\d+$/.test(line)).join("\n");
}

/** A content script that was cut off by an update can no longer read the manifest. */
function versionOf(): string {
  return browser.runtime?.id ? browser.runtime.getManifest().version : "(updated)";
}
