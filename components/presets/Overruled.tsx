import { useTranslations } from "use-intl";
import type { PresetLibrary } from "../../lib/core/presets/library.ts";

export interface OverruledProps {
  library: PresetLibrary;
  what: "phrases" | "rules";
}

/** Presets in use that have settled what somebody would choose for themselves, and who answers for them. */
export function Overruled({ library: { kept, choices }, what }: OverruledProps) {
  const t = useTranslations("presets");
  const settling = kept
    .map(({ preset }) => preset)
    .filter(({ id, locked }) => locked.includes(what) && choices.some((choice) => choice.preset === id));
  return settling.map(({ id, name, owner }) => (
    <p key={id} className="dk-hint">
      {t(`overruled.${what}`, { name, owner: owner || name })}
    </p>
  ));
}
