const editable = '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';

/** The outermost editable element around `node`: the one that a person calls the box, with all nested parts inside. */
export function editingHost(node: Element): HTMLElement | null {
  let host: HTMLElement | null = null;
  for (let at = node.closest<HTMLElement>(editable); at; at = at.parentElement?.closest<HTMLElement>(editable) ?? null)
    host = at;
  return host;
}

/** Finds the editable element around a node, where it is a box in which replies are written. */
export const hostThat =
  (isBox: (host: HTMLElement) => boolean) =>
  (node: Element): HTMLElement | null => {
    const host = editingHost(node);
    return host && isBox(host) ? host : null;
  };

/** All outermost editable elements under `root`. */
export function editingHosts(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(editable)].filter((element) => editingHost(element) === element);
}

/** On the page for a person, wherever it is scrolled. Hidden tabs keep their size, so size says nothing. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true });
}
