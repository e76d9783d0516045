import type { Span } from "../../core/contract.ts";
import { keepMirror, type TextField } from "../editors/text-mirror.ts";
import { watchPlace } from "./watch-place.ts";

/** Laying out a longer text at every letter would be felt while typing. */
const longestText = 200_000;
/** A value that a script sets and a pane that is made invisible tell nothing. */
const checkEveryMs = 500;

/** Text laid exactly over a field, so that ranges in it can be painted where the field's own text cannot. */
export interface Overlay {
  /** Our shadow root, where the text lies. */
  root: ShadowRoot;
  /** Takes over the field's text and looks as they are now; ranges made before are lost. */
  follow(): void;
  range(span: Span): Range | null;
}

/**
 * Stays over the field when it scrolls, moves or changes its size, and is gone when `signal` aborts.
 *
 * @param changed called when the field holds another text than the overlay, at most once per frame
 */
export function createOverlay(field: TextField, changed: () => void, signal: AbortSignal): Overlay {
  const mirror = keepMirror(field);
  const check = () => {
    if (mirror.text() === field.value) mirror.place();
    else changed();
  };
  const checkSoon = watchPlace(field, check, signal);
  field.addEventListener("input", checkSoon, { signal });
  field.ownerDocument.addEventListener("compositionend", checkSoon, { signal });
  const timer = setInterval(check, checkEveryMs);
  signal.addEventListener("abort", () => {
    clearInterval(timer);
    mirror.remove();
  });
  return {
    root: mirror.root,
    follow() {
      if (field.value.length <= longestText) mirror.follow();
    },
    range: (span) => (field.value.length <= longestText ? mirror.range(span) : null),
  };
}
