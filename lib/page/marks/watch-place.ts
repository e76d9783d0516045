/**
 * Calls `moved` when an element may stand somewhere else on the screen or have another size, at most once per frame:
 * after scrolling anywhere above it, resizing, an animation, or a shift of the page's layout. Idle, it does nothing.
 *
 * @returns a function that has `moved` called in the next frame for another reason
 */
export function watchPlace(element: HTMLElement, moved: () => void, signal: AbortSignal): () => void {
  const { ownerDocument: document } = element;
  const view = document.defaultView as Window;
  let frame = 0;
  const soon = () => {
    if (frame !== 0) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) moved();
    });
  };

  const root = element.getRootNode();
  for (const target of new Set<EventTarget>([document, root])) {
    for (const type of ["scroll", "transitionend", "animationend"])
      target.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  view.addEventListener("resize", soon, { passive: true, signal });

  const sizes = new ResizeObserver(soon);
  sizes.observe(element);
  const stopShifts = watchShifts(element, soon);
  signal.addEventListener("abort", () => {
    sizes.disconnect();
    stopShifts();
    view.cancelAnimationFrame(frame);
  });
  return soon;
}

/**
 * No event tells that something above pushed the element away. An intersection observer whose root is cut down to the
 * element's present place does: any movement changes what the two have in common.
 */
function watchShifts(element: HTMLElement, moved: () => void): () => void {
  const view = element.ownerDocument.defaultView as Window;
  let observer: IntersectionObserver | undefined;
  const observe = () => {
    observer?.disconnect();
    const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
    const margins = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    const visible = margins.every((margin) => margin >= 0) && width > 0 && height > 0;
    let first = true;
    observer = new IntersectionObserver(
      () => {
        // The first answer tells how things stand now.
        if (!first) {
          moved();
          observe();
        }
        first = false;
      },
      visible
        ? { rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(" "), threshold: 1 }
        : { threshold: [0, 0.5, 1] },
    );
    observer.observe(element);
  };
  observe();
  return () => observer?.disconnect();
}
