import type { Span } from "../../core/contract.ts";
import type { Editor } from "../editor.ts";
import { applyEdit } from "./apply-edit.ts";
import { selectAndWait, selectionOf, selectRange } from "./box-selection.ts";
import { asRead, type EditableText, readEditable } from "./editable-text.ts";
import { lineRects } from "./line-rects.ts";
import { type Change, shiftOffset } from "./smallest-change.ts";
import { offsetOf, rangeOf } from "./text-position.ts";
import { visiblePart } from "./visible-part.ts";

export interface RichTextKind {
  id: string;
  handles(box: HTMLElement): boolean;
  /** Selector of what the library itself keeps in the box beside the text. */
  furniture?: string;
  /** A change of the same effect that suits the editor better; `text` is the whole text before it. */
  suit?(change: Change, text: string): Change;
  /** Puts `text` ("" to delete) at `range`, which is selected; whether it worked is found out by reading back. */
  put(box: HTMLElement, range: Range, text: string): void;
}

/** Everything that editors on editable elements have in common; they differ in the door by which text goes in. */
export function richText({ id, handles, furniture, suit, put }: RichTextKind): Editor {
  const readBox = (box: HTMLElement, foreign: readonly Element[]): EditableText =>
    readEditable(box, furniture ? [...foreign, ...box.querySelectorAll(furniture)] : foreign);

  const suited = (change: Change, { text }: EditableText) => suit?.(change, text) ?? change;

  /**
   * Editors take typing that goes on at one place as one undo step: where the caret stands at the place already, it goes
   * one letter away first, so that the agent's typing and our change stay apart.
   */
  async function leaveCaret(box: HTMLElement, { start, end }: Span, foreign: readonly Element[]): Promise<void> {
    const now = editor.selection(box, foreign);
    if (!now || start !== end || now.start !== start || now.end !== end) return;
    const text = readBox(box, foreign);
    const beside = start > 0 ? start - 1 : Math.min(1, text.text.length);
    const range = rangeOf(box, text, { start: beside, end: beside });
    if (range) await selectAndWait(box, range);
  }

  const editor: Editor = {
    id,
    handles,
    read: (box, foreign = []) => readBox(box, foreign).text,

    replace(box, edit, foreign = []) {
      const caret = editor.selection(box, foreign);
      return applyEdit(box, edit, {
        isWritable: () => isWritable(box),
        read: () => editor.read(box, foreign),
        asRead,
        readRest: () => foreign.map(({ textContent }) => textContent).join("\0"),
        async aim(change) {
          const text = readBox(box, foreign);
          const range = rangeOf(box, text, suited(change, text));
          if (!range || foreign.some((part) => range.intersectsNode(part) && !range.collapsed)) return false;
          await leaveCaret(box, change, foreign);
          await selectAndWait(box, range);
          return true;
        },
        fire(change) {
          const text = readBox(box, foreign);
          const { text: words, ...span } = suited(change, text);
          const range = rangeOf(box, text, span);
          if (range) put(box, range, words);
        },
        async restoreCaret(change) {
          if (!caret) return;
          const moved = { start: shiftOffset(caret.start, change), end: shiftOffset(caret.end, change) };
          await leaveCaret(box, moved, foreign);
          editor.select(box, moved, foreign);
        },
      });
    },

    rects(box, span, foreign = []) {
      const part = visiblePart(box);
      const range = part && rangeOf(box, readBox(box, foreign), span);
      return part && range ? lineRects(range, part) : [];
    },

    ranges(box, spans, foreign = []) {
      const text = readBox(box, foreign);
      return spans.map((span) => rangeOf(box, text, span));
    },

    selection(box, foreign = []) {
      const selection = selectionOf(box);
      const { anchorNode, focusNode } = selection ?? {};
      if (!selection || !anchorNode || !focusNode) return null;
      const isOwn = (node: Node) => box.contains(node) && !foreign.some((part) => part.contains(node));
      if (!isOwn(anchorNode) || !isOwn(focusNode)) return null;
      const text = readBox(box, foreign);
      const anchor = offsetOf(text, anchorNode, selection.anchorOffset);
      const focus = offsetOf(text, focusNode, selection.focusOffset);
      return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
    },

    select(box, span, foreign = []) {
      const range = rangeOf(box, readBox(box, foreign), span);
      if (range) selectRange(box, range);
    },
  };
  return editor;
}

function isWritable(box: HTMLElement): boolean {
  return (
    box.isContentEditable &&
    box.getAttribute("aria-readonly") !== "true" &&
    box.getAttribute("aria-disabled") !== "true"
  );
}
