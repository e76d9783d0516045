import { type Browser, browser } from "#imports";
import { type MessageData, type MessageName, protocol } from "./messages.ts";

export type MessageHandlers = {
  [Name in MessageName]?: (data: MessageData<Name>, sender: Browser.runtime.MessageSender) => void;
};

/**
 * Hands every message that `handlers` names to its handler, in the same turn, so that the person's click still counts
 * (opening the side panel needs it). What is not in the protocol, or not from this extension, is left alone.
 */
export function receiveMessages(handlers: MessageHandlers, signal?: AbortSignal): void {
  const receive = (arrived: unknown, sender: Browser.runtime.MessageSender): void => {
    if (sender.id !== browser.runtime.id) return;
    const message = parseMessage(arrived);
    if (!message) return;
    const handle = handlers[message.name] as
      | ((data: unknown, sender: Browser.runtime.MessageSender) => void)
      | undefined;
    handle?.(message.data, sender);
  };
  browser.runtime.onMessage.addListener(receive);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(receive), { once: true });
}

/** null: not one of ours, or not of the shape that its name promises. */
export function parseMessage(arrived: unknown): { name: MessageName; data: unknown } | null {
  if (typeof arrived !== "object" || arrived === null || !("name" in arrived)) return null;
  const { name, data } = arrived as { name: unknown; data?: unknown };
  if (typeof name !== "string" || !Object.hasOwn(protocol, name)) return null;
  const parsed = protocol[name as MessageName].safeParse(data);
  return parsed.success ? { name: name as MessageName, data: parsed.data } : null;
}
