import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Span } from "../../lib/core/contract.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";

export interface EvidenceProps {
  /** Where the words stand in the draft. */
  span: Span;
  words: string;
  /** Language of the draft. */
  language: string | undefined;
  actions: Pick<ReplyActions, "revealSpan">;
}

/** Words of the draft; a click lights them up in the box, for as long as the focus stays here. */
export function Evidence({ span, words, language, actions }: EvidenceProps) {
  const t = useTranslations();
  const isLit = useRef(false);
  const { revealSpan } = actions;
  const light = (on: boolean) => {
    if (!on && !isLit.current) return;
    isLit.current = on;
    revealSpan(on ? span : null);
  };
  useEffect(
    () => () => {
      if (isLit.current) revealSpan(null);
    },
    [revealSpan],
  );
  return (
    <button
      type="button"
      className="dk-evidence"
      lang={language}
      title={t("triad.show")}
      onClick={() => light(true)}
      onBlur={() => light(false)}
    >
      {words}
    </button>
  );
}
