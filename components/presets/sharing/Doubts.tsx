import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { lookAlike } from "../../../lib/core/presets/look-alike.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { runPresetTests } from "../../../lib/core/presets/run-tests.ts";
import { Notice } from "../../ui/Notice.tsx";

export interface DoubtsProps {
  preset: Preset;
  /** The names of the other presets that are kept. */
  others: readonly string[];
  now: Date;
}

/** What should make somebody look twice before they use a preset; nothing where there is nothing. */
export function Doubts({ preset, others, now }: DoubtsProps) {
  const t = useTranslations("sharing");
  const like = lookAlike(preset.name, others);
  const failing = useMemo(
    () => runPresetTests(preset, now).flatMap(({ name, failures }) => (failures.length > 0 ? [name] : [])),
    [preset, now],
  );
  return (
    <>
      {like?.kind === "reads-like" && <Notice tone="warm">{t("readsLike", { name: like.name })}</Notice>}
      {like?.kind === "mixed-alphabets" && (
        <Notice tone="warm">{t("mixedAlphabets", { letters: [...new Set(like.letters)].join(" ") })}</Notice>
      )}
      {failing.length > 0 && (
        <Notice tone="warm">{t("testsFail", { count: failing.length, names: failing.slice(0, 5).join(", ") })}</Notice>
      )}
    </>
  );
}
