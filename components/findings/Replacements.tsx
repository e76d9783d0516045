import { diffWordsWithSpace } from "diff";
import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import { takesAway } from "./taken-away.ts";

export interface ReplacementsProps {
  finding: Finding;
  /** Language of the draft. */
  language: string | undefined;
  onChoose(replacement: string): void;
  /** For a parent that walks the buttons with the arrow keys. */
  buttonRef?(button: HTMLButtonElement | null): (() => void) | undefined;
}

/** The better wordings of one finding, as buttons; what differs from the draft is bold. */
export function Replacements({ finding, language, onChoose, buttonRef }: ReplacementsProps) {
  const t = useTranslations();
  if (finding.replacements.length === 0) return <p className="dk-own-words">{t("finding.ownWords")}</p>;
  return (
    <ul className="dk-replacements">
      {finding.replacements.map((replacement) => (
        <li key={replacement}>
          <button
            type="button"
            className="dk-replacement"
            data-testid="replacement"
            ref={buttonRef}
            onClick={() => onChoose(replacement)}
          >
            {takesAway(finding, replacement) ? (
              t("finding.takeAway")
            ) : (
              <span lang={language}>
                <ChangedWords before={finding.excerpt} after={replacement} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}

function ChangedWords({ before, after }: { before: string; after: string }) {
  return diffWordsWithSpace(before, after)
    .filter(({ removed }) => !removed)
    .map(({ added, value }, index) => {
      const key = `${index} ${value}`;
      return added ? <b key={key}>{value}</b> : <span key={key}>{value}</span>;
    });
}
