import type { Edit, EditResult } from "../editor.ts";
import { isComposing } from "./composition.ts";
import { type Change, smallestChange } from "./smallest-change.ts";
import { inTurn } from "./turns.ts";

/** What the steps of an edit need to know of one kind of editor, for one box. */
export interface EditDoor {
  isWritable(): boolean;
  /** The agent's text, read afresh. */
  read(): string;
  /** A text in the form in which `read` gives it back. */
  asRead(text: string): string;
  /** What must not change with it: the text of the quote and the signature. */
  readRest(): string;
  /** Selects the place of the change and waits until the page has taken notice; false when there is no such place. */
  aim(change: Change): Promise<boolean>;
  /** Makes the change by the editor's own door, where `aim` has put the selection. */
  fire(change: Change): void;
  /** Puts the caret back where it was, moved along with the change. */
  restoreCaret(change: Change): Promise<void>;
}

/** The steps that every editor has in common; see `Editor.replace`. */
export function applyEdit(box: HTMLElement, edit: Edit, door: EditDoor): Promise<EditResult> {
  return inTurn(box.ownerDocument, async () => {
    const before = door.read();
    const stopped = obstacle(box, edit, before, door);
    if (stopped) return { ok: false, code: stopped };

    const text = door.asRead(edit.text);
    const after = before.slice(0, edit.start) + text + before.slice(edit.end);
    const inverse = { start: edit.start, end: edit.start + text.length, expected: text, text: edit.expected };
    if (after === before) return { ok: true, inverse };
    // Within the edit: compared over the whole text, an insertion could slip along equal lines, past a signature.
    const within = smallestChange(edit.expected, text);
    const change = widen(
      { start: edit.start + within.start, end: edit.start + within.end, text: within.text },
      before,
      edit,
    );

    const rest = door.readRest();
    const aimed = await door.aim(change);
    // Waiting for the page gave the agent time to type.
    const nowStopped = obstacle(box, edit, door.read(), door) ?? (door.read() === before ? null : "text-changed");
    if (nowStopped) return { ok: false, code: nowStopped };
    if (!aimed) return { ok: false, code: "refused" };

    const isDone = () => door.read() === after && door.readRest() === rest;
    const isUntouched = () => door.read() === before && door.readRest() === rest;
    door.fire(change);
    const doneAtOnce = isDone();
    await nextFrame(box.ownerDocument);
    if (!box.isConnected) return { ok: false, code: "box-gone" };
    // A page that owns its text may take the change back; the agent may also have typed on by now.
    const done = doneAtOnce ? !isUntouched() : isDone();
    if (!done) {
      if (!isUntouched()) await takeBack(box, isUntouched);
      return { ok: false, code: "refused" };
    }
    if (isDone()) await door.restoreCaret(change);
    return { ok: true, inverse };
  });
}

function obstacle(box: HTMLElement, edit: Edit, text: string, door: EditDoor) {
  if (!box.isConnected) return "box-gone";
  if (isComposing(box.ownerDocument)) return "composing";
  if (!door.isWritable()) return "read-only";
  return text.slice(edit.start, edit.end) === edit.expected && edit.end <= text.length ? null : "text-changed";
}

/**
 * Words put before the first letter of a phrase belong to the phrase: taking that letter along makes them bold where it
 * is bold, where a bare caret would leave them outside.
 */
function widen(change: Change, before: string, edit: Edit): Change {
  if (change.start !== change.end || change.start !== edit.start || edit.start === edit.end) return change;
  const [letter = ""] = before.slice(edit.start, edit.end);
  if (letter === "\n") return change;
  return { start: change.start, end: change.start + letter.length, text: change.text + letter };
}

/** Undoes one step; when that does not bring the old text back, it was more than ours, and comes back itself. */
async function takeBack(box: HTMLElement, isUntouched: () => boolean): Promise<void> {
  const { ownerDocument: document } = box;
  document.execCommand("undo");
  await nextFrame(document);
  if (!isUntouched()) document.execCommand("redo");
}

/** A page in the background paints no frames. */
function nextFrame(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    document.defaultView?.requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}
