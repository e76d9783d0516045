import type { Span } from "../../lib/core/contract.ts";
import { styleOf } from "../../lib/core/phrasing/mark-style.ts";
import type { Marks } from "../../lib/page/marks/marks.ts";
import type { Surface } from "../../lib/page/surface.ts";
import { createReplyStore, type ReplyStore, type ReplyStoreOptions } from "../../lib/state/reply-store.ts";
import type { Settings } from "../../lib/state/settings.ts";
import { type BoxPortHelp, createBoxPort } from "./box-port.ts";
import { listenToWriting } from "./listen-to-writing.ts";

/** One compose box, from the first time somebody is in it until it leaves the page. */
export interface BoxSession {
  id: number;
  box: HTMLElement;
  store: ReplyStore;
  /** When somebody was in the box last (ms since the epoch). */
  usedAt: number;
  /** Where a span of the draft stands on the screen: one rectangle per line, [] when it is not to be seen. */
  rects(span: Span): DOMRect[];
  /** Index of the finding whose underline lies at a place on the screen; null for none. */
  findingAt(x: number, y: number): number | null;
  /** Caret or selection in the draft; null when it is elsewhere. */
  selection(): Span | null;
  /** Gives the box the focus, with this span selected. */
  select(span: Span): void;
  end(): void;
}

export interface BoxSessionOptions {
  surface: Surface;
  help: Omit<BoxPortHelp, "reveal">;
  marks: Marks;
  settings(): Settings;
  /** One for each box: it knows what it read there last. */
  createReviewer(): ReplyStoreOptions["review"];
  onWriting(): void;
}

let sessions = 0;

/** Reads and marks the box from now on, until `signal` aborts or the session is ended. */
export function startSession(box: HTMLElement, options: BoxSessionOptions, signal: AbortSignal): BoxSession {
  const { surface, marks, settings } = options;
  const editor = surface.editorFor(box);
  const controller = new AbortController();
  const ended = AbortSignal.any([signal, controller.signal]);
  const foreign = () => surface.foreignParts(box);

  const port = createBoxPort(box, surface, editor, {
    ...options.help,
    reveal: (span) => marks.reveal(box, editor, span, foreign()),
  });
  const reply = createReplyStore(port, {
    review: options.createReviewer(),
    reviewsInternalNotes: () => settings().internalNotes,
    handsOverInNotes: () => settings().handOverNote,
  });
  const paint = () => {
    const wanted = reply.getState().findings.map(({ start, end, category }) => ({
      span: { start, end },
      style: styleOf[category],
    }));
    marks.paint(box, editor, wanted, foreign());
  };
  const store: ReplyStore = {
    ...reply,
    refresh(anew) {
      const before = reply.getState();
      reply.refresh(anew);
      // Words that were typed over and put back are no news, but have lost their mark.
      if (reply.getState() === before && before.findings.length > 0) paint();
    },
  };

  const look = () => (settings().reviewWhen === "pause" ? store.refresh() : store.glance());
  listenToWriting(box, { onWriting: options.onWriting, onPause: look }, ended);
  const stopPainting = store.subscribe((now, before) => {
    if (now.findings !== before.findings) paint();
  });
  ended.addEventListener("abort", () => {
    stopPainting();
    marks.clear(box);
  });
  look();

  return {
    id: ++sessions,
    box,
    store,
    usedAt: Date.now(),
    rects: (span) => editor.rects(box, span, foreign()),
    findingAt: (x, y) => marks.hitTest(box, x, y),
    selection: () => editor.selection(box, foreign()),
    select: (span) => editor.select(box, span, foreign()),
    end: () => controller.abort(),
  };
}
