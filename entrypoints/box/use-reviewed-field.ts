import { type RefObject, useEffect, useState } from "react";
import type { StoreApi } from "zustand/vanilla";
import { createMarks } from "../../lib/page/marks/marks.ts";
import { type Choices, whenChoicesChange } from "../../lib/state/choices.ts";
import { type BoxSession, startSession } from "./box-session.ts";
import { closeCardOnEscape } from "./close-card.ts";
import { type OwnContext, ownField } from "./own-field.ts";
import { followPointer } from "./pointer.ts";
import { sessionOptions } from "./session-options.ts";
import { type BoxesView, createBoxesView } from "./view.ts";

export interface ReviewedField {
  session: BoxSession;
  view: StoreApi<BoxesView>;
}

/**
 * Reviews what is written in a text field of one of our own pages, as `assist` does in other people's. null until the
 * field is there. `context` must stay the same object.
 */
export function useReviewedField(
  field: RefObject<HTMLElement | null>,
  choices: Choices,
  context: OwnContext,
): ReviewedField | null {
  const [reviewed, setReviewed] = useState<ReviewedField | null>(null);
  useEffect(() => {
    if (!field.current) return;
    const controller = new AbortController();
    const { signal } = controller;
    const view = createBoxesView();
    const marks = createMarks(document, signal);
    const options = sessionOptions(ownField(field.current, context), marks, choices, () =>
      view.setState({ cardOpen: false }),
    );
    // Whoever opens a page of ours has asked.
    const reviewing = () => ({ ...options.settings(), reviewWhen: "pause" as const });
    const session = startSession(field.current, { ...options, settings: reviewing }, signal);
    view.setState({ sessions: [session], active: session });
    followPointer(document, view, signal);
    closeCardOnEscape(window, view, signal);
    const stopFollowing = whenChoicesChange(choices, () => session.store.refresh("anew"));
    setReviewed({ session, view });
    return () => {
      stopFollowing();
      controller.abort();
    };
  }, [field, choices, context]);
  return reviewed;
}
