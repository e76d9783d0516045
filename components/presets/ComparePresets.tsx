import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Select } from "../ui/Select.tsx";
import { DifferenceList } from "./DifferenceList.tsx";

export interface ComparePresetsProps {
  /** Of which there are two at least. */
  presets: readonly Preset[];
}

/** What one preset says differently from another. */
export function ComparePresets({ presets }: ComparePresetsProps) {
  const t = useTranslations("presets");
  const [one, setOne] = useState(presets[0]?.id);
  const [other, setOther] = useState(presets[1]?.id);
  const choices = presets.map(({ id, name }) => ({ value: id, label: name }));
  const find = (id: string | undefined) => presets.find((preset) => preset.id === id);
  const [before, after] = [find(one) ?? presets[0], find(other) ?? presets[1]];
  if (!before || !after) return null;
  return (
    <Disclosure heading className="dk-group" summary={<span className="dk-group-title">{t("compare")}</span>}>
      <div className="dk-columns">
        <Select label={t("compareOne")} choices={choices} value={before.id} onChange={setOne} />
        <Select label={t("compareOther")} choices={choices} value={after.id} onChange={setOther} />
      </div>
      <DifferenceList before={before} after={after} />
    </Disclosure>
  );
}
