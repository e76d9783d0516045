import { browser, defineBackground } from "#imports";
import { startAssist } from "../../lib/platform/inject.ts";
import { commandNames } from "../../lib/platform/messages.ts";
import { receiveMessages } from "../../lib/platform/receive-messages.ts";
import { guard, reportFailure } from "../../lib/platform/report-failure.ts";
import { sendToTab } from "../../lib/platform/send-message.ts";
import { openPage } from "../page/open-page.ts";
import { keepRegister } from "./register.ts";
import { offerSelectionMenu } from "./selection-menu.ts";
import { keepSites } from "./sites.ts";
import { keepSubscriptions } from "./subscriptions.ts";

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") openPage("welcome").catch((error) => reportFailure("welcome", error));
  });

  keepSites();
  keepRegister();
  const checkSubscription = keepSubscriptions();
  offerSelectionMenu();

  receiveMessages({
    requestAssist(_, { tab, frameId }) {
      if (tab?.id !== undefined && frameId !== undefined) void startAssist(tab.id, frameId);
    },
    openPage({ page }) {
      openPage(page).catch((error) => reportFailure(page, error));
    },
    checkSubscription: ({ url }) => void checkSubscription(url),
    // At once, without waiting for anything: the browser opens the panel only within the person's click.
    openSidePanel: guard("side panel", (_, { tab }) => {
      if (tab) browser.sidePanel.open({ windowId: tab.windowId }).catch((error) => reportFailure("side panel", error));
    }),
  });

  browser.commands.onCommand.addListener((pressed, tab) => {
    const command = commandNames.find((name) => name === pressed);
    if (command && tab?.id !== undefined) void sendToTab(tab.id, "runCommand", { command });
  });
});
