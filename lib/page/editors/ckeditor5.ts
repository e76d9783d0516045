import { richText } from "./rich-text.ts";
import type { Change } from "./smallest-change.ts";

/**
 * CKEditor 5 owns its text and reverts what it did not do itself. It listens to `beforeinput`, so a change is offered as
 * the browser's spelling menu would offer it. `execCommand` changes nothing there in Chromium (measured with 48.5).
 */
export const ckeditor5 = richText({
  id: "ckeditor5",
  handles: (box) => box.classList.contains("ck-editor__editable"),
  // Offered to screen readers while a picture or table is selected; handles around widgets.
  furniture: ".ck-fake-selection-container, .ck-widget__type-around, .ck-widget__selection-handle",
  suit: awayFromLineStart,
  put(box, range, text) {
    if (text.includes("\n")) box.dispatchEvent(pasteOf(box, text));
    else if (text === "") box.dispatchEvent(beforeInput(box, range, { inputType: "deleteContentBackward" }));
    else box.dispatchEvent(replacementOf(box, range, text));
  },
});

/**
 * A selection that ends where a paragraph begins leaves that paragraph alone in CKEditor, as for a triple click. What is
 * taken away is the same one line earlier where the characters are the same there; else what follows, up to the next
 * letter, is taken along and put back.
 */
function awayFromLineStart(change: Change, before: string): Change {
  let { start, end, text } = change;
  const endsAtLineStart = () => start < end && before[end - 1] === "\n";
  while (text === "" && endsAtLineStart() && before[start - 1] === "\n") {
    start--;
    end--;
  }
  if (!endsAtLineStart()) return { start, end, text };
  const [along = ""] = /^\n*.?/su.exec(before.slice(end)) ?? [];
  return { start, end: end + along.length, text: text + along };
}

function replacementOf(box: HTMLElement, range: Range, text: string): InputEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData("text/plain", text);
  // `data` too: in Firefox the page finds a content script's DataTransfer empty.
  return beforeInput(box, range, { inputType: "insertReplacementText", data: text, dataTransfer });
}

function beforeInput(box: HTMLElement, range: Range, init: InputEventInit): InputEvent {
  const view = box.ownerDocument.defaultView ?? window;
  const event = new view.InputEvent("beforeinput", {
    ...init,
    targetRanges: [new view.StaticRange(range)],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  // At a bare caret CKEditor waits for the browser to insert the text, which never happens for an event made by a script;
  // prevented, the change is made at once (its typing queue, 48.5).
  event.preventDefault();
  return event;
}

/**
 * New paragraphs come in as a paste, in one undo step; as a replacement they would take one step per line. Never as an
 * Enter: in a messaging box that can send.
 */
function pasteOf(box: HTMLElement, text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  const lines = text.split("\n");
  clipboardData.setData("text/html", lines.map((line) => `<p>${markup(line)}</p>`).join(""));
  clipboardData.setData("text/plain", lines.join("\n\n"));
  const view = box.ownerDocument.defaultView ?? window;
  return new view.ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true, composed: true });
}

function markup(line: string): string {
  const escaped = line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  // A space at an edge or beside another one would collapse.
  return escaped.replaceAll(/^ | $| (?= )/g, "&nbsp;");
}
