import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Span } from "../../lib/core/contract.ts";
import type { ReplyActions } from "../../lib/state/reply.ts";

export interface EvidenceProps {
  /** Where the words stand in the draft. */
  span: Span;
  words: string;
  /** Places in the draft within the span that are told apart: the words by which it was heard. */
  stressed?: readonly Span[];
  /** Language of the draft. */
  language: string | undefined;
  actions: Pick<ReplyActions, "revealSpan">;
}

/** Words of the draft; a click lights them up in the box, for as long as the focus stays here. */
export function Evidence({ span, words, stressed = [], language, actions }: EvidenceProps) {
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
      {partsOf(span, words, stressed).map(({ text, isStressed, start }) =>
        isStressed ? <strong key={start}>{text}</strong> : text,
      )}
    </button>
  );
}

/** The words in pieces, those that are stressed by themselves. */
function partsOf({ start: from }: Span, words: string, stressed: readonly Span[]) {
  const parts: { text: string; start: number; isStressed: boolean }[] = [];
  const push = (start: number, end: number, isStressed: boolean) => {
    if (end > start) parts.push({ text: words.slice(start, end), start, isStressed });
  };
  let at = 0;
  for (const { start, end } of stressed) {
    if (start - from < at || end - from > words.length) continue;
    push(at, start - from, false);
    push(start - from, end - from, true);
    at = end - from;
  }
  push(at, words.length, false);
  return parts;
}
