import { type KeyboardEvent, useCallback, useRef } from "react";

/** Arrow up and down walk through the elements that were given the ref, in the order in which they stand on the page. */
export function useArrowWalk() {
  const stops = useRef(new Set<HTMLElement>());

  const stopRef = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    stops.current.add(element);
    return () => void stops.current.delete(element);
  }, []);

  const onArrow = useCallback((event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const inOrder = [...stops.current].sort((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    if (by === 0 || inOrder.length === 0) return;
    event.preventDefault();
    const at = inOrder.indexOf(event.target as HTMLElement);
    const next = at === -1 ? 0 : (at + by + inOrder.length) % inOrder.length;
    inOrder[next]?.focus();
  }, []);

  return { stopRef, onArrow };
}
