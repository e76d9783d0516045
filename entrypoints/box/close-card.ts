import type { StoreApi } from "zustand/vanilla";
import type { BoxesView } from "./view.ts";

/**
 * Closes the card with Escape also while the caret is in the box. The page does not get that key: there it can close the
 * whole reply.
 */
export function closeCardOnEscape(window: Window, view: StoreApi<BoxesView>, signal: AbortSignal): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const { active, cardOpen } = view.getState();
      if (event.key !== "Escape" || event.isComposing || !cardOpen || !active) return;
      if (!event.composedPath().includes(active.box)) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      view.setState({ cardOpen: false });
    },
    { capture: true, signal },
  );
}
