import type { Editor } from "../editor.ts";
import { applyEdit } from "./apply-edit.ts";
import { lineRects } from "./line-rects.ts";
import { shiftOffset } from "./smallest-change.ts";
import { type TextField, withMirror } from "./text-mirror.ts";
import { visiblePart } from "./visible-part.ts";

/** A textarea, or an input that holds ordinary text. */
export const textarea: Editor = {
  id: "textarea",
  handles: isTextField,
  read: (box) => fieldOf(box).value,

  replace(box, edit) {
    const field = fieldOf(box);
    const caret = textarea.selection(box);
    return applyEdit(box, edit, {
      isWritable: () => !field.readOnly && !field.matches(":disabled"),
      read: () => field.value,
      asRead: (text) => text.replaceAll(/\r\n?/g, "\n"),
      readRest: () => "",
      async aim({ start, end, text }) {
        if (field.nodeName === "INPUT" && text.includes("\n")) return false;
        field.focus({ preventScroll: true });
        field.setSelectionRange(start, end);
        return true;
      },
      fire({ start, end, text }) {
        field.setSelectionRange(start, end);
        // Not `value` or `setRangeText`: they lose the undo history and tell the page nothing.
        if (text === "") field.ownerDocument.execCommand("delete");
        else field.ownerDocument.execCommand("insertText", false, text);
      },
      async restoreCaret(change) {
        if (caret) field.setSelectionRange(shiftOffset(caret.start, change), shiftOffset(caret.end, change));
      },
    });
  },

  rects(box, span) {
    const part = visiblePart(box);
    if (!part) return [];
    return withMirror(fieldOf(box), (mirror) => {
      const range = mirror.range(span);
      return range ? lineRects(range, part) : [];
    });
  },

  ranges: (_box, spans) => spans.map(() => null),

  selection(box) {
    const { selectionStart: start, selectionEnd: end } = fieldOf(box);
    const root = box.getRootNode() as Document | ShadowRoot;
    return root.activeElement === box && start !== null && end !== null ? { start, end } : null;
  },

  select(box, { start, end }) {
    fieldOf(box).focus({ preventScroll: true });
    fieldOf(box).setSelectionRange(start, end);
  },
};

/** By name, because `instanceof` fails across frames. */
export function isTextField(box: HTMLElement): box is TextField {
  if (box.nodeName === "TEXTAREA") return true;
  return box.nodeName === "INPUT" && ["text", "search"].includes((box as HTMLInputElement).type);
}

function fieldOf(box: HTMLElement): TextField {
  if (!isTextField(box)) throw new TypeError(`not a text field: ${box.nodeName}`);
  return box;
}
