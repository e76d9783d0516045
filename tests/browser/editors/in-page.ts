import type { Span } from "../../../lib/core/contract.ts";
import type { Edit } from "../../../lib/page/editor.ts";
import { followComposition } from "../../../lib/page/editors/composition.ts";
import { editorFor } from "../../../lib/page/editors/editors.ts";
import { createMarks, type Mark, type Marks } from "../../../lib/page/marks/marks.ts";

/**
 * What the tests can do from the isolated world of a content script. Selectors in, plain data out; "host >>> box" goes
 * into an open shadow root or a frame.
 */
let controller = new AbortController();
let marks: Marks | null = null;
followComposition(document, controller.signal);

function find(selector: string): HTMLElement {
  let scope: ParentNode = document;
  let found: Element | null = null;
  for (const step of selector.split(" >>> ")) {
    found = scope.querySelector(step);
    if (!found) throw new Error(`nothing at ${step}`);
    scope = found.shadowRoot ?? (found as HTMLIFrameElement).contentDocument ?? found;
  }
  return found as HTMLElement;
}

/** Elements marked as not the agent's own. */
const foreignIn = (box: HTMLElement) => [...box.querySelectorAll("[data-foreign]")];

/** Kept over calls, for boxes that the page takes away. */
const held = new Map<string, HTMLElement>();

export const inPage = {
  id: (selector: string) => editorFor(find(selector)).id,
  read(selector: string) {
    const box = find(selector);
    return editorFor(box).read(box, foreignIn(box));
  },
  replace(selector: string, edit: Edit) {
    const box = held.get(selector) ?? find(selector);
    return editorFor(box).replace(box, edit, foreignIn(box));
  },
  async replaceMany(selector: string, edits: Edit[]) {
    const box = find(selector);
    return Promise.all(edits.map((edit) => editorFor(box).replace(box, edit, foreignIn(box))));
  },
  hold: (selector: string) => void held.set(selector, find(selector)),
  select(selector: string, span: Span) {
    const box = find(selector);
    editorFor(box).select(box, span, foreignIn(box));
  },
  selection(selector: string) {
    const box = find(selector);
    return editorFor(box).selection(box, foreignIn(box));
  },
  rects(selector: string, span: Span) {
    const box = find(selector);
    return editorFor(box)
      .rects(box, span, foreignIn(box))
      .map(({ x, y, width, height }) => ({ x, y, width, height }));
  },
  paint(selector: string, painted: Mark[]) {
    const box = find(selector);
    marks ??= createMarks(document, controller.signal);
    marks.paint(box, editorFor(box), painted, foreignIn(box));
  },
  reveal(selector: string, span: Span | null) {
    const box = find(selector);
    marks ??= createMarks(document, controller.signal);
    marks.reveal(box, editorFor(box), span, foreignIn(box));
  },
  clear: (selector: string) => marks?.clear(find(selector)),
  hitTest: (selector: string, x: number, y: number) => marks?.hitTest(find(selector), x, y) ?? null,
  /** The words under each highlight of ours, by name. */
  highlighted(): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      if (highlight.size > 0) found[name] = [...highlight].map((range) => (range as Range).toString());
    });
    return found;
  },
  abort() {
    controller.abort();
    controller = new AbortController();
    marks = null;
  },
  timeToRead(selector: string) {
    const started = performance.now();
    const { length } = inPage.read(selector);
    return { length, ms: performance.now() - started };
  },
};

export type InPage = typeof inPage;
Object.assign(globalThis, { inPage });
