import { useId } from "react";
import { useTranslations } from "use-intl";
import type { Finding } from "../../lib/core/contract.ts";
import { styleOf } from "../../lib/core/phrasing/mark-style.ts";
import type { PresetInUse } from "../../lib/state/preset-in-use.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { LiveRegion } from "../ui/Notice.tsx";
import { IgnoreChoices } from "./IgnoreChoices.tsx";
import { Reason } from "./Reason.tsx";
import { Replacements } from "./Replacements.tsx";
import { wordsOf } from "./taken-away.ts";
import { useArrowWalk } from "./use-arrow-walk.ts";

export interface FindingCardProps {
  finding: Finding;
  /** Its index among all findings of the reply, from 0, and their number. */
  position: { index: number; count: number };
  actions: ReplyActions;
  preset: PresetInUse | null;
  /** Language of the draft. */
  language?: string | null;
  onClose(): void;
  /** To the next finding (1) or the one before (-1). */
  onStep(by: 1 | -1): void;
}

/** One finding beside its words: what, why, what to write instead. Never takes the focus by itself. */
export function FindingCard({ finding, position, actions, preset, language, onClose, onStep }: FindingCardProps) {
  const t = useTranslations();
  const title = useId();
  const { stopRef, onArrow } = useArrowWalk();
  const category = t(`categories.${finding.category}`);
  const place = { number: position.index + 1, count: position.count };
  const draftLanguage = language ?? undefined;
  return (
    <section
      className="dk-card"
      data-testid="card"
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return onArrow(event);
        event.stopPropagation();
        onClose();
      }}
    >
      <LiveRegion unseen>{t("finding.announce", { category, excerpt: wordsOf(finding), ...place })}</LiveRegion>
      <header className="dk-card-head">
        <h2 className={`dk-card-title dk-underlined-${styleOf[finding.category]}`} id={title}>
          {category}
        </h2>
        {position.count > 1 && (
          <>
            <span className="dk-card-position">{t("finding.position", place)}</span>
            <IconButton icon="previous" label={t("finding.previous")} onClick={() => onStep(-1)} />
            <IconButton icon="next" label={t("finding.next")} onClick={() => onStep(1)} />
          </>
        )}
        <IconButton icon="close" label={t("finding.close")} onClick={onClose} />
      </header>
      <Reason finding={finding} language={draftLanguage} />
      <Replacements
        finding={finding}
        language={draftLanguage}
        buttonRef={stopRef}
        onChoose={(replacement) => {
          void actions.applyReplacement(finding, replacement);
          onClose();
        }}
      />
      <IgnoreChoices finding={finding} actions={actions} preset={preset} onDone={onClose} buttonRef={stopRef} />
    </section>
  );
}
