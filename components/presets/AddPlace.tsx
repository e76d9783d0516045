import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { channelKinds } from "../../lib/core/guidance/channels.ts";
import { noPreset } from "../../lib/core/presets/library.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import { Select } from "../ui/Select.tsx";
import type { Place } from "./UsedWhere.tsx";

export interface AddPlaceProps {
  presets: readonly { id: string; name: string }[];
  /** The preset is settled already. */
  only: string | undefined;
  ownSite: string;
  onAdd(place: Place, preset: string): void;
}

/** Chooses a preset for letters in some place; what is left open does not matter. */
export function AddPlace({ presets, only, ownSite, onAdd }: AddPlaceProps) {
  const t = useTranslations("presets");
  const sites = useId();
  const [chosen, setChosen] = useState(only ?? presets[0]?.id ?? noPreset);
  const [site, setSite] = useState("");
  const [account, setAccount] = useState("");
  const [wrong, setWrong] = useState(false);
  const [channel, setChannel] = useState<Place["channel"]>();
  const [language, setLanguage] = useState<Place["language"]>();

  function add(): void {
    const host = hostOf(site, t("ownSite"), ownSite);
    setWrong(host === null);
    if (host === null) return;
    onAdd(
      {
        ...(host !== "" && { site: host }),
        ...(account.trim() !== "" && { account: account.trim().toLowerCase() }),
        ...(channel && { channel }),
        ...(language && { language }),
      },
      only ?? chosen,
    );
    setSite("");
    setAccount("");
    setChannel(undefined);
    setLanguage(undefined);
  }

  return (
    <form
      className="dk-form"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {only === undefined && (
        <Select
          label={t("usePreset")}
          choices={[
            ...presets.map(({ id, name }) => ({ value: id, label: name })),
            { value: noPreset, label: t("none") },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <div className="dk-columns">
        <Field
          label={t("fields.site")}
          hint={t("hints.site")}
          error={wrong && t("wrong.site")}
          value={site}
          list={sites}
          inputMode="url"
          autoComplete="off"
          onChange={setSite}
        />
        <Field
          label={t("fields.account")}
          hint={t("hints.account")}
          value={account}
          autoComplete="off"
          onChange={setAccount}
        />
        <Select
          label={t("fields.channel")}
          choices={[undefined, ...channelKinds].map((value) => ({
            value,
            label: t(`values.${value ? (`channel.${value}` as const) : "any"}`),
          }))}
          value={channel}
          onChange={setChannel}
        />
        <Select
          label={t("fields.letterLanguage")}
          choices={([undefined, "nl", "en"] as const).map((value) => ({
            value,
            label: t(`values.${value ? (`language.${value}` as const) : "any"}`),
          }))}
          value={language}
          onChange={setLanguage}
        />
      </div>
      <datalist id={sites}>
        <option value="mail.google.com" />
        <option value={t("ownSite")} />
      </datalist>
      <Button type="submit">{t("useIt")}</Button>
    </form>
  );
}

/** The host name of what was written, "" for nothing, null for what is no site. */
function hostOf(written: string, ownName: string, ownSite: string): string | null {
  const text = written.trim();
  if (text === "") return "";
  if (text === ownName) return ownSite;
  const url = URL.parse(text.includes("://") ? text : `https://${text}`);
  return url && /^[\w-]+(\.[\w-]+)+$/.test(url.hostname) ? url.hostname : null;
}
