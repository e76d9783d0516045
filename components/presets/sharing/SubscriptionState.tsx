import { useFormatter, useTranslations } from "use-intl";
import { updateRefusals } from "../../../lib/core/presets/accept-update.ts";
import type { Subscription } from "../../../lib/core/presets/subscription.ts";
import { Notice } from "../../ui/Notice.tsx";

/** The codes of fetching that have words of their own. */
const fetchCodes = [
  "not-https",
  "unreachable",
  "not-allowed",
  "too-slow",
  "elsewhere",
  "content-type",
  "too-large",
  "cut-off",
] as const;

/** How the last look at an address went, in plain words. */
export function SubscriptionState({ subscription, now }: { subscription: Subscription; now: Date }) {
  const t = useTranslations("sharing");
  const format = useFormatter();
  const { checkedAt, succeededAt, failure, pending, id } = subscription;
  const when = (time: number) => format.relativeTime(time, now);
  if (failure === null)
    return (
      <p className="dk-hint">
        {checkedAt === null ? t("never") : t(pending ? "checkedPending" : "checked", { when: when(checkedAt) })}
      </p>
    );
  return (
    <Notice tone="warm">
      <p>
        <FailureWords failure={failure} />
      </p>
      {"detail" in failure && (
        <p className="dk-refusal" lang="en">
          {failure.detail}
        </p>
      )}
      <p>
        {succeededAt === null
          ? t("neverWell")
          : t("lastSuccess", { when: when(succeededAt), kept: id === null ? "no" : "yes" })}
      </p>
    </Notice>
  );
}

function FailureWords({ failure }: { failure: NonNullable<Subscription["failure"]> }) {
  const t = useTranslations("sharing.failure");
  if ("detail" in failure) return t("not-a-preset");
  if ("version" in failure) {
    const why = updateRefusals.find((one) => one === failure.reason);
    return why ? t(why, { version: failure.version }) : t("other");
  }
  if (failure.reason === "status") return t("status", { status: failure.status ?? 0 });
  const code = fetchCodes.find((one) => one === failure.reason);
  return code ? t(code) : t("other");
}
