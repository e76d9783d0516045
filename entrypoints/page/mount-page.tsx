import { type ReactNode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useStore } from "zustand";
import { pageStyles } from "../../components/page-styles.ts";
import { adoptStyles } from "../../components/styles.ts";
import { localeOf } from "../../components/words/messages.ts";
import { pageMessages } from "../../components/words/page-messages.ts";
import { Words } from "../../components/words/Words.tsx";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { createStoredIncidents } from "../../lib/platform/stored-incidents.ts";
import { createStoredPresets } from "../../lib/platform/stored-presets.ts";
import { createStoredSettings } from "../../lib/platform/stored-settings.ts";
import type { Choices } from "../../lib/state/choices.ts";
import { createIncidentStore } from "../../lib/state/incident-store.ts";
import { createPresetStore } from "../../lib/state/preset-store.ts";
import { createSettingsStore, type SettingsStore } from "../../lib/state/settings-store.ts";

/** Shows one of the extension's own pages, with styles, words and settings; `name` is what a failure is reported under. */
export async function mountPage(name: string, render: (choices: Choices) => ReactNode): Promise<void> {
  const place = document.getElementById("page");
  if (!place) throw new Error(`${name}: the page has no place to mount in`);
  adoptStyles(document, pageStyles);
  const [settings, presets, incidents] = await Promise.all([
    createSettingsStore(createStoredSettings()),
    createPresetStore(createStoredPresets()),
    createIncidentStore(createStoredIncidents()),
  ]);
  const root = createRoot(place, { onUncaughtError: (error) => reportFailure(name, error) });
  root.render(<InChosenLanguage settings={settings}>{render({ settings, presets, incidents })}</InChosenLanguage>);
}

function InChosenLanguage({ settings, children }: { settings: SettingsStore; children: ReactNode }) {
  const language = useStore(settings, (state) => state.settings.interfaceLanguage);
  const locale = localeOf(language, navigator.language);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <Words language={language} messages={pageMessages}>
      {children}
    </Words>
  );
}
