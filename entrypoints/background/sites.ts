import { browser } from "#imports";
import { registerWatch, startWatchInOpenTabs } from "../../lib/platform/inject.ts";
import { readGrantedOrigins, watchOrigins } from "../../lib/platform/permissions.ts";
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
  inTurn(async () => registerWatch(await readGrantedOrigins()));

  // After an update the scripts in open tabs are cut off; new ones take over from them.
  browser.runtime.onInstalled.addListener(() => inTurn(async () => startWatchInOpenTabs(await readGrantedOrigins())));

  watchOrigins(({ added, removed }) =>
    inTurn(async () => {
      const granted = await readGrantedOrigins();
      await registerWatch(granted);
      if (removed.length > 0) await retireEverywhere();
      await startWatchInOpenTabs(removed.length > 0 ? granted : added);
    }),
  );
}

/** A tab of a site that was just switched off no longer tells its address: all retire, and those still allowed start again. */
async function retireEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? false : sendToTab(id, "retire"))));
}
