import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { registerWatch, startAssist, startWatchInOpenTabs } from "../../lib/platform/inject.ts";

interface Registered {
  id: string;
  matches: string[];
}

let registered: Registered[];
const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Registered[]) => {
      if (registered.length > 0) throw new Error("Duplicate script ID 'watch'");
      registered.push(...scripts);
    },
    updateContentScripts: async (scripts: Registered[]) => {
      registered = scripts;
    },
    unregisterContentScripts: async () => {
      registered = [];
    },
    executeScript,
  });
});

describe("watch", () => {
  it("is registered for exactly the sites that are switched on, however often", async () => {
    const sites = () => registered.map(({ matches }) => matches);
    await registerWatch([]);
    expect(sites()).toEqual([]);
    await registerWatch(["https://mail.google.com/*"]);
    await registerWatch(["https://mail.google.com/*"]);
    expect(sites()).toEqual([["https://mail.google.com/*"]]);
    await registerWatch(["https://mail.google.com/*", "https://*.zendesk.com/*"]);
    expect(sites()).toEqual([["https://mail.google.com/*", "https://*.zendesk.com/*"]]);
    await registerWatch([]);
    expect(sites()).toEqual([]);
  });

  it("reaches editors in frames without an address", async () => {
    await registerWatch(["https://mail.google.com/*"]);
    expect(registered[0]).toMatchObject({ allFrames: true, matchOriginAsFallback: true, runAt: "document_idle" });
  });

  it("starts in tabs that are open already, and one that refuses does not hold up the others", async () => {
    vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue([{ id: 1 }, { id: 2 }] as never);
    executeScript.mockRejectedValueOnce(new Error("Frame with ID 0 is showing error page"));
    await startWatchInOpenTabs(["https://mail.google.com/*"]);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 2, allFrames: true }, files: ["/watch.js"] });
  });
});

describe("assist", () => {
  it("starts in the frame that asked for it", async () => {
    expect(await startAssist(7, 3)).toBe(true);
    expect(executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ["/languages.js", "/assist.js"],
    });
  });

  it("says when the frame has gone", async () => {
    executeScript.mockRejectedValue(new Error("No frame with id 3 in tab with id 7"));
    expect(await startAssist(7, 3)).toBe(false);
  });
});
