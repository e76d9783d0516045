import { type CSSProperties, useRef, useState } from "react";
import { ReplyPanel } from "../../components/panel/ReplyPanel.tsx";
import { groundOf } from "../../lib/page/marks/theme.ts";
import type { BoxSession } from "../box/box-session.ts";
import { useCaret } from "../box/use-caret.ts";
import { useVisiblePart, type VisiblePart } from "./use-visible-part.ts";

const width = 340;
const gap = 8;
const greatestHeight = 680;

type Side = "left" | "right";

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

/** The panel beside its box, on the side with more room unless somebody prefers the other. */
export function FloatingPanel({ session, host, entering, onEntered, ...on }: FloatingPanelProps) {
  const part = useVisiblePart(session.box, host);
  const lastSeen = useRef<VisiblePart | null>(null);
  lastSeen.current = part ?? lastSeen.current;
  const [chosen, setChosen] = useState<Side | null>(null);
  const panel = useRef<HTMLDivElement | null>(null);
  const giveBack = useCaret(session, panel, entering, onEntered);
  const at = lastSeen.current;
  if (!at) return null;

  const side = chosen ?? roomierSide(at);
  const height = Math.min(greatestHeight, innerHeight - 2 * gap);
  return (
    <div
      className="dk-float-place"
      ref={panel}
      style={
        {
          left: clamp(side === "right" ? at.right + gap : at.left - gap - width, innerWidth - width - gap),
          top: clamp(at.bottom - height, innerHeight - height - gap),
          width: Math.min(width, innerWidth - 2 * gap),
          "--dk-panel-max-height": `${height}px`,
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

function roomierSide({ left, right }: VisiblePart): Side {
  const needed = width + 2 * gap;
  if (innerWidth - right >= needed) return "right";
  return left >= needed ? "left" : "right";
}

function clamp(value: number, most: number): number {
  return Math.max(gap, Math.min(value, most));
}
