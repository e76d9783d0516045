import { useTranslations } from "use-intl";
import { differencesOf } from "../../lib/core/presets/differences.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { useDifferenceWords } from "./words/use-difference-words.ts";

export interface DifferenceListProps {
  before: Preset;
  after: Preset;
}

/** Everything in which two presets differ, in words. */
export function DifferenceList({ before, after }: DifferenceListProps) {
  const t = useTranslations("presets");
  const say = useDifferenceWords();
  const differences = differencesOf(before, after).filter(({ where }) => where !== "id");
  if (differences.length === 0) return <p className="dk-soft">{t("noDifference")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long one scrolls, and the keyboard has to get to its end
    <ul className="dk-list dk-differences" aria-label={t("differences")} tabIndex={0}>
      {differences.map((difference) => {
        const { what, change } = say(difference);
        return (
          <li key={difference.where} className="dk-list-item">
            <span className="dk-list-words">
              <span className="dk-label">{what}</span>
              <span className="dk-list-detail">{change}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
