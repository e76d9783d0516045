/** The name of our one element in the page; the mirror over a text field is the other. */
const hostName = "drieklank-assist";

const hostStyle: Readonly<Record<string, string>> = {
  all: "initial",
  position: "fixed",
  inset: "0 auto auto 0",
  width: "0",
  height: "0",
  "z-index": "2147483647",
};

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where the interface is mounted. */
  place: HTMLElement;
}

/** Puts our one element beside the page's own content, out of reach of its styles; gone when `signal` aborts. */
export function createHost(document: Document, mode: ShadowRootMode, signal: AbortSignal): Host {
  const element = document.createElement(hostName);
  for (const [property, value] of Object.entries(hostStyle)) element.style.setProperty(property, value, "important");
  const root = element.attachShadow({ mode });
  const place = document.createElement("div");
  root.append(place);
  // Beside the body, because sites replace what is in it.
  document.documentElement.append(element);
  keepKeys(element, root, signal);
  signal.addEventListener("abort", () => element.remove());
  return { element, root, place };
}

/** What a page could take for its own shortcuts or for typing in its box. */
const keyEvents = ["keydown", "keypress", "keyup"] as const;
const textEvents = ["beforeinput", "input", "paste", "copy", "cut", "compositionstart", "compositionend"] as const;

/**
 * Keys pressed in our interface are not the site's: single letters archive and delete mail there. The page sees them
 * coming from an element that is no text field, so they are stopped before it does, and a copy goes on inside.
 */
function keepKeys(element: HTMLElement, root: ShadowRoot, signal: AbortSignal): void {
  const view = element.ownerDocument.defaultView ?? window;
  const keep = (event: KeyboardEvent) => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    const copy = new view.KeyboardEvent(event.type, {
      key: event.key,
      code: event.code,
      location: event.location,
      repeat: event.repeat,
      isComposing: event.isComposing,
      ctrlKey: event.ctrlKey,
      shiftKey: event.shiftKey,
      altKey: event.altKey,
      metaKey: event.metaKey,
      bubbles: true,
      cancelable: true,
      composed: false,
    });
    if (!(root.activeElement ?? root.firstElementChild)?.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of keyEvents) view.addEventListener(type, keep, { capture: true, signal });
  for (const type of textEvents) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
