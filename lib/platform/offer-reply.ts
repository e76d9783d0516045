import { type Browser, browser } from "#imports";
import { receiveMessages } from "./receive-messages.ts";
import { type ActionCall, actionCall, linkName } from "./reply-link.ts";
import { isExtensionAlive } from "./script-lifetime.ts";

export interface OfferedReply {
  /** The reply in use in this frame, as plain data, and when its box was used last (ms); null when there is none. */
  read(): { state: unknown; usedAt: number } | null;
  subscribe(changed: () => void): void;
  act(call: ActionCall): void;
}

/** Shows this frame's reply in the side panel, whenever one is open. `offerNow` tells it that a box has come into use. */
export function offerReply(reply: OfferedReply, signal: AbortSignal): { offerNow(): void } {
  let port: Browser.runtime.Port | null = null;
  const post = () => port?.postMessage(reply.read() ?? { state: null, usedAt: 0 });

  function connect(): void {
    if (port || signal.aborted || !isExtensionAlive() || !reply.read()) return;
    // With no side panel open the port closes at once.
    const opened = browser.runtime.connect({ name: linkName });
    opened.onMessage.addListener((arrived) => {
      const call = actionCall.safeParse(arrived);
      if (call.success) reply.act(call.data);
    });
    opened.onDisconnect.addListener(() => {
      // Read, so that the browser does not complain on the page's console that nobody is there.
      void browser.runtime.lastError;
      port = null;
    });
    port = opened;
    post();
  }

  function offerNow(): void {
    if (port) post();
    else connect();
  }

  reply.subscribe(post);
  receiveMessages({ requestLink: offerNow }, signal);
  signal.addEventListener("abort", () => port?.disconnect());
  return { offerNow };
}
