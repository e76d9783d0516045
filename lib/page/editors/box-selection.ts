/** How long to wait for an event that does not come when nothing has changed. */
const patienceMs = 50;

/** The selection of the tree that the box is in: a shadow root has one of its own in Chromium. */
export function selectionOf(box: Element): Selection | null {
  const root = box.getRootNode() as Node & { getSelection?(): Selection | null };
  return typeof root.getSelection === "function" ? root.getSelection() : box.ownerDocument.getSelection();
}

/**
 * Selects `range` and lets the page take notice of it: editors that own their model follow the selection only when the
 * event has passed.
 */
export async function selectAndWait(box: HTMLElement, range: Range): Promise<void> {
  const { ownerDocument: document } = box;
  const noticed = new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", done);
      // Listeners that the page added after this one still have to hear it.
      setTimeout(resolve, 0);
    };
    const timer = setTimeout(done, patienceMs);
    document.addEventListener("selectionchange", done);
  });
  selectRange(box, range);
  await noticed;
}

/** Gives the box the focus, with the range selected. */
export function selectRange(box: HTMLElement, range: Range): void {
  box.focus({ preventScroll: true });
  selectionOf(box)?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
