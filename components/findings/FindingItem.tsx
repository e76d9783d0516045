import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import { styleOf } from "../../lib/core/phrasing/mark-style.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { IgnoreChoices } from "./IgnoreChoices.tsx";
import { Reason } from "./Reason.tsx";
import { Replacements } from "./Replacements.tsx";
import { wordsOf } from "./taken-away.ts";

export interface FindingItemProps {
  finding: Finding;
  actions: ReplyActions;
  preset: PresetInUse | null;
  /** Language of the draft. */
  language: string | undefined;
  open: boolean;
  onToggle(open: boolean): void;
}

/** One finding in the panel: its words, and when open why and what to write instead. */
export function FindingItem({ finding, actions, preset, language, open, onToggle }: FindingItemProps) {
  const t = useTranslations();
  return (
    <li
      className="dk-finding"
      data-testid="finding"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) actions.revealSpan(null);
      }}
    >
      <Disclosure
        open={open}
        onToggle={(opens) => {
          actions.revealSpan(opens ? finding : null);
          onToggle(opens);
        }}
        summary={
          <>
            <span className="dk-finding-category">
              {t(`categories.${finding.category}`)}
              <span className="dk-unseen"> ({t(`severity.${finding.severity}`)})</span>
            </span>
            <span className="dk-finding-excerpt" lang={language}>
              <span className={`dk-underlined-${styleOf[finding.category]}`}>{wordsOf(finding)}</span>
            </span>
          </>
        }
      >
        <div className="dk-finding-body">
          <Reason finding={finding} language={language} />
          <Replacements
            finding={finding}
            language={language}
            onChoose={(replacement) => void actions.applyReplacement(finding, replacement)}
          />
          <Disclosure className="dk-finding-ignore" summary={t("finding.ignore")}>
            <IgnoreChoices finding={finding} actions={actions} preset={preset} explained />
          </Disclosure>
        </div>
      </Disclosure>
    </li>
  );
}
