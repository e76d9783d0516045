import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../../components/ui/Button.tsx";
import { Field } from "../../components/ui/Field.tsx";
import { ItemList } from "../../components/ui/ItemList.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { Toggle } from "../../components/ui/Toggle.tsx";
import { knownSites, type OriginPattern, originPatternOf } from "../../lib/platform/permissions.ts";
import { useSites } from "../page/use-sites.ts";

/** Where the product runs: a switch for each well-known site, and a list of others. */
export function SitesPart() {
  const t = useTranslations("options");
  const sites = useSites();
  const known: readonly OriginPattern[] = Object.values(knownSites);
  const others = sites.granted.filter((origin) => !known.includes(origin));
  const turn = (origin: OriginPattern, on: boolean) => void (on ? sites.turnOn(origin) : sites.turnOff(origin));
  return (
    <Section title={t("sites")}>
      <p>{t("sitesIntro")}</p>
      {(["gmail", "zendesk"] as const).map((site) => (
        <Toggle
          key={site}
          label={t(site)}
          hint={t(`${site}Hint`)}
          on={sites.isOn(knownSites[site])}
          onChange={(on) => turn(knownSites[site], on)}
        />
      ))}
      <Section title={t("otherSites")}>
        <ItemList
          label={t("otherSites")}
          items={others.map((origin) => ({ key: origin, label: origin.replace(/^https?:\/\/|\/\*$/g, "") }))}
          onRemove={(origin) => turn(origin, false)}
          empty={t("noOtherSites")}
        />
        <AddSite onAdd={sites.turnOn} />
      </Section>
    </Section>
  );
}

function AddSite({ onAdd }: { onAdd(origin: OriginPattern): Promise<boolean> }) {
  const t = useTranslations("options");
  const [address, setAddress] = useState("");
  const [error, setError] = useState<"notAnAddress" | "refused" | null>(null);

  async function add(): Promise<void> {
    const origin = originPatternOf(address.trim());
    if (!origin) return setError("notAnAddress");
    const isOn = await onAdd(origin);
    setError(isOn ? null : "refused");
    if (isOn) setAddress("");
  }

  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Field
        label={t("addSite")}
        hint={t("addSiteHint")}
        error={error && t(error)}
        value={address}
        inputMode="url"
        autoComplete="off"
        onChange={(value) => {
          setAddress(value);
          setError(null);
        }}
      />
      <Button type="submit" disabled={address.trim() === ""}>
        {t("add")}
      </Button>
    </form>
  );
}
