const composing = new WeakSet<Document>();

/**
 * Notices when an input method is putting a character together. Nothing may be changed or measured by us meanwhile: the
 * editor would lose the half-made character.
 */
export function followComposition(document: Document, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  document.addEventListener("compositionstart", () => composing.add(document), options);
  document.addEventListener("compositionend", () => composing.delete(document), options);
  signal.addEventListener("abort", () => composing.delete(document));
}

/** Whether a character is being put together; known only of documents that `followComposition` follows. */
export function isComposing(document: Document): boolean {
  return composing.has(document);
}
