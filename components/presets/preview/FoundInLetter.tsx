import { useTranslations } from "use-intl";
import type { Finding } from "../../../lib/core/contract.ts";
import { wordsOf } from "../../findings/taken-away.ts";
import { Button } from "../../ui/Button.tsx";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { useEdited } from "../fields/EditedPreset.tsx";
import { Changing } from "../fields/Fields.tsx";

export interface FoundInLetterProps {
  findings: readonly Finding[];
  lang: string | undefined;
}

/** What was found in a letter, and the way to settle in the preset that it is not to be. */
export function FoundInLetter({ findings, lang }: FoundInLetterProps) {
  const t = useTranslations();
  const { editor } = useEdited();
  if (findings.length === 0) return null;
  return (
    <ul className="dk-list" aria-label={t("presets.found")}>
      {findings.map((finding) => (
        <li key={`${finding.start} ${finding.rule}`} className="dk-member">
          <Disclosure
            summary={
              <>
                <span lang={lang}>{wordsOf(finding)}</span>{" "}
                <span className="dk-hint">{t(`categories.${finding.category}`)}</span>
              </>
            }
          >
            <div className="dk-group-fields">
              <p lang={lang}>{finding.message}</p>
              {finding.replacements.length > 0 && (
                <p className="dk-hint" lang={lang}>
                  → {finding.replacements.map((words) => words || t("finding.takeAway")).join(" · ")}
                </p>
              )}
              <Changing>
                <div className="dk-buttons">
                  <Button small onClick={() => editor.add(["phrases", "allow"], wordsOf(finding))}>
                    {t("presets.allowThese")}
                  </Button>
                  <Button small onClick={() => editor.add(["rulesOff"], finding.rule)}>
                    {t("presets.switchOffRule")}
                  </Button>
                </div>
              </Changing>
              <p className="dk-hint">{t("finding.rule", { rule: finding.rule })}</p>
            </div>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
