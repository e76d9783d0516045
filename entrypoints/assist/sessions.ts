import type { StoreApi } from "zustand/vanilla";
import type { Surface } from "../../lib/page/surface.ts";
import type { BoxSession } from "../box/box-session.ts";
import type { BoxesView } from "../box/view.ts";

export interface Sessions {
  /** Somebody is in `node`: when that is a compose box, its reply comes into use. Answers whether it is one. */
  use(node: EventTarget | null | undefined): boolean;
  /** Ends the sessions whose boxes have left the page; a box that the site made anew gets a new one when it is used. */
  sweep(): void;
}

/** Keeps one session for each compose box in which somebody has been, however many are open at once. */
export function createSessions(
  view: StoreApi<BoxesView>,
  surface: Surface,
  start: (box: HTMLElement) => BoxSession,
): Sessions {
  function sweep(): void {
    const { sessions, active } = view.getState();
    const [there, gone] = [sessions.filter(isThere), sessions.filter((session) => !isThere(session))];
    if (gone.length === 0) return;
    for (const session of gone) session.end();
    if (active && isThere(active)) view.setState({ sessions: there });
    else view.setState({ sessions: there, active: null, cardOpen: false, panelOpen: false });
  }

  return {
    sweep,
    use(node) {
      sweep();
      const box = isElement(node) ? surface.boxOf(node) : null;
      if (!box) return false;
      const { sessions, active } = view.getState();
      const known = sessions.find((session) => session.box === box);
      const session = known ?? start(box);
      session.usedAt = Date.now();
      if (!known) view.setState({ sessions: [...sessions, session] });
      if (session !== active) view.setState({ active: session, cardOpen: false });
      return true;
    },
  };
}

const isThere = ({ box }: BoxSession) => box.isConnected;

/** By property, because `instanceof` fails across frames. */
function isElement(node: EventTarget | null | undefined): node is Element {
  return !!node && "nodeType" in node && node.nodeType === 1;
}
