import { type MarkStyle, markStyles } from "../../core/phrasing/mark-style.ts";
import type { Ground, MarkTheme } from "./theme.ts";

/** The page sees the names of highlights: they are ours to tell apart. */
const prefix = "drieklank";
/** What a range looks like when painted. */
export type Look = MarkStyle | "reveal";
const looks: readonly Look[] = [...markStyles, "reveal"];
const grounds: readonly Ground[] = ["light", "dark"];

/** Paints ranges without touching the DOM that they are in. */
export interface Highlights {
  add(look: Look, ground: Ground, range: AbstractRange): void;
  remove(range: AbstractRange): void;
  /** The style sheet counts in one tree only: a document or one shadow root. */
  dress(root: Document | ShadowRoot): void;
}

/** Whether this browser paints CSS highlights. */
export function hasHighlights(view: Window & typeof globalThis): boolean {
  return (
    typeof view.Highlight === "function" &&
    typeof view.CSS?.highlights?.set === "function" &&
    view.CSS.supports("selector(::highlight(x))")
  );
}

/** Everything it put into the page is gone when `signal` aborts. */
export function createHighlights(document: Document, theme: MarkTheme, signal: AbortSignal): Highlights {
  const view = document.defaultView as Window & typeof globalThis;
  const { highlights } = view.CSS;
  const mine = new Map<string, Highlight>();
  const dressed = new Set<Document | ShadowRoot>();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styleSheet(theme));

  signal.addEventListener("abort", () => {
    for (const name of mine.keys()) highlights.delete(name);
    mine.clear();
    for (const root of dressed) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  const named = (name: string): Highlight => {
    let highlight = mine.get(name);
    if (!highlight) {
      highlight = new view.Highlight();
      mine.set(name, highlight);
    }
    // Again each time: a page may clear the whole registry.
    if (highlights.get(name) !== highlight) highlights.set(name, highlight);
    return highlight;
  };

  return {
    add: (look, ground, range) => void named(nameOf(look, ground)).add(range),
    remove(range) {
      for (const highlight of mine.values()) highlight.delete(range);
    },
    dress(root) {
      dressed.add(root);
      // A page that sets its own list drops ours.
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}

function nameOf(look: Look, ground: Ground): string {
  return `${prefix}-${look}-${ground}`;
}

function styleSheet(theme: MarkTheme): string {
  const rules = grounds.flatMap((ground) =>
    looks.map((look) => {
      const colour = theme[ground][look];
      const paint =
        look === "reveal" ? `background-color: ${colour}` : `text-decoration: underline ${look} ${colour} 2px`;
      return `::highlight(${nameOf(look, ground)}) { ${paint}; text-decoration-skip-ink: none; }`;
    }),
  );
  const forced = grounds.flatMap((ground) => [
    ...markStyles.map((style) => `::highlight(${nameOf(style, ground)}) { text-decoration-color: LinkText; }`),
    `::highlight(${nameOf("reveal", ground)}) { background-color: Mark; color: MarkText; }`,
  ]);
  return `${rules.join("\n")}\n@media (forced-colors: active) {\n${forced.join("\n")}\n}`;
}
