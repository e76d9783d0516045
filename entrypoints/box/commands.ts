import type { StoreApi } from "zustand/vanilla";
import type { Finding } from "../../lib/core/contract.ts";
import type { CommandName } from "../../lib/platform/messages.ts";
import type { BoxSession } from "./box-session.ts";
import type { BoxesView } from "./view.ts";

/** What the keyboard commands do, for the reply in use in this frame. */
export function createCommands(view: StoreApi<BoxesView>): (command: CommandName) => void {
  const step = (session: BoxSession, by: 1 | -1) => {
    session.store.refresh();
    const { findings, current } = session.store.getState();
    if (findings.length === 0) return;
    const next = current === null ? besideCaret(session, by) : (current + by + findings.length) % findings.length;
    session.store.actions.selectFinding(next);
    view.setState({ cardOpen: true });
  };

  const commands: Record<CommandName, (session: BoxSession) => void> = {
    "toggle-panel": (session) => {
      session.store.refresh();
      view.setState(({ panelOpen }) => ({
        panelOpen: !panelOpen,
        cardOpen: false,
        entering: panelOpen ? null : "panel",
      }));
    },
    "next-finding": (session) => step(session, 1),
    "previous-finding": (session) => step(session, -1),
    "accept-replacement": (session) => {
      session.store.refresh();
      const { findings, current } = session.store.getState();
      const index = current ?? besideCaret(session, -1);
      const finding = findings[index];
      const replacement = finding?.replacements[0];
      // With nothing to accept, the card says why.
      view.setState({ cardOpen: finding !== undefined && replacement === undefined });
      if (finding === undefined) return;
      if (replacement === undefined) session.store.actions.selectFinding(index);
      else void session.store.actions.applyReplacement(finding, replacement);
    },
    "hand-over": (session) => {
      session.store.refresh();
      // The panel says what became of it.
      view.setState({ panelOpen: true, cardOpen: false });
      void session.store.actions.handOver("clipboard");
    },
    "enter-card": (session) => {
      if (!view.getState().cardOpen) step(session, 1);
      if (view.getState().cardOpen) view.setState({ entering: "card" });
    },
  };

  return (command) => {
    const { active } = view.getState();
    if (active) commands[command](active);
  };
}

/** The finding that the caret is in, or else the nearest one in that direction, going round at the ends. */
function besideCaret(session: BoxSession, direction: 1 | -1): number {
  const { findings } = session.store.getState();
  const caret = session.selection()?.start ?? 0;
  const holds = ({ start, end }: Finding) => start <= caret && caret <= end;
  const at = findings.findIndex(holds);
  if (at !== -1) return at;
  const after = findings.findIndex(({ start }) => start > caret);
  if (direction === 1) return after === -1 ? 0 : after;
  const before = findings.findLastIndex(({ end }) => end < caret);
  return before === -1 ? findings.length - 1 : before;
}
