import { type Browser, browser } from "#imports";
import { handText } from "../../lib/platform/handed-text.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { openPage } from "../page/open-page.ts";

const menuId = "review-selection";

/** "Review this text" on a selection, on any page: opens the check page with it. Needs no permission for the site. */
export function offerSelectionMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: menuId,
      title: browser.i18n.getMessage("menuReviewSelection"),
      contexts: ["selection"],
    });
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== menuId) return;
    reviewSelection(info, tab).catch((error) => reportFailure(menuId, error));
  });
}

async function reviewSelection(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<void> {
  await handText((await readSelection(info, tab)) ?? info.selectionText ?? "");
  await openPage("check");
}

/** The selection with its line breaks, which the menu's own `selectionText` has lost; null where no script may look. */
async function readSelection(info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab): Promise<string | null> {
  if (tab?.id === undefined) return null;
  try {
    const target = { tabId: tab.id, frameIds: [info.frameId ?? 0] };
    const [frame] = await browser.scripting.executeScript({ target, func: () => String(getSelection() ?? "") });
    return frame?.result || null;
  } catch {
    return null;
  }
}
