import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { ItemList } from "../../components/ui/ItemList.tsx";
import { Section } from "../../components/ui/Section.tsx";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { Save } from "./save.ts";

/** Phrases and rules that somebody chose never to see again, each with the way back. */
export function Ignored({ settings, save }: { settings: SettingsStore; save: Save }) {
  const t = useTranslations("options");
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
      </Section>
      <Section title={t("rules")}>
        <ItemList
          label={t("rules")}
          items={rulesOff.map((rule) => ({ key: rule, label: rule }))}
          onRemove={(rule) => save(settings.switchRule(rule, "on"))}
          empty={t("noRules")}
        />
      </Section>
    </Section>
  );
}
