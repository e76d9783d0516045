import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import background from "../../entrypoints/background/index.ts";

type Listener = (...args: never[]) => unknown;

/** An event of the browser API that the fake browser does not play. */
function createEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...args: unknown[]) => listeners.map((listener) => listener(...(args as never[]))),
  };
}

const gmail = "https://mail.google.com/*";
const zendesk = "https://*.zendesk.com/*";
let granted: string[];
const events = { added: createEvent(), removed: createEvent(), clicked: createEvent(), command: createEvent() };
const scripting = {
  getRegisteredContentScripts: vi.fn(),
  registerContentScripts: vi.fn(),
  updateContentScripts: vi.fn(),
  unregisterContentScripts: vi.fn(),
  executeScript: vi.fn(),
};
const openPanel = vi.fn();
const sendToTab = vi.fn();
const createTab = vi.fn();
const createMenu = vi.fn();
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  granted = [gmail];
  for (const name of Object.keys(events) as (keyof typeof events)[]) events[name] = createEvent();
  scripting.getRegisteredContentScripts.mockResolvedValue([]);
  scripting.executeScript.mockResolvedValue([]);
  openPanel.mockResolvedValue(undefined);
  createTab.mockResolvedValue({});
  sendToTab.mockResolvedValue(undefined);
  Object.assign(fakeBrowser, {
    scripting,
    sidePanel: { open: openPanel },
    contextMenus: { create: createMenu, onClicked: events.clicked },
    commands: { onCommand: events.command },
    permissions: {
      getAll: async () => ({ origins: granted }),
      onAdded: events.added,
      onRemoved: events.removed,
    },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  Object.assign(fakeBrowser.tabs, {
    query: async ({ url }: { url?: string[] }) => (url ? [{ id: 1 }] : [{ id: 1 }, { id: 2 }]),
    sendMessage: sendToTab,
    create: createTab,
  });
  background.main();
});

describe("the background", () => {
  it("welcomes somebody once, after the installation", async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", previousVersion: "0.0.1" });
    expect(createTab).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "install" });
    expect(createTab.mock.calls).toEqual([[{ url: expect.stringContaining("/welcome.html") }]]);
  });

  it("watches the sites that are switched on from its start", async () => {
    await settle();
    expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
    expect(scripting.registerContentScripts.mock.calls[0]?.[0]).toMatchObject([{ matches: [gmail] }]);
  });

  it("starts anew in open tabs after an update, so that nobody has to reload", async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: "update", previousVersion: "0.0.1" });
    await settle();
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 1, allFrames: true },
      files: ["/watch.js"],
    });
  });

  it("starts at once on a site that is switched on", async () => {
    granted = [gmail, zendesk];
    events.added.fire({ origins: [zendesk] });
    await settle();
    expect(scripting.registerContentScripts.mock.lastCall?.[0]).toMatchObject([{ matches: [gmail, zendesk] }]);
    expect(scripting.executeScript).toHaveBeenCalledTimes(1);
  });

  it("retires at once from a site that is switched off", async () => {
    await settle();
    scripting.getRegisteredContentScripts.mockResolvedValue([{ id: "watch" }]);
    granted = [];
    events.removed.fire({ origins: [gmail] });
    await settle();
    expect(scripting.unregisterContentScripts).toHaveBeenCalledTimes(1);
    expect(sendToTab.mock.calls).toEqual([
      [1, { name: "retire" }],
      [2, { name: "retire" }],
    ]);
    expect(scripting.executeScript).not.toHaveBeenCalled();
  });

  it("puts assist into the frame that asks for it", async () => {
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3 };
    await fakeBrowser.runtime.onMessage.trigger({ name: "requestAssist" }, sender as never, () => {});
    expect(scripting.executeScript).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [3] },
      files: ["/languages.js", "/assist.js"],
    });
  });

  it("opens the side panel in the same turn as the click's message", () => {
    const sender = { id: fakeBrowser.runtime.id, tab: { id: 7, windowId: 2 }, frameId: 0 };
    void fakeBrowser.runtime.onMessage.trigger({ name: "openSidePanel" }, sender as never, () => {});
    expect(openPanel).toHaveBeenCalledWith({ windowId: 2 });
  });

  it("passes keyboard commands on to the page, and no others", () => {
    events.command.fire("next-finding", { id: 7 });
    events.command.fire("_execute_action", { id: 7 });
    expect(sendToTab.mock.calls).toEqual([[7, { name: "runCommand", data: { command: "next-finding" } }]]);
  });

  describe("reviews a selection", () => {
    const click = async (selectionText: string) => {
      events.clicked.fire({ menuItemId: "review-selection", frameId: 0, selectionText }, { id: 7 });
      await settle();
    };

    it("with its line breaks, and hands it over in memory, not in an address", async () => {
      scripting.executeScript.mockResolvedValue([{ result: "Dear Ann,\nWe regret it." }]);
      await click("Dear Ann, We regret it.");
      expect(await fakeBrowser.storage.session.get()).toEqual({ handedText: "Dear Ann,\nWe regret it." });
      expect(createTab.mock.calls).toEqual([[{ url: expect.stringMatching(/\/popup\.html$/) }]]);
    });

    it("also on a page that is closed to extensions", async () => {
      scripting.executeScript.mockRejectedValue(new Error("The extensions gallery cannot be scripted."));
      await click("Dear Ann, We regret it.");
      expect(await fakeBrowser.storage.session.get()).toEqual({ handedText: "Dear Ann, We regret it." });
    });
  });
});
