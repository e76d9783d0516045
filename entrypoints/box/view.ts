import { createStore, type StoreApi } from "zustand/vanilla";
import type { BoxSession } from "./box-session.ts";

/** What stands on the screen of this frame. */
export interface BoxesView {
  /** One for each compose box in which somebody has been. */
  sessions: readonly BoxSession[];
  /** The box used last; card, panel and keyboard are about it. */
  active: BoxSession | null;
  cardOpen: boolean;
  panelOpen: boolean;
  /** Where the focus shall go, because somebody asked for it by keyboard; nothing takes the focus by itself. */
  entering: "card" | "panel" | null;
}

/** A frame in which nobody has been in a box yet. */
export function createBoxesView(): StoreApi<BoxesView> {
  return createStore<BoxesView>()(() => ({
    sessions: [],
    active: null,
    cardOpen: false,
    panelOpen: false,
    entering: null,
  }));
}
