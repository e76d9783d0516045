import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { RadioGroup } from "../../components/ui/RadioGroup.tsx";
import { Section } from "../../components/ui/Section.tsx";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { Save } from "./save.ts";

/** The language of buttons and menus; the review follows the draft. */
export function LanguageChoice({ settings, save }: { settings: SettingsStore; save: Save }) {
  const t = useTranslations("options");
  const chosen = useStore(settings, (state) => state.settings.interfaceLanguage);
  return (
    <Section title={t("language")}>
      <RadioGroup
        legend={t("interfaceLanguage")}
        value={chosen}
        choices={[
          { value: "auto", label: t("auto") },
          { value: "en", label: t("english") },
          { value: "nl", label: t("dutch") },
        ]}
        onChange={(value) => save(settings.change({ interfaceLanguage: value }))}
      />
      <p className="dk-hint">{t("languageHint")}</p>
    </Section>
  );
}
