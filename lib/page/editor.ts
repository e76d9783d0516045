import type { Span } from "../core/contract.ts";

/** A change of the agent's text; offsets into the text that `read` gave. */
export interface Edit extends Span {
  /** What stands at the span now; when the box holds something else, nothing is changed. */
  expected: string;
  text: string;
}

/** `inverse`: the exact edit that takes this one back, offsets into the text after the change. */
export type EditResult =
  | { ok: true; inverse: Edit }
  | { ok: false; code: "text-changed" | "composing" | "read-only" | "refused" | "box-gone" };

/**
 * How text gets out of a kind of editor and how a change gets in, so that the editor's own model, its undo and the
 * site's draft saving all take part.
 */
export interface Editor {
  id: string;
  handles(box: HTMLElement): boolean;
  /**
   * The agent's own text: paragraphs and line breaks as "\n", a picture or another thing that is no text as U+FFFC;
   * `foreign` elements are left out (a quote, a signature).
   */
  read(box: HTMLElement, foreign?: readonly Element[]): string;
  /**
   * Replaces the smallest part needed, by the editor's own door, in one undo step; then reads back. Never tries a second
   * method after the first may have worked. An edit with `start === end` inserts; "\n" in `text` makes a new line or
   * paragraph. Formatting, links, `foreign` parts and (where it can be kept) the caret stay. The box has the focus
   * afterwards. Edits in one document take their turns.
   */
  replace(box: HTMLElement, edit: Edit, foreign?: readonly Element[]): Promise<EditResult>;
  /** Client rectangles of the span, one per line; [] when it is not on the screen. */
  rects(box: HTMLElement, span: Span, foreign?: readonly Element[]): DOMRect[];
  /**
   * Live DOM ranges for the spans (for CSS highlights), all from one reading of the box; null for a span outside the
   * text, and for every span in a textarea or input, whose text no range can reach.
   */
  ranges(box: HTMLElement, spans: readonly Span[], foreign?: readonly Element[]): (Range | null)[];
  /** Caret or selection in the agent's own text, or null when it is elsewhere. */
  selection(box: HTMLElement, foreign?: readonly Element[]): Span | null;
  select(box: HTMLElement, span: Span, foreign?: readonly Element[]): void;
}
