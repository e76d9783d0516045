import { useTranslations } from "use-intl";
import { noPreset, type PresetChoice, type PresetLibrary } from "../../lib/core/presets/library.ts";
import { ItemList } from "../ui/ItemList.tsx";
import { Section } from "../ui/Section.tsx";
import { AddPlace } from "./AddPlace.tsx";

export type Place = Omit<PresetChoice, "preset" | "by">;

export interface UsedWhereProps {
  library: PresetLibrary;
  /** Only where this one is used. */
  only?: string;
  /** The name under which the product's own pages are a site. */
  ownSite: string;
  onChoose(place: Place, preset: string | null): void;
}

/** Where which preset is used: by site and account, channel and language. */
export function UsedWhere({ library, only, ownSite, onChoose }: UsedWhereProps) {
  const t = useTranslations("presets");
  const say = usePlaceWords(ownSite);
  const nameOf = (id: string) =>
    library.kept.find(({ preset }) => preset.id === id)?.preset.name ?? t(id === noPreset ? "none" : "gone");
  const choices = library.choices.filter(({ preset }) => only === undefined || preset === only);
  return (
    <Section title={t("usedWhere")}>
      <p className="dk-hint">{t("hints.usedWhere")}</p>
      <ItemList
        label={t("usedWhere")}
        items={choices.map(({ preset, by, ...place }) => {
          const key = JSON.stringify(by ? { by, preset, ...place } : place);
          const where = by ? [say(place), t("source.policy")].join(" · ") : say(place);
          const item = only === undefined ? { key, label: nameOf(preset), detail: where } : { key, label: where };
          return { ...item, fixed: by !== undefined };
        })}
        onRemove={(key) => onChoose(JSON.parse(key) as Place, null)}
        empty={t(only === undefined ? "usedNowhere" : "onlyUsedNowhere")}
      />
      <AddPlace
        presets={library.kept.map(({ preset: { id, name } }) => ({ id, name }))}
        only={only}
        ownSite={ownSite}
        onAdd={onChoose}
      />
    </Section>
  );
}

/** A place in words: "mail.google.com, as info@example.com, in Dutch". */
function usePlaceWords(ownSite: string): (place: Place) => string {
  const t = useTranslations("presets");
  return ({ site, account, channel, language }) => {
    const parts = [
      site === ownSite ? t("ownSite") : site,
      account && t("asAccount", { account }),
      channel && t("overChannel", { channel: t(`values.channel.${channel}`) }),
      language && t("inLanguage", { language: t(`values.language.${language}`) }),
    ].filter(Boolean);
    return parts.length === 0 ? t("everywhere") : parts.join(", ");
  };
}
