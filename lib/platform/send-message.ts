import { browser } from "#imports";
import type { MessageData, MessageName } from "./messages.ts";

// Only types come from the protocol: `watch` sends from every page of a granted site and must stay without zod.

type Carried<Name extends MessageName> = MessageData<Name> extends undefined ? [] : [data: MessageData<Name>];

/** Whether somebody received the message. Nobody there (a page without our scripts, an extension that was updated) is expected. */
type Delivery = Promise<boolean>;

/** To the background and the extension's open pages. */
export function sendMessage<Name extends MessageName>(name: Name, ...[data]: Carried<Name>): Delivery {
  return delivered(() => browser.runtime.sendMessage({ name, data }));
}

/** To the content scripts of a tab, in all its frames. */
export function sendToTab<Name extends MessageName>(tabId: number, name: Name, ...[data]: Carried<Name>): Delivery {
  return delivered(() => browser.tabs.sendMessage(tabId, { name, data }));
}

/** `send` also throws at once when the extension was updated under a running content script. */
async function delivered(send: () => Promise<unknown>): Delivery {
  try {
    await send();
    return true;
  } catch {
    return false;
  }
}

/** Whether something that arrived is the message `name`, for messages that carry nothing. */
export function isMessage(arrived: unknown, name: MessageName): boolean {
  return typeof arrived === "object" && arrived !== null && "name" in arrived && arrived.name === name;
}
