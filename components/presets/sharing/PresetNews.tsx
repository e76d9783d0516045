import { useTranslations } from "use-intl";
import type { Preset } from "../../../lib/core/presets/preset.ts";
import { isNewer } from "../../../lib/core/presets/versions.ts";

/** Of a long history the newest is enough. */
const mostEntries = 5;

/** What the owner of a preset says of it since the version that is kept; nothing where they say nothing. */
export function PresetNews({ preset, kept }: { preset: Preset; kept: Preset | null }) {
  const t = useTranslations("sharing");
  const entries = preset.changelog
    .filter(({ version }) => kept === null || isNewer(version, kept.version))
    .slice(0, mostEntries);
  if (entries.length === 0) return null;
  return (
    <>
      <p className="dk-label">{t("news")}</p>
      <ul className="dk-list" aria-label={t("news")}>
        {entries.map(({ version, date, text }) => (
          <li key={`${version} ${date} ${text}`}>
            <span className="dk-hint">
              {version} · {date}
            </span>{" "}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
