import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { PresetEditor } from "../../../components/presets/PresetEditor.tsx";
import { UsedWhere } from "../../../components/presets/UsedWhere.tsx";
import { Button } from "../../../components/ui/Button.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import { Section } from "../../../components/ui/Section.tsx";
import { localDay } from "../../../lib/core/days.ts";
import { builtInPresets } from "../../../lib/core/presets/built-in.ts";
import { choose } from "../../../lib/core/presets/library.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { createPresetEditor } from "../../../lib/state/preset-editor.ts";
import type { PresetStore } from "../../../lib/state/preset-store.ts";
import type { Save } from "../save.ts";
import type { PresetEditors } from "./editors.ts";
import { exportPreset } from "./export-preset.ts";
import { Share } from "./sharing/Share.tsx";
import type { PresetChanges } from "./use-preset-changes.ts";

export interface OnePresetProps {
  id: string;
  presets: PresetStore;
  editors: PresetEditors;
  changes: PresetChanges;
  save: Save;
}

/** One preset: changed here where it is one's own, else looked at. */
export function OnePreset({ id, presets, editors, changes, save }: OnePresetProps) {
  const t = useTranslations("presets");
  const { library } = useStore(presets);
  const kept = library.kept.find(({ preset }) => preset.id === id);
  const preset = kept?.preset ?? builtInPresets.find((one) => one.id === id);
  // Who else changes it; null for nobody.
  const from = !kept ? "builtIn" : kept.source.kind === "own" ? null : kept.source.kind;
  const isOwn = from === null;
  const own = isOwn ? editors.of(id) : null;
  const shown = useMemo(() => own ?? (preset ? lookedAt(preset) : null), [own, preset]);
  const place = useRef<HTMLDivElement>(null);
  // What opened it is gone, so the keyboard would begin at the top of the page.
  useEffect(() => place.current?.focus(), []);
  const [now, today] = useMemo(() => [new Date(), localDay(Date.now())] as const, []);
  if (!preset || !shown)
    return (
      <Section title={t("title")}>
        <p>{t("notKept")}</p>
        <Back />
      </Section>
    );
  return (
    <div className="dk-opened" ref={place} tabIndex={-1}>
      <Section title={preset.name} aside={<Back />}>
        {from !== null && <Notice>{t(`readOnly.${from}`, { owner: preset.owner || preset.name })}</Notice>}
        <div className="dk-buttons">
          <Button small onClick={() => changes.duplicate(shown.getState().preset)}>
            {t(isOwn ? "duplicate" : "makeOwn")}
          </Button>
          <Button small onClick={() => exportPreset(shown.getState().preset)}>
            {t("export")}
          </Button>
        </div>
        <PresetEditor key={id} editor={shown} readOnly={!isOwn} now={now} today={today} />
        <Share preset={preset} kept={kept ?? null} presets={presets} save={save} />
        {kept && (
          <UsedWhere
            library={library}
            only={id}
            ownSite={location.hostname}
            onChoose={(place, chosen) => save(presets.change((library) => choose(library, place, chosen)))}
          />
        )}
      </Section>
    </div>
  );
}

const lookedAt = (preset: Preset) => createPresetEditor(preset, { save: async () => {}, pause: 0 });

function Back() {
  return <a href="#presets">{useTranslations("presets")("back")}</a>;
}
