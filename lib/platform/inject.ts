import { browser, type ScriptPublicPath } from "#imports";
import type { OriginPattern } from "./permissions.ts";

const watchId = "watch";
const watchFile = "/watch.js";
/** The language data first: `assist` takes it from there. */
const assistFiles: readonly ScriptPublicPath[] = ["/languages.js", "/assist.js"];

/**
 * Makes the browser run `watch` in every frame of exactly these sites, from the next page load on. Registrations vanish
 * with an update of the extension and outlive a restart of the browser: call it at every start; the result is the same.
 */
export async function registerWatch(origins: readonly OriginPattern[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [watchId] });
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [watchId] });
    return;
  }
  const script = {
    id: watchId,
    js: [watchFile],
    matches: [...origins],
    allFrames: true,
    // Editors in frames without an address (TinyMCE) are reached only so.
    matchOriginAsFallback: true,
    // What a script puts into such a frame earlier is wiped by the editor's document.open().
    runAt: "document_idle" as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts `watch` in the tabs that already show these sites, so that nobody has to reload a page with a half-written reply. */
export async function startWatchInOpenTabs(origins: readonly OriginPattern[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins], discarded: false });
  await Promise.all(tabs.map((tab) => execute({ tabId: tab.id ?? -1, allFrames: true }, [watchFile])));
}

/** Starts `assist` in one frame. */
export function startAssist(tabId: number, frameId: number): Promise<boolean> {
  return execute({ tabId, frameIds: [frameId] }, assistFiles);
}

/** false: the frame is gone, shows an error page, or is closed to extensions; nothing can be done about it then. */
async function execute(
  target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] },
  files: readonly ScriptPublicPath[],
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target, files: [...files] });
    return true;
  } catch {
    return false;
  }
}
