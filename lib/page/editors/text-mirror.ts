import type { Span } from "../../core/contract.ts";
import { visiblePart } from "./visible-part.ts";

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/**
 * The text of a field laid out once more, unseen and exactly over it: a field's own text cannot be reached by a range.
 * It lies in a shadow root of ours outside the field and takes no events.
 */
export interface TextMirror {
  root: ShadowRoot;
  text(): string;
  /** Takes over the field's text, looks, place and scroll position. */
  follow(): void;
  /** Takes over the place, size and scroll position only. */
  place(): void;
  /** Null when the span is not inside the text. Lives until the text changes. */
  range(span: Span): Range | null;
  remove(): void;
}

const hostStyle = {
  all: "initial",
  position: "fixed",
  left: "0",
  top: "0",
  width: "0",
  height: "0",
  "pointer-events": "none",
  "z-index": "2147483646",
};

/** What of the field can be seen. */
const frameStyle = {
  position: "absolute",
  left: "0",
  top: "0",
  overflow: "hidden",
  "transform-origin": "0 0",
  "align-items": "center",
};

/** The text, as long as it is. */
const sheetStyle = {
  "box-sizing": "border-box",
  flex: "none",
  color: "transparent",
  "-webkit-text-fill-color": "transparent",
  "min-width": "100%",
};

/** What the text takes over from the field. */
const looks = [
  "direction",
  "unicode-bidi",
  "writing-mode",
  "text-align",
  "text-align-last",
  "text-indent",
  "text-transform",
  "text-orientation",
  "letter-spacing",
  "word-spacing",
  "tab-size",
  "word-break",
  "overflow-wrap",
  "line-break",
  "hyphens",
  "line-height",
  "text-rendering",
  "font-family",
  "font-size",
  "font-size-adjust",
  "font-weight",
  "font-style",
  "font-stretch",
  "font-variant",
  "font-kerning",
  "font-feature-settings",
  "font-variation-settings",
  "font-optical-sizing",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
];

const kept = new WeakMap<TextField, TextMirror>();

/** Uses the mirror that is kept for the field when it is up to date, or else one that is gone again afterwards. */
export function withMirror<T>(field: TextField, use: (mirror: TextMirror) => T): T {
  const standing = kept.get(field);
  if (standing?.text() === field.value) {
    standing.place();
    return use(standing);
  }
  const mirror = createMirror(field);
  try {
    return use(mirror);
  } finally {
    mirror.remove();
  }
}

/** A mirror that stays until it is removed. */
export function keepMirror(field: TextField): TextMirror {
  const standing = kept.get(field);
  if (standing) return standing;
  const mirror = createMirror(field);
  kept.set(field, mirror);
  return mirror;
}

function createMirror(field: TextField): TextMirror {
  const { ownerDocument: document } = field;
  const view = document.defaultView as Window;
  const isTextarea = field.nodeName === "TEXTAREA";

  const host = document.createElement("drieklank-mirror");
  // Neither found by "find in page" nor read out, and out of reach of the page's own style sheets.
  host.inert = true;
  host.setAttribute("aria-hidden", "true");
  setStyle(host, hostStyle);
  const root = host.attachShadow({ mode: "closed" });
  const frame = document.createElement("div");
  const sheet = document.createElement("div");
  const text = document.createTextNode("");
  // A line break at the very end opens a line in a field, but not in a block.
  sheet.append(text, document.createTextNode("\u200b"));
  frame.append(sheet);
  root.append(frame);

  function follow(): void {
    home().append(host);
    if (text.data !== field.value) text.data = field.value;
    const computed = view.getComputedStyle(field);
    setStyle(frame, { ...frameStyle, display: isTextarea ? "block" : "flex" });
    setStyle(sheet, Object.fromEntries(looks.map((name) => [name, computed.getPropertyValue(name)])));
    setStyle(sheet, {
      ...sheetStyle,
      "white-space": isTextarea ? computed.whiteSpace : "pre",
      width: isTextarea ? "100%" : "max-content",
    });
    place();
  }

  /** A dialog of the page lies above everything outside it. */
  const home = () => field.closest("dialog, [popover]") ?? document.documentElement;

  function place(): void {
    const rect = field.getBoundingClientRect();
    // An ancestor that is transformed scales the field, and may be what "fixed" is measured from.
    const origin = host.getBoundingClientRect();
    const scale = { x: rect.width / field.offsetWidth || 1, y: rect.height / field.offsetHeight || 1 };
    const left = rect.left - origin.left + field.clientLeft * scale.x;
    const top = rect.top - origin.top + field.clientTop * scale.y;
    const part = visiblePart(field);
    setStyle(frame, {
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      visibility: part ? "visible" : "hidden",
      transform: `translate(${left}px, ${top}px) scale(${scale.x}, ${scale.y})`,
      "clip-path": part ? insetOf(part, rect, field, scale) : "none",
    });
    setStyle(sheet, { transform: `translate(${-field.scrollLeft}px, ${-field.scrollTop}px)` });
  }

  follow();
  return {
    root,
    text: () => text.data,
    follow,
    place,
    range({ start, end }) {
      if (start < 0 || end < start || end > text.length) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    remove() {
      host.remove();
      if (kept.get(field)?.root === root) kept.delete(field);
    },
  };
}

/** What of the field is on the screen, as a clip in the field's own pixels. */
function insetOf(part: DOMRect, rect: DOMRect, field: TextField, scale: { x: number; y: number }): string {
  const top = (part.top - rect.top) / scale.y - field.clientTop;
  const left = (part.left - rect.left) / scale.x - field.clientLeft;
  const bottom = field.clientTop + field.clientHeight - (part.bottom - rect.top) / scale.y;
  const right = field.clientLeft + field.clientWidth - (part.right - rect.left) / scale.x;
  return `inset(${[top, right, bottom, left].map((edge) => `${Math.max(0, edge)}px`).join(" ")})`;
}

function setStyle(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, "important");
}
