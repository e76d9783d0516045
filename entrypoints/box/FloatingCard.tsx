import { autoUpdate, flip, offset, shift, useFloating } from "@floating-ui/react";
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { FindingCard } from "../../components/findings/FindingCard.tsx";
import { groundOf } from "../../lib/page/marks/theme.ts";
import type { BoxSession } from "./box-session.ts";
import { useCaret } from "./use-caret.ts";

export interface FloatingCardProps {
  session: BoxSession;
  /** Somebody asked by keyboard for the focus to go into the card; it never does by itself. */
  entering: boolean;
  onEntered(): void;
  onClose(): void;
}

/** The card of the current finding, below its words or above them. */
export function FloatingCard({ session, entering, onEntered, onClose }: FloatingCardProps) {
  const findings = useStore(session.store, ({ findings }) => findings);
  const current = useStore(session.store, ({ current }) => current);
  const language = useStore(session.store, ({ review }) => review?.language ?? undefined);
  const preset = useStore(session.store, ({ preset }) => preset);
  const finding = current === null ? undefined : findings[current];
  const reference = useMemo(
    () =>
      finding && {
        contextElement: session.box,
        getBoundingClientRect: () => session.rects(finding)[0] ?? session.box.getBoundingClientRect(),
        getClientRects: () => session.rects(finding),
      },
    [finding, session],
  );
  const { refs, floatingStyles } = useFloating({
    strategy: "fixed",
    placement: "bottom-start",
    // Where it fits neither below nor above, all of it is seen rather than all of the words.
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
    whileElementsMounted: autoUpdate,
  });
  useEffect(() => {
    if (reference) refs.setPositionReference(reference);
  }, [reference, refs]);

  const card = useRef<HTMLElement | null>(null);
  const giveBack = useCaret(session, card, entering, onEntered);
  if (!finding || current === null) return null;
  return (
    <div
      className="dk-float-place"
      ref={(element) => {
        card.current = element;
        refs.setFloating(element);
      }}
      style={{ ...floatingStyles, colorScheme: groundOf(session.box) }}
    >
      <FindingCard
        finding={finding}
        language={language}
        position={{ index: current, count: findings.length }}
        preset={preset}
        actions={session.store.actions}
        onStep={(by) => session.store.actions.selectFinding((current + by + findings.length) % findings.length)}
        onClose={() => {
          giveBack();
          onClose();
        }}
      />
    </div>
  );
}
