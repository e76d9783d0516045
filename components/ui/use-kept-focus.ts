import { type FocusEvent, useEffect, useRef } from "react";

/**
 * Keeps the keyboard's place: when the element with the focus is taken out of the page (a mended finding, a used
 * button), the focus goes to the part that it stood in instead of to the top of the page. Spread over that part.
 */
export function useKeptFocus<Part extends HTMLElement>() {
  const ref = useRef<Part>(null);
  const held = useRef<Element | null>(null);
  useEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    const document = ref.current?.ownerDocument;
    if (document && document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  });
  return {
    ref,
    tabIndex: -1,
    onFocus(event: FocusEvent) {
      held.current = event.target;
    },
    onBlur() {
      held.current = null;
    },
  };
}
