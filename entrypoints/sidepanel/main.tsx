import { browser } from "#imports";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { mountPage } from "../page/mount-page.tsx";
import { App } from "./App.tsx";

async function start(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  await mountPage("side panel", () => <App windowId={id ?? browser.windows.WINDOW_ID_CURRENT} />);
}

start().catch((error) => reportFailure("side panel", error));
