import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { Subscribe } from "../../../../components/presets/sharing/Subscribe.tsx";
import { SubscriptionItem } from "../../../../components/presets/sharing/SubscriptionItem.tsx";
import { Section } from "../../../../components/ui/Section.tsx";
import type { PresetLibrary } from "../../../../lib/core/presets/library.ts";
import { useKeyPrints } from "./use-key-prints.ts";
import type { SubscriptionsInUse } from "./use-subscriptions.ts";

export interface SubscriptionsProps {
  library: PresetLibrary;
  following: SubscriptionsInUse;
}

/** The addresses that presets are kept up to date from. */
export function Subscriptions({ library, following }: SubscriptionsProps) {
  const t = useTranslations("sharing");
  const { subscriptions } = following;
  const printOf = useKeyPrints(subscriptions.flatMap(({ key, pending }) => [key, pending?.key ?? null]));
  // Anew with each change of theirs, so that "just now" stays true.
  const now = useMemo(() => new Date(subscriptions.length && Date.now()), [subscriptions]);
  return (
    <Section title={t("subscriptions")}>
      {subscriptions.length === 0 ? (
        <p className="dk-soft">{t("none")}</p>
      ) : (
        <ul className="dk-list" aria-label={t("subscriptions")}>
          {subscriptions.map((subscription) => {
            const id = subscription.id ?? subscription.pending?.preset.id;
            const kept = library.kept.find(({ preset }) => preset.id === id) ?? null;
            return (
              <SubscriptionItem
                key={subscription.url}
                subscription={subscription}
                kept={kept}
                others={library.kept.filter((one) => one !== kept).map(({ preset }) => preset.name)}
                printOf={printOf}
                isChecking={following.isChecking(subscription)}
                now={now}
                does={following.actionsFor(subscription)}
              />
            );
          })}
        </ul>
      )}
      <Subscribe onSubscribe={following.subscribe} />
    </Section>
  );
}
