import type { StoreApi } from "zustand";
import { useStore } from "zustand";
import { Words } from "../../components/words/Words.tsx";
import type { PageName } from "../../lib/platform/messages.ts";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import { FloatingCard } from "../box/FloatingCard.tsx";
import type { BoxesView } from "../box/view.ts";
import { BoxBadge } from "./BoxBadge.tsx";
import { FloatingPanel } from "./FloatingPanel.tsx";

export interface AppProps {
  view: StoreApi<BoxesView>;
  settings: SettingsStore;
  /** Our element in the page. */
  host: HTMLElement;
  /** Lets go of boxes that have left the page. */
  sweep(): void;
  openPage(page: PageName): void;
  openSidePanel(): void;
}

/** All that stands over the page: a badge on every box in use, and the card and panel of the one used last. */
export function App({ view, settings, host, sweep, openPage, openSidePanel }: AppProps) {
  const { sessions, active, cardOpen, panelOpen, entering } = useStore(view);
  const { interfaceLanguage, sendReminder } = useStore(settings, ({ settings }) => settings);
  return (
    <Words language={interfaceLanguage}>
      {sessions.map((session) => (
        <BoxBadge
          key={session.id}
          session={session}
          host={host}
          sweep={sweep}
          reminds={sendReminder}
          open={panelOpen && session === active}
          onToggle={() => {
            session.store.refresh();
            view.setState({ active: session, panelOpen: !(panelOpen && session === active), cardOpen: false });
          }}
        />
      ))}
      {active && cardOpen && (
        <FloatingCard
          key={`card-${active.id}`}
          session={active}
          entering={entering === "card"}
          onEntered={() => view.setState({ entering: null })}
          onClose={() => view.setState({ cardOpen: false })}
        />
      )}
      {active && panelOpen && (
        <FloatingPanel
          key={`panel-${active.id}`}
          host={host}
          session={active}
          entering={entering === "panel"}
          onEntered={() => view.setState({ entering: null })}
          onClose={() => view.setState({ panelOpen: false })}
          onOpenSidePanel={
            import.meta.env.FIREFOX
              ? undefined
              : () => {
                  openSidePanel();
                  view.setState({ panelOpen: false });
                }
          }
          onOpenOptions={() => openPage("options")}
        />
      )}
    </Words>
  );
}
