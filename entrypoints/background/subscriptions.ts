import { browser } from "#imports";
import { emptyLibrary, keepPreset, type PresetLibrary } from "../../lib/core/presets/library.ts";
import { applyPolicy, keepByPolicy, type ManagedPolicy } from "../../lib/core/presets/policy.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { afterLook, isDue, type Subscription } from "../../lib/core/presets/subscription.ts";
import { reconcile, takenIds } from "../../lib/core/presets/subscription-list.ts";
import { lookAtSubscription } from "../../lib/platform/look-at-subscription.ts";
import { readManagedPolicy, watchManagedPolicy } from "../../lib/platform/managed-policy.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { createStoredPresets } from "../../lib/platform/stored-presets.ts";
import { changeSubscription, changeSubscriptions, readSubscriptions } from "../../lib/platform/stored-subscriptions.ts";

const alarmName = "presets";

/**
 * Keeps the presets that come from elsewhere: those of whoever manages this browser, and those of addresses, each of which is
 * looked at once an hour. Answers how to look at one now, which is done when all rounds before it are.
 */
export function keepSubscriptions(): (url: string) => Promise<void> {
  /** One round after the other: two would bring the same version twice. */
  let rounds = Promise.resolve();
  const round = (asked: string | null = null) => {
    rounds = rounds.then(() => careOnce(asked)).catch((error) => reportFailure("subscriptions", error));
    return rounds;
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void round();
  });
  browser.runtime.onStartup.addListener(() => void round());
  browser.runtime.onInstalled.addListener(() => void round());
  watchManagedPolicy(() => void round());
  // No event tells that the extension was switched on again, which costs it its alarms.
  browser.alarms.get(alarmName).then(
    (alarm) => (alarm ? undefined : round()),
    (error) => reportFailure("subscriptions", error),
  );
  return round;
}

/** Brings what is kept in step with the policy, and looks at what is due, or at the address that was asked for. */
async function careOnce(asked: string | null): Promise<void> {
  const policy = await readManagedPolicy();
  const library = await readLibrary();
  await changeSubscriptions((before) => reconcile(before, policy, library));
  const subscriptions = await readSubscriptions();
  const managed = subscriptions.flatMap(({ by, id }) => (by === "policy" && id !== null ? [id] : []));
  await changeLibrary((kept) => applyPolicy(kept, policy, managed));

  const wanted = subscriptions.filter((one) => (asked === null ? isDue(one, Date.now()) : one.url === asked));
  for (const subscription of wanted) await look(subscription, policy);

  if (subscriptions.length === 0) await browser.alarms.clear(alarmName);
  else if (!(await browser.alarms.get(alarmName))) await browser.alarms.create(alarmName, { periodInMinutes: 60 });
}

async function look(asked: Subscription, policy: ManagedPolicy): Promise<void> {
  const brought = await lookAtSubscription(asked);
  const [subscriptions, library] = await Promise.all([readSubscriptions(), readLibrary()]);
  const subscription = subscriptions.find(({ url }) => url === asked.url);
  // Taken away while its server was asked.
  if (!subscription) return;
  const surroundings = { taken: takenIds(subscription, subscriptions, library, policy), keys: policy.keys };
  const after = (one: Subscription) => afterLook(one, brought, surroundings, Date.now());
  const { use } = after(subscription);
  // First the preset: whoever is stopped in between finds it again at the next look.
  if (use) await changeLibrary((kept) => put(kept, use, subscription));
  await changeSubscription(asked.url, (one) => after(one).subscription);
}

const put = (library: PresetLibrary, preset: Preset, { by, url }: Subscription): PresetLibrary =>
  by === "policy" ? keepByPolicy(library, preset) : keepPreset(library, preset, { kind: "subscription", url });

const readLibrary = async (): Promise<PresetLibrary> => (await createStoredPresets().read()).value ?? emptyLibrary;

/** Presets that cannot be read are those of a newer version of this extension: they are left as they are. */
async function changeLibrary(to: (library: PresetLibrary) => PresetLibrary): Promise<void> {
  const stored = createStoredPresets();
  const { value, trouble } = await stored.read();
  if (trouble) return;
  const before = value ?? emptyLibrary;
  const after = to(before);
  if (after !== before) await stored.write(after);
}
