import type { Editor } from "../editor.ts";
import { ckeditor5 } from "./ckeditor5.ts";
import { contentEditable } from "./contenteditable.ts";
import { textarea } from "./textarea.ts";

/** Most particular first. */
export const editors: readonly Editor[] = [ckeditor5, textarea, contentEditable];

/** An element that no editor knows is treated as a plain editable one, which refuses where it cannot write. */
export function editorFor(box: HTMLElement): Editor {
  return editors.find((editor) => editor.handles(box)) ?? contentEditable;
}
