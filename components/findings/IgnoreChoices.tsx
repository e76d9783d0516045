import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import { lockedBy, type PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { Button } from "../ui/Button.tsx";

export interface IgnoreChoicesProps {
  finding: Finding;
  actions: Pick<ReplyActions, "ignoreInLetter" | "neverFlagPhrase" | "switchRuleOff">;
  /** What it was found with: what its team has settled cannot be switched off here. */
  preset: PresetInUse | null;
  onDone?(): void;
  /** Says where the choices can be undone; where there is room. */
  explained?: boolean;
  /** For a parent that walks the buttons with the arrow keys. */
  buttonRef?(button: HTMLButtonElement | null): (() => void) | undefined;
}

/** How far "ignore" reaches: this letter always, this phrase and this rule where the team has not settled them. */
export function IgnoreChoices({ finding, actions, preset, onDone, explained = false, buttonRef }: IgnoreChoicesProps) {
  const t = useTranslations();
  const [phrases, rules] = [lockedBy(preset, "phrases"), lockedBy(preset, "rules")];
  const owner = phrases ?? rules;
  const choices = [
    { label: t("finding.ignoreInLetter"), ignore: actions.ignoreInLetter },
    ...(phrases === null ? [{ label: t("finding.neverFlag"), ignore: actions.neverFlagPhrase }] : []),
    ...(rules === null ? [{ label: t("finding.switchOff"), ignore: actions.switchRuleOff }] : []),
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
      {owner !== null && (
        <p className="dk-hint">
          {t(`preset.${phrases === null ? "rulesLocked" : rules === null ? "phrasesLocked" : "bothLocked"}`, { owner })}
        </p>
      )}
      {explained && choices.length === 3 && <p className="dk-hint">{t("finding.undoable")}</p>}
    </div>
  );
}
