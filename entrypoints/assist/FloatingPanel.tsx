import { type CSSProperties, useRef, useState } from "react";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import { groundOf } from "../../lib/page/marks/theme.ts";
import type { BoxSession } from "../box/box-session.ts";
import { useCaret } from "../box/use-caret.ts";
import type { VisiblePart } from "./badge-corner.ts";
import { placePanel, type Side } from "./panel-place.ts";
import { useBadgePlace } from "./use-badge-place.ts";

export interface FloatingPanelProps {
  session: BoxSession;
  host: HTMLElement;
  /** Somebody asked by keyboard for the focus to go into the panel. */
  entering: boolean;
  onEntered(): void;
  onClose(): void;
  /** Absent where a page cannot open the browser's side panel. */
  onOpenSidePanel?: () => void;
  onOpenOptions(): void;
}

/** The panel of one box, beside it where there is room. */
export function FloatingPanel({ session, host, entering, onEntered, ...on }: FloatingPanelProps) {
  const part = useBadgePlace(session, host)?.part;
  const lastSeen = useRef<VisiblePart | null>(null);
  lastSeen.current = part ?? lastSeen.current;
  const [chosen, setChosen] = useState<Side | null>(null);
  const panel = useRef<HTMLDivElement | null>(null);
  const giveBack = useCaret(session, panel, entering, onEntered);
  const at = lastSeen.current;
  if (!at) return null;

  const { side, left, width, maxHeight, vertical } = placePanel(at, window, chosen);
  return (
    <div
      className="dk-float-place"
      ref={panel}
      style={
        {
          left,
          ...vertical,
          width,
          "--dk-panel-max-height": `${maxHeight}px`,
          colorScheme: groundOf(session.box),
        } as CSSProperties
      }
    >
      <ReplyPanel
        reply={session.store}
        actions={session.store.actions}
        onClose={() => {
          giveBack();
          on.onClose();
        }}
        onMoveAcross={() => setChosen(side === "right" ? "left" : "right")}
        onOpenSidePanel={
          on.onOpenSidePanel &&
          (() => {
            giveBack();
            on.onOpenSidePanel?.();
          })
        }
        onOpenOptions={on.onOpenOptions}
      />
    </div>
  );
}
