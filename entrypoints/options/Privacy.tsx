import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { browser } from "#imports";
import { Section } from "../../components/ui/Section.tsx";
import { Toggle } from "../../components/ui/Toggle.tsx";
import { createStoredCheckText } from "../../lib/platform/stored-check-text.ts";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { Save } from "./save.ts";

/** What is kept, and what leaves the computer. */
export function Privacy({ settings, save }: { settings: SettingsStore; save: Save }) {
  const t = useTranslations("options");
  const kept = useStore(settings, (state) => state.settings.keepPopupText);
  const change = async (on: boolean) => {
    await settings.change({ keepPopupText: on });
    if (!on) await createStoredCheckText().remove();
  };
  return (
    <Section title={t("privacy")}>
      <p>{t("privacyText")}</p>
      <Toggle label={t("keepText")} hint={t("keepTextHint")} on={kept} onChange={(on) => save(change(on))} />
      <p className="dk-hint">{t("about", { version: browser.runtime.getManifest().version })}</p>
    </Section>
  );
}
