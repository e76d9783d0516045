import { type RefObject, useEffect, useRef } from "react";
import type { Span } from "../../lib/core/contract.ts";
import type { BoxSession } from "./box-session.ts";

/**
 * Takes the focus from the box into `part` when somebody asked for it, and returns a function that gives it back, with
 * the caret where it was.
 */
export function useCaret(
  session: BoxSession,
  part: RefObject<HTMLElement | null>,
  entering: boolean,
  onEntered: () => void,
): () => void {
  const caret = useRef<Span | null>(null);
  useEffect(() => {
    if (!entering || !part.current) return;
    caret.current = session.selection();
    part.current.querySelector<HTMLElement>("button, [href], input, textarea, select")?.focus({ preventScroll: true });
    onEntered();
  }, [session, part, entering, onEntered]);

  return () => {
    const root = part.current?.getRootNode();
    const focused = root && "activeElement" in root ? (root.activeElement as Element | null) : null;
    if (!focused || !part.current?.contains(focused)) return;
    if (caret.current) session.select(caret.current);
    else session.box.focus({ preventScroll: true });
  };
}
