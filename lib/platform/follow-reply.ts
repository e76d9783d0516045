import { type Browser, browser } from "#imports";
import { type ActionCall, linkName, mirroredReply } from "./reply-link.ts";
import { sendToTab } from "./send-message.ts";

interface Link {
  port: Browser.runtime.Port;
  state: unknown;
  usedAt: number;
}

export interface FollowedReply {
  act(call: ActionCall): void;
}

/**
 * For the side panel: follows the reply in use in the active tab of its window, through every change of tab, frame and
 * box. `changed` gets the state as it was mirrored; null when there is no reply in the tab.
 */
export function followReply(windowId: number, changed: (state: unknown) => void, signal?: AbortSignal): FollowedReply {
  const links = new Map<Browser.runtime.Port, Link>();
  let activeTab: number | undefined;

  const inUse = (): Link | undefined =>
    [...links.values()]
      .filter(({ port, state }) => state !== null && port.sender?.tab?.id === activeTab)
      .sort((one, other) => other.usedAt - one.usedAt)[0];
  const show = () => changed(inUse()?.state ?? null);

  const welcome = (port: Browser.runtime.Port) => {
    if (port.name !== linkName || port.sender?.id !== browser.runtime.id) return;
    port.onMessage.addListener((arrived) => {
      const reply = mirroredReply.safeParse(arrived);
      if (!reply.success) return;
      links.set(port, { port, ...reply.data });
      show();
    });
    port.onDisconnect.addListener(() => {
      links.delete(port);
      show();
    });
  };
  const turnTo = (tabId: number | undefined) => {
    activeTab = tabId;
    show();
    if (tabId !== undefined) void sendToTab(tabId, "requestLink");
  };
  const activated = (active: { tabId: number; windowId: number }) => {
    if (active.windowId === windowId) turnTo(active.tabId);
  };

  browser.runtime.onConnect.addListener(welcome);
  browser.tabs.onActivated.addListener(activated);
  void browser.tabs.query({ active: true, windowId }).then(([tab]) => turnTo(tab?.id));
  signal?.addEventListener("abort", () => {
    browser.runtime.onConnect.removeListener(welcome);
    browser.tabs.onActivated.removeListener(activated);
    for (const port of links.keys()) port.disconnect();
  });

  return { act: (call) => inUse()?.port.postMessage(call) };
}
