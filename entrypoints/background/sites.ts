import { browser } from "#imports";
import { registerWatch, startWatchInOpenTabs } from "../../lib/platform/inject.ts";
import { watchOrigins } from "../../lib/platform/permissions.ts";
import { createStoredPresetOrigins, readSiteOrigins } from "../../lib/platform/preset-origins.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { sendToTab } from "../../lib/platform/send-message.ts";

/** Keeps `watch` running on exactly the sites that are switched on, from now on and in the tabs that are open already. */
export function keepSites(): void {
  /** One step after the other: two registrations at once would trip over each other. */
  let steps = Promise.resolve();
  const inTurn = (step: () => Promise<void>) => {
    steps = steps.then(step).catch((error) => reportFailure("sites", error));
  };

  // At every start of the background, since no event tells that the extension was switched on again.
  inTurn(async () => registerWatch(await readSiteOrigins()));

  // After an update the scripts in open tabs are cut off; new ones take over from them.
  browser.runtime.onInstalled.addListener(() => inTurn(async () => startWatchInOpenTabs(await readSiteOrigins())));

  watchOrigins(({ added, removed }) =>
    inTurn(async () => {
      const granted = await readSiteOrigins();
      await registerWatch(granted);
      if (removed.length > 0) await retireEverywhere();
      await startWatchInOpenTabs(removed.length > 0 ? granted : added.filter((origin) => granted.includes(origin)));
    }),
  );

  // An origin that was allowed for a preset can be switched on as a site; the browser has nothing to tell of that.
  createStoredPresetOrigins().watch(() =>
    inTurn(async () => {
      const granted = await readSiteOrigins();
      await registerWatch(granted);
      await startWatchInOpenTabs(granted);
    }),
  );
}

/** A tab of a site that was just switched off no longer tells its address: all retire, and those still allowed start again. */
async function retireEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : sendToTab(id, "retire"))));
}
