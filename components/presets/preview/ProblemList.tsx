import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { checkPreset } from "../../../lib/core/presets/check-preset.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { Section } from "../../ui/Section.tsx";

/** What stands in the preset and can do nothing, or works against itself. */
export function ProblemList({ preset }: { preset: Preset }) {
  const t = useTranslations("presets");
  const problems = useMemo(() => checkPreset(preset), [preset]);
  if (problems.length === 0) return null;
  return (
    <Section title={t("problems")}>
      <ul className="dk-list" aria-label={t("problems")}>
        {problems.map(({ kind, where, words }) => (
          <li key={`${kind} ${where} ${words}`} className="dk-list-item">
            {t(`problem.${kind}`, { words })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
