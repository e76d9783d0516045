import { useState } from "react";
import { useTranslations } from "use-intl";
import { Arrived } from "../../../components/presets/Arrived.tsx";
import { ImportPreset } from "../../../components/presets/ImportPreset.tsx";
import { Notice } from "../../../components/ui/Notice.tsx";
import type { PresetLibrary } from "../../../lib/core/presets/library.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { readSignedPreset } from "../../../lib/core/presets/signed-preset.ts";
import { isSignedBy } from "../../../lib/platform/preset-trust.ts";
import type { PresetChanges } from "./use-preset-changes.ts";

type Refused = { code: "unreadable"; detail: string } | { code: "tooLarge" | "signature" };

export interface TakeInProps {
  library: PresetLibrary;
  changes: Pick<PresetChanges, "keep" | "keepBeside">;
}

/** Takes in a preset file. What cannot be used is said in words; nothing that is kept is touched before somebody has chosen so. */
export function TakeIn({ library, changes }: TakeInProps) {
  const t = useTranslations("presets");
  const [refused, setRefused] = useState<Refused | null>(null);
  const [arrived, setArrived] = useState<Preset | null>(null);
  const keptUnder = (id: string) => library.kept.find(({ preset }) => preset.id === id);
  const kept = arrived && keptUnder(arrived.id);

  async function take(text: string | null): Promise<void> {
    setArrived(null);
    setRefused(null);
    if (text === null) return setRefused({ code: "tooLarge" });
    const reading = readSignedPreset(text);
    if (!reading.ok) return setRefused({ code: "unreadable", detail: reading.message });
    const { preset, signature } = reading;
    if (signature && !(await isSignedBy(preset, signature))) return setRefused({ code: "signature" });
    // That of the built-in behaviour stands for no preset at all.
    if (preset.id === defaultPreset.id) changes.keepBeside(preset);
    else if (keptUnder(preset.id)) setArrived(preset);
    else changes.keep(preset);
  }

  return (
    <>
      <ImportPreset onFile={(text) => void take(text)} />
      {refused && (
        <Notice tone="warm" role="alert" onDismiss={() => setRefused(null)}>
          <p>{t(`refused.${refused.code}`)}</p>
          {refused.code === "unreadable" && (
            <p className="dk-refusal" lang="en">
              {refused.detail}
            </p>
          )}
        </Notice>
      )}
      {arrived && kept && (
        <Arrived
          preset={arrived}
          kept={kept}
          onReplace={() => changes.keep(arrived)}
          onKeepBoth={() => changes.keepBeside(arrived)}
          onCancel={() => setArrived(null)}
        />
      )}
    </>
  );
}
