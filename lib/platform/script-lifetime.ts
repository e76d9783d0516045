import { browser } from "#imports";
import { isMessage } from "./send-message.ts";

/**
 * Starts a content script once per frame, however often its file is injected; null: it runs here already. The signal
 * ends the script when its site is switched off, when the extension was updated, switched off or removed, or when a
 * newer version of the script starts in the same frame. Everything the script does must hang on it.
 *
 * @param lifeline looks every so many milliseconds whether the extension is still there: no event tells a script that
 * it has been cut off, and what it shows in the page must not outlive the extension. 0: never.
 */
export function startScript(name: string, lifeline = 0): AbortSignal | null {
  const world = globalThis as { [key: string]: unknown };
  const key = `drieklank:${name}`;
  const before = world[key];
  if (before instanceof AbortController && !before.signal.aborted && isExtensionAlive()) return null;

  const controller = new AbortController();
  world[key] = controller;
  const { signal } = controller;
  const stop = () => controller.abort();

  // A version from before an update lives in a world of its own, where only the document is common ground.
  document.dispatchEvent(new CustomEvent(key));
  document.addEventListener(key, stop, { signal });

  if (lifeline > 0) {
    const timer = setInterval(() => isExtensionAlive() || stop(), lifeline);
    signal.addEventListener("abort", () => clearInterval(timer));
  }

  const receive = (arrived: unknown) => {
    if (isMessage(arrived, "retire")) stop();
  };
  browser.runtime.onMessage.addListener(receive);
  signal.addEventListener("abort", () => {
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(receive);
  });
  return signal;
}

/** false in a content script whose extension was updated, switched off or removed: its id is gone. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
