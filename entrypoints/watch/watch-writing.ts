import { deepActiveElement } from "../../lib/page/composed-tree.ts";

/**
 * Calls `onWriting` when somebody is, or already was, in a place where letters are written. Once: after it has answered
 * true, nothing in this frame is listened to any more. Nothing is read and nothing of the page is changed.
 */
export function watchWriting(document: Document, onWriting: () => Promise<boolean>, signal: AbortSignal): void {
  const settled = new AbortController();
  const either = AbortSignal.any([signal, settled.signal]);

  const tell = async (target: EventTarget | null | undefined) => {
    if (isWritable(target) && (await onWriting())) settled.abort();
  };
  const onFocus = (event: Event) => void tell(event.composedPath()[0]);
  const listen = () => {
    document.addEventListener("focusin", onFocus, { capture: true, signal: either });
    void tell(deepActiveElement(document));
  };
  listen();
  // Editors write their frames with document.open(), which takes every listener away without a word.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  either.addEventListener("abort", () => rewritten.disconnect());
}

/** A text area, or anything inside an editable part; by property, because `instanceof` fails across frames. */
function isWritable(target: EventTarget | null | undefined): boolean {
  if (!target) return false;
  if ("isContentEditable" in target && target.isContentEditable) return true;
  return "localName" in target && target.localName === "textarea";
}
