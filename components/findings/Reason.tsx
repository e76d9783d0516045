import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import { sourceOf } from "./sources.ts";

/** Why a phrase was flagged, and the research behind it where there is some. */
export function Reason({ finding, language }: { finding: Finding; language: string | undefined }) {
  const t = useTranslations();
  const source = sourceOf[finding.category];
  return (
    <p>
      <span lang={language}>{finding.message}</span>
      {source && (
        <>
          {" "}
          <a
            href={source.link}
            target="_blank"
            rel="noreferrer"
            title={t("finding.sourceNamed", { title: source.title, year: String(source.year) })}
          >
            {t("finding.source")}
          </a>
        </>
      )}
    </p>
  );
}
