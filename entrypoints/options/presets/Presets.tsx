import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { ComparePresets } from "../../../components/presets/ComparePresets.tsx";
import { PresetList } from "../../../components/presets/PresetList.tsx";
import { UsedWhere } from "../../../components/presets/UsedWhere.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import { Section } from "../../../components/ui/Section.tsx";
import { builtInPresets } from "../../../lib/core/presets/built-in.ts";
import { choose } from "../../../lib/core/presets/library.ts";
import type { PresetStore } from "../../../lib/state/preset-store.ts";
import type { Save } from "../save.ts";
import { DeletedPreset } from "./DeletedPreset.tsx";
import type { PresetEditors } from "./editors.ts";
import { exportPreset } from "./export-preset.ts";
import { OnePreset } from "./OnePreset.tsx";
import { FromElsewhere } from "./sharing/FromElsewhere.tsx";
import { TakeIn } from "./TakeIn.tsx";
import { usePresetChanges } from "./use-preset-changes.ts";

export interface PresetsProps {
  presets: PresetStore;
  editors: PresetEditors;
  save: Save;
  /** The id of the preset that is opened; null for the list. */
  opened: string | null;
}

/** All presets: making, changing and sharing them, and where each is used. */
export function Presets({ presets, editors, save, opened }: PresetsProps) {
  const t = useTranslations("presets");
  const { library, trouble } = useStore(presets);
  const changes = usePresetChanges(presets, save);
  if (opened !== null) return <OnePreset key={opened} id={opened} {...{ presets, editors, changes, save }} />;
  const kept = library.kept.map(({ preset }) => preset);
  const all = [...kept, ...builtInPresets.filter(({ id }) => kept.every((one) => one.id !== id))];
  return (
    <Section title={t("title")}>
      <p>{t("intro")}</p>
      {trouble && <Notice tone="warm">{t(`trouble.${trouble}`)}</Notice>}
      <DeletedPreset deleted={changes.deleted} onPutBack={changes.putBack} />
      <PresetList
        library={library}
        builtIn={builtInPresets}
        onCreate={changes.create}
        onDuplicate={changes.duplicate}
        onExport={exportPreset}
        onDelete={changes.remove}
      >
        <TakeIn library={library} changes={changes} />
      </PresetList>
      <FromElsewhere presets={presets} save={save} />
      {library.kept.length > 0 && (
        <UsedWhere
          library={library}
          ownSite={location.hostname}
          onChoose={(place, id) => save(presets.change((library) => choose(library, place, id)))}
        />
      )}
      {all.length > 1 && <ComparePresets presets={all} />}
    </Section>
  );
}
