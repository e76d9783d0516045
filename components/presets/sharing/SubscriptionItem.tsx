import { useTranslations } from "use-intl";
import type { KeptPreset } from "../../../lib/core/presets/library.ts";
import type { Pending, Subscription } from "../../../lib/core/presets/subscription.ts";
import { Button } from "../../ui/Button.tsx";
import { ConfirmButton } from "../../ui/ConfirmButton.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { Fingerprint } from "./Fingerprint.tsx";
import { IncomingPreset } from "./IncomingPreset.tsx";
import { SubscriptionState } from "./SubscriptionState.tsx";

export interface SubscriptionActions {
  check(): void;
  /** Asks the browser for the site of the address; called within the click. */
  allow(): void;
  use(pending: Pending): void;
  postpone(): void;
  goBack(): void;
  automatic(on: boolean): void;
  /** Takes no other content than what is in use now; false: any. */
  pin(on: boolean): void;
  stop(): void;
}

export interface SubscriptionItemProps {
  subscription: Subscription;
  /** Its preset, once one is in use. */
  kept: KeptPreset | null;
  others: readonly string[];
  /** The fingerprint of a key; null while it is not known. */
  printOf(key: string | null): string | null;
  isChecking: boolean;
  now: Date;
  does: SubscriptionActions;
}

/** One address that is followed: how it went, what is waiting, and what holds for it. */
export function SubscriptionItem(props: SubscriptionItemProps) {
  const { subscription, kept, others, printOf, isChecking, now, does } = props;
  const t = useTranslations("sharing");
  const { url, by, automatic, id, key, fingerprint, failure, pending, postponed } = subscription;
  const keyPrint = printOf(key);
  const shown = pending && (
    <IncomingPreset
      incoming={{ ...pending, signer: pending.key === null ? null : { key: pending.key } }}
      keyPrint={printOf(pending.key)}
      kept={kept?.preset ?? null}
      others={others}
      now={now}
    >
      <div className="dk-buttons">
        <Button look="primary" onClick={() => does.use(pending)}>
          {t(id === null ? "use" : "useUpdate")}
        </Button>
        {id !== null && !postponed && <Button onClick={does.postpone}>{t("notNow")}</Button>}
      </div>
    </IncomingPreset>
  );
  return (
    <li className="dk-subscription" data-testid="subscription">
      <p className="dk-preset-name">{kept?.preset.name ?? pending?.preset.name ?? URL.parse(url)?.host ?? url}</p>
      <p className="dk-hint dk-address">{url}</p>
      {by === "policy" && <p className="dk-hint">{t("byPolicy")}</p>}
      <SubscriptionState subscription={subscription} now={now} />
      {pending && (
        <Disclosure
          key={String(postponed)}
          startsOpen={!postponed}
          summary={t("waiting", { version: pending.preset.version })}
        >
          {shown}
        </Disclosure>
      )}
      {keyPrint && id !== null && (
        <p className="dk-hint">
          {t("onlyKey")} <Fingerprint of={keyPrint} />
        </p>
      )}
      {by === "person" && id !== null && (
        <>
          <Toggle label={t("automatic")} hint={t("automaticHint")} on={automatic} onChange={does.automatic} />
          <Toggle label={t("pin")} hint={t("pinHint")} on={fingerprint !== null} onChange={does.pin} />
        </>
      )}
      <div className="dk-buttons">
        {failure?.reason === "not-allowed" && (
          <Button look="primary" small onClick={does.allow}>
            {t("allow", { host: URL.parse(url)?.host ?? url })}
          </Button>
        )}
        <Button small disabled={isChecking} onClick={does.check}>
          {t(isChecking ? "checking" : "check")}
        </Button>
        {by === "person" && kept?.previous && (
          <Button small onClick={does.goBack}>
            {t("back", { version: kept.previous.version })}
          </Button>
        )}
        {by === "person" && (
          <ConfirmButton small question={t("stopQuestion")} confirm={t("stopConfirm")} onConfirm={does.stop}>
            {t("stop")}
          </ConfirmButton>
        )}
      </div>
    </li>
  );
}
