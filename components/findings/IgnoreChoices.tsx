import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { Button } from "../ui/Button.tsx";

export interface IgnoreChoicesProps {
  finding: Finding;
  actions: Pick<ReplyActions, "ignoreInLetter" | "neverFlagPhrase" | "switchRuleOff">;
  onDone?(): void;
  /** Says where the choices can be undone; where there is room. */
  explained?: boolean;
  /** For a parent that walks the buttons with the arrow keys. */
  buttonRef?(button: HTMLButtonElement | null): (() => void) | undefined;
}

/** How far "ignore" reaches: this letter, this phrase, this rule. */
export function IgnoreChoices({ finding, actions, onDone, explained = false, buttonRef }: IgnoreChoicesProps) {
  const t = useTranslations();
  const choices = [
    { label: t("finding.ignoreInLetter"), ignore: actions.ignoreInLetter },
    { label: t("finding.neverFlag"), ignore: actions.neverFlagPhrase },
    { label: t("finding.switchOff"), ignore: actions.switchRuleOff },
  ];
  return (
    <div className="dk-ignore">
      {choices.map(({ label, ignore }) => (
        <Button
          key={label}
          look="quiet"
          className="dk-ignore-choice"
          small
          ref={buttonRef}
          onClick={() => {
            ignore(finding);
            onDone?.();
          }}
        >
          {label}
        </Button>
      ))}
      <span className="dk-rule">{t("finding.rule", { rule: finding.rule })}</span>
      {explained && <p className="dk-hint">{t("finding.undoable")}</p>}
    </div>
  );
}
