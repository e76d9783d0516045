import { useId } from "react";
import { useTranslations } from "use-intl";
import { noPreset } from "../../lib/core/presets/library.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";

export interface PresetChoiceProps {
  preset: PresetInUse;
  actions: Pick<ReplyActions, "choosePreset">;
}

/** Whose preset the reply is read with, and another one for this site. Nothing where there are none. */
export function PresetChoice({ preset, actions }: PresetChoiceProps) {
  const t = useTranslations("preset");
  const id = useId();
  if (preset.others.length === 0) return null;
  if (preset.fixed)
    return (
      <p className="dk-preset-choice" data-testid="preset">
        {t("fixed", { name: preset.id === noPreset ? t("none") : preset.name })}
      </p>
    );
  return (
    <p className="dk-preset-choice">
      <label htmlFor={id}>{t("label")}</label>
      <select
        id={id}
        className="dk-input dk-select dk-select-small"
        data-testid="preset"
        value={preset.id}
        onChange={({ currentTarget: { value } }) => actions.choosePreset(value)}
      >
        {preset.others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        {preset.others.every(({ id }) => id !== noPreset) && <option value={noPreset}>{t("none")}</option>}
      </select>
    </p>
  );
}
