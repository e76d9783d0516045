import { useEffect, useState } from "react";
import type { SubscribeTrouble } from "../../../../components/presets/sharing/Subscribe.tsx";
import type { SubscriptionActions } from "../../../../components/presets/sharing/SubscriptionItem.tsx";
import { goBack, keepPreset, type PresetLibrary } from "../../../../lib/core/presets/library.ts";
import { keepByPolicy } from "../../../../lib/core/presets/policy.ts";
import {
  newSubscription,
  type Pending,
  type Subscription,
  takenInUse,
} from "../../../../lib/core/presets/subscription.ts";
import { originPatternOf } from "../../../../lib/platform/permissions.ts";
import { requestPresetOrigin, withdrawPresetOrigin } from "../../../../lib/platform/preset-origins.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";
import { sendMessage } from "../../../../lib/platform/send-message.ts";
import {
  changeSubscription,
  changeSubscriptions,
  createStoredSubscriptions,
} from "../../../../lib/platform/stored-subscriptions.ts";
import type { PresetStore } from "../../../../lib/state/preset-store.ts";
import { useSites } from "../../../page/use-sites.ts";
import type { Save } from "../../save.ts";

export interface SubscriptionsInUse {
  subscriptions: readonly Subscription[];
  /** Addresses that are being looked at, with the time at which they had been looked at before. */
  isChecking(subscription: Subscription): boolean;
  subscribe(url: string): Promise<SubscribeTrouble | null>;
  actionsFor(subscription: Subscription): SubscriptionActions;
}

/** The addresses that are followed, kept in step with the background, and what can be done about each. */
export function useSubscriptions(presets: PresetStore, save: Save): SubscriptionsInUse {
  const subscriptions = useStored();
  const { granted } = useSites();
  const [asked, setAsked] = useState<ReadonlyMap<string, number | null>>(new Map());

  function check(url: string, checkedAt: number | null): void {
    setAsked((before) => new Map(before).set(url, checkedAt));
    void sendMessage("checkSubscription", { url });
  }

  async function subscribe(url: string): Promise<SubscribeTrouble | null> {
    const address = URL.parse(url)?.href ?? url;
    if (!address.startsWith("https://") || originPatternOf(address) === null) return "notAnAddress";
    if (subscriptions.some((one) => one.url === address)) return "already";
    if (!(await requestPresetOrigin(address, granted))) return "notAllowed";
    await changeSubscriptions((before) => [...before, newSubscription(address, "person")]);
    check(address, null);
    return null;
  }

  function actionsFor(subscription: Subscription): SubscriptionActions {
    const { url, checkedAt, newest, id } = subscription;
    const change = (to: (one: Subscription) => Subscription) => save(changeSubscription(url, to));
    return {
      check: () => check(url, checkedAt),
      allow() {
        requestPresetOrigin(url, granted).then(
          (isAllowed) => isAllowed && check(url, checkedAt),
          (error) => reportFailure("presets", error),
        );
      },
      use: (pending) =>
        save(
          // First the preset: a subscription whose preset is not there is taken for one that was deleted.
          presets
            .change((library) => put(library, pending, subscription))
            .then(() => changeSubscription(url, (one) => takenInUse(one, pending))),
        ),
      postpone: () => change((one) => ({ ...one, postponed: true })),
      goBack: () => id !== null && save(presets.change((library) => goBack(library, id))),
      automatic: (on) => change((one) => ({ ...one, automatic: on })),
      pin: (on) => change((one) => ({ ...one, fingerprint: on && newest ? newest.fingerprint : null })),
      stop: () => save(stop(subscription)),
    };
  }

  async function stop({ url }: Subscription): Promise<void> {
    await changeSubscriptions((before) => before.filter((one) => one.url !== url));
    await presets.change(({ kept, ...library }) => ({
      ...library,
      kept: kept.map((one) =>
        one.source.kind === "subscription" && one.source.url === url ? { ...one, source: { kind: "own" } } : one,
      ),
    }));
    await withdrawPresetOrigin(
      url,
      subscriptions.filter((one) => one.url !== url).map((one) => one.url),
    );
  }

  return {
    subscriptions,
    isChecking: ({ url, checkedAt }) => asked.has(url) && asked.get(url) === checkedAt,
    subscribe,
    actionsFor,
  };
}

const put = (library: PresetLibrary, { preset }: Pending, { by, url }: Subscription): PresetLibrary =>
  by === "policy" ? keepByPolicy(library, preset) : keepPreset(library, preset, { kind: "subscription", url });

/** What is stored of the subscriptions, from now on. */
function useStored(): readonly Subscription[] {
  const [subscriptions, setSubscriptions] = useState<readonly Subscription[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const stored = createStoredSubscriptions();
    const take = ({ value }: Awaited<ReturnType<typeof stored.read>>) => setSubscriptions(value?.subscriptions ?? []);
    stored.watch(take, controller.signal);
    stored.read().then(take, (error) => reportFailure("presets", error));
    return () => controller.abort();
  }, []);
  return subscriptions;
}
