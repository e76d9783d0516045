import { useMemo } from "react";
import { useTranslations } from "use-intl";
import type { Finding } from "../../../lib/core/contract.ts";
import { impactIn } from "../../../lib/core/presets/incoming.ts";
import type { Preset } from "../../../lib/core/presets/preset.ts";

export interface ImpactListProps {
  before: Preset;
  after: Preset;
  now: Date;
}

/** The beginning of a letter, by which its writer knows it. */
const beginning = (letter: string): string => (letter.length > 90 ? `${letter.slice(0, 90).trimEnd()}…` : letter);

/** What agents would see change in letters. */
export function ImpactList({ before, after, now }: ImpactListProps) {
  const t = useTranslations();
  const { impacts, tried } = useMemo(() => impactIn(before, after, now), [before, after, now]);
  const line = (finding: Finding, said: "appears" | "vanishes") => (
    <li key={`${said} ${finding.rule} ${finding.start}`}>
      <q>{finding.excerpt}</q> {t(`sharing.${said}`)}{" "}
      <span className="dk-hint">({t(`categories.${finding.category}`)})</span>
    </li>
  );
  return (
    <>
      <p className="dk-hint">{t("sharing.impactHint")}</p>
      {impacts.length === 0 ? (
        <p>{t("sharing.noImpact", { count: tried })}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long one scrolls, and the keyboard has to get to its end
        <ul className="dk-list dk-impacts" aria-label={t("sharing.impact")} tabIndex={0}>
          {impacts.map(({ letter, appears, vanishes }) => (
            <li key={letter}>
              <p className="dk-hint">{beginning(letter)}</p>
              <ul>
                {appears.map((finding) => line(finding, "appears"))}
                {vanishes.map((finding) => line(finding, "vanishes"))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
