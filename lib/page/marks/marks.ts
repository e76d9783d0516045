import type { Span } from "../../core/contract.ts";
import type { MarkStyle } from "../../core/phrasing/mark-style.ts";
import type { Editor } from "../editor.ts";
import { followComposition } from "../editors/composition.ts";
import { type BoxMarks, createBoxMarks } from "./box-marks.ts";
import { createHighlights, hasHighlights } from "./highlights.ts";
import { defaultTheme, type MarkTheme } from "./theme.ts";

export interface Mark {
  span: Span;
  style: MarkStyle;
}

/** The marks of every box in one document. It keeps no opinion of what is marked. */
export interface Marks {
  /** Replaces the marks of the box; spans are offsets into what `editor.read(box, foreign)` gives now. */
  paint(box: HTMLElement, editor: Editor, marks: readonly Mark[], foreign?: readonly Element[]): void;
  /** Lights a span up and brings it into view; null puts the light out. */
  reveal(box: HTMLElement, editor: Editor, span: Span | null, foreign?: readonly Element[]): void;
  clear(box: HTMLElement): void;
  /** Which of the marks last painted in the box lies at a place on the screen (client coordinates); null for none. */
  hitTest(box: HTMLElement, x: number, y: number): number | null;
}

const blank: Marks = { paint() {}, reveal() {}, clear() {}, hitTest: () => null };

/**
 * Nothing of it enters a box, and when `signal` aborts the page is as before. In a browser without CSS highlights it
 * paints nothing: everything is in the panel as well. Notices composing for the editors, too.
 */
export function createMarks(document: Document, signal: AbortSignal, theme: MarkTheme = defaultTheme): Marks {
  followComposition(document, signal);
  const view = document.defaultView as (Window & typeof globalThis) | null;
  if (!view || !hasHighlights(view) || signal.aborted) return blank;
  const highlights = createHighlights(document, theme, signal);
  const boxes = new Map<HTMLElement, { marks: BoxMarks; stop: AbortController }>();

  function clear(box: HTMLElement): void {
    boxes.get(box)?.stop.abort();
    boxes.delete(box);
  }
  function marksOf(box: HTMLElement, editor: Editor): BoxMarks {
    for (const other of boxes.keys()) if (!other.isConnected) clear(other);
    const known = boxes.get(box);
    if (known) return known.marks;
    const stop = new AbortController();
    const marks = createBoxMarks(box, editor, highlights, AbortSignal.any([signal, stop.signal]));
    boxes.set(box, { marks, stop });
    return marks;
  }
  signal.addEventListener("abort", () => boxes.clear());

  return {
    paint(box, editor, marks, foreign = []) {
      if (!signal.aborted && box.isConnected) marksOf(box, editor).paint(marks, foreign);
    },
    reveal(box, editor, span, foreign = []) {
      if (span === null) boxes.get(box)?.marks.reveal(null, foreign);
      else if (!signal.aborted && box.isConnected) marksOf(box, editor).reveal(span, foreign);
    },
    clear,
    hitTest: (box, x, y) => boxes.get(box)?.marks.hitTest(x, y) ?? null,
  };
}
