import { useCallback, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { LiveRegion, Notice } from "../../components/ui/Notice.tsx";
import { Page } from "../../components/ui/Page.tsx";
import { SideNavigation } from "../../components/ui/SideNavigation.tsx";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import type { Choices } from "../../lib/state/choices.ts";
import { Ignored } from "./Ignored.tsx";
import { Incidents } from "./Incidents.tsx";
import { Keyboard } from "./Keyboard.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { Privacy } from "./Privacy.tsx";
import { createPresetEditors } from "./presets/editors.ts";
import { Presets } from "./presets/Presets.tsx";
import { ReadyTexts } from "./ReadyTexts.tsx";
import { Register } from "./Register.tsx";
import { SitesPart } from "./SitesPart.tsx";
import type { Save } from "./save.ts";
import { Writing } from "./Writing.tsx";

const parts = [
  "sites",
  "presets",
  "writing",
  "incidents",
  "readyTexts",
  "language",
  "ignored",
  "register",
  "keyboard",
  "privacy",
] as const;
type Part = (typeof parts)[number];

export function App({ settings, presets, incidents }: Choices) {
  const t = useTranslations("options");
  const { part, within } = usePlace();
  const trouble = useStore(settings, (state) => state.trouble);
  const [saved, setSaved] = useState<"saved" | "notSaved" | null>(null);
  const save: Save = useCallback((saving) => {
    setSaved(null);
    saving.then(
      () => setSaved("saved"),
      (error) => {
        reportFailure("options", error);
        setSaved("notSaved");
      },
    );
  }, []);
  const editors = useMemo(() => createPresetEditors(presets, save), [presets, save]);
  return (
    <Page
      title={t("title")}
      navigation={
        <SideNavigation label={t("navigation")} current={part} items={parts.map((id) => ({ id, label: t(id) }))} />
      }
    >
      <LiveRegion className="dk-saved">{saved && t(saved)}</LiveRegion>
      {trouble && <Notice tone="warm">{t(trouble === "newer-version" ? "newerVersion" : "unreadable")}</Notice>}
      {part === "sites" && <SitesPart />}
      {part === "presets" && <Presets presets={presets} editors={editors} save={save} opened={within} />}
      {part === "writing" && <Writing settings={settings} save={save} />}
      {part === "incidents" && <Incidents incidents={incidents} save={save} />}
      {part === "readyTexts" && <ReadyTexts />}
      {part === "language" && <LanguageChoice settings={settings} save={save} />}
      {part === "ignored" && <Ignored settings={settings} presets={presets} save={save} />}
      {part === "register" && <Register save={save} opened={within} />}
      {part === "keyboard" && <Keyboard />}
      {part === "privacy" && <Privacy settings={settings} save={save} />}
    </Page>
  );
}

interface Place {
  part: Part;
  /** What is named within the part, after a slash. */
  within: string | null;
}

/** The place that the address names, so that each can be linked to and the back button works. */
function usePlace(): Place {
  const [place, setPlace] = useState<Place>(readPlace);
  useEffect(() => {
    const follow = () => setPlace(readPlace());
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return place;
}

function readPlace(): Place {
  // A preset that somebody was sent.
  if (location.hash.startsWith("#preset=")) return { part: "presets", within: null };
  const [named, within = null] = location.hash.slice(1).split("/");
  return { part: parts.find((part) => part === named) ?? "sites", within };
}
