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
  const frames = error instanceof Error ? framesOf(error) : [];
  const cause = `${where}: ${kind} ${frames[0]}`;
  if (reported.has(cause)) return;
  reported.add(cause);
  console.error([`Drieklank ${versionOf()}: ${where}: ${kind}`, ...frames].join("\n"));
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

/** The stack without the message that Chromium repeats in it. */
function framesOf({ stack = "", message }: Error): string[] {
  const lines = stack.replace(message, "").split("\n");
  return lines.filter((line) => /^\s+at .+:\d+:\d+\)?$|^\S*@.+:\d+:\d+$/.test(line));
}

/** A content script that was cut off by an update can no longer read the manifest. */
function versionOf(): string {
  return browser.runtime?.id ? browser.runtime.getManifest().version : "(updated)";
}
