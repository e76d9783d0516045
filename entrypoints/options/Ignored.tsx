import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { Overruled } from "../../components/presets/Overruled.tsx";
import { ItemList } from "../../components/ui/ItemList.tsx";
import { Section } from "../../components/ui/Section.tsx";
import type { PresetStore } from "../../lib/state/preset-store.ts";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { Save } from "./save.ts";

export interface IgnoredProps {
  settings: SettingsStore;
  presets: PresetStore;
  save: Save;
}

/** Phrases and rules that somebody chose never to see again, each with the way back. */
export function Ignored({ settings, presets, save }: IgnoredProps) {
  const t = useTranslations("options");
  const library = useStore(presets, (state) => state.library);
  const { allowedPhrases, rulesOff } = useStore(settings, (state) => state.settings);
  return (
    <Section title={t("ignored")}>
      <p>{t("ignoredIntro")}</p>
      <Section title={t("phrases")}>
        <ItemList
          label={t("phrases")}
          items={allowedPhrases.map((phrase) => ({ key: phrase, label: phrase }))}
          onRemove={(phrase) => save(settings.flagPhraseAgain(phrase))}
          empty={t("noPhrases")}
        />
        {allowedPhrases.length > 0 && <Overruled library={library} what="phrases" />}
      </Section>
      <Section title={t("rules")}>
        <ItemList
          label={t("rules")}
          items={rulesOff.map((rule) => ({ key: rule, label: rule }))}
          onRemove={(rule) => save(settings.switchRule(rule, "on"))}
          empty={t("noRules")}
        />
        {rulesOff.length > 0 && <Overruled library={library} what="rules" />}
      </Section>
    </Section>
  );
}
