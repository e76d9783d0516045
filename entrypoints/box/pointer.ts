import type { StoreApi } from "zustand/vanilla";
import type { BoxSession } from "./box-session.ts";
import type { BoxesView } from "./view.ts";

/** How long the pointer rests on an underline before the card opens. */
const restMs = 400;

/**
 * Opens the card where somebody clicks an underline, or rests the pointer on it. The underlines are painted and take no
 * events of their own, and the box keeps every event.
 */
export function followPointer(document: Document, view: StoreApi<BoxesView>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const openAt = ({ clientX, clientY }: MouseEvent, session: BoxSession): boolean => {
    const index = session.findingAt(clientX, clientY);
    if (index === null) return false;
    session.store.actions.selectFinding(index);
    view.setState({ active: session, cardOpen: true });
    return true;
  };
  const sessionOf = (event: Event) => {
    const path = event.composedPath();
    return view.getState().sessions.find(({ box }) => path.includes(box));
  };

  document.addEventListener(
    "pointermove",
    (event) => {
      clearTimeout(timer);
      const session = sessionOf(event);
      // A pressed button means that text is being selected.
      if (session && event.buttons === 0) timer = setTimeout(() => openAt(event, session), restMs);
    },
    { signal, passive: true, capture: true },
  );
  document.addEventListener(
    "click",
    (event) => {
      clearTimeout(timer);
      const session = sessionOf(event);
      if (session && !openAt(event, session)) view.setState({ cardOpen: false });
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener("abort", () => clearTimeout(timer));
}
