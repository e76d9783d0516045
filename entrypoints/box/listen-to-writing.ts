/** How long the agent must have stopped typing before the draft is read. */
const pauseMs = 250;

/**
 * Calls `onPause` when the draft may have changed and the writing has paused; never in a key event, and never while an
 * input method is composing a character. Anything can be the cause: typing, the site's own macros, our own changes.
 */
export function listenToWriting(
  box: HTMLElement,
  handlers: { onWriting(): void; onPause(): void },
  signal: AbortSignal,
): void {
  let composing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!composing && !signal.aborted) handlers.onPause();
    }, pauseMs);
  };
  const changed = () => {
    handlers.onWriting();
    wait();
  };
  const listen = (type: string, listener: () => void) => box.addEventListener(type, listener, { signal });
  listen("input", changed);
  listen("compositionstart", () => {
    composing = true;
  });
  listen("compositionend", () => {
    composing = false;
    wait();
  });

  // Editors that own their model change the box without an input event.
  const observer = new MutationObserver(wait);
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
