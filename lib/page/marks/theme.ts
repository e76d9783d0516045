import type { MarkStyle } from "../../core/phrasing/mark-style.ts";
import { parentOf } from "../composed-tree.ts";

/** What the marks stand on. */
export type Ground = "light" | "dark";

/** CSS colours of the underlines and of the light that shows where a sentence stands. */
export type MarkTheme = Record<Ground, Record<MarkStyle | "reveal", string>>;

/** Underlines have a contrast of at least 3:1 with white, and on the dark ground with #292a2d (a grey of dark mail). */
export const defaultTheme: MarkTheme = {
  light: { wavy: "#c5352b", dotted: "#8a5a00", dashed: "#1d6f8f", reveal: "#ffe9a8" },
  dark: { wavy: "#ff8f85", dotted: "#f0b64d", dashed: "#7fc8e6", reveal: "#5c4a12" },
};

/** Judges by the first background behind the element that is more there than not. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const brightness = brightnessOf(view.getComputedStyle(at).backgroundColor);
    if (brightness !== null) return brightness < 0.4 ? "dark" : "light";
  }
  return "light";
}

/** 0 (black) to 1 (white); null for a colour that lets through what is behind, or in a notation of its own. */
function brightnessOf(colour: string): number | null {
  const channels = /^rgba?\((.*)\)$/
    .exec(colour)?.[1]
    ?.split(/[,/ ]+/)
    .map(Number);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  return alpha > 0.5 ? (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 : null;
}
