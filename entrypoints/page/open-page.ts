import { browser } from "#imports";
import type { PageName } from "../../lib/platform/messages.ts";

/** Opens one of the extension's own pages in a tab. The check page is the popup with room around it. */
export async function openPage(page: PageName): Promise<void> {
  if (page === "options") return browser.runtime.openOptionsPage();
  const path = page === "welcome" ? "/welcome.html" : "/popup.html";
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
