import type { Span } from "../../core/contract.ts";
import { followEdit } from "../../core/text/follow-edit.ts";
import type { Editor } from "../editor.ts";
import { isComposing } from "../editors/composition.ts";
import { holds, lineRects } from "../editors/line-rects.ts";
import { isTextField } from "../editors/textarea.ts";
import { visiblePart } from "../editors/visible-part.ts";
import type { Highlights, Look } from "./highlights.ts";
import type { Mark } from "./marks.ts";
import { createOverlay } from "./overlay.ts";
import { groundOf } from "./theme.ts";
import { watchPlace } from "./watch-place.ts";

/** What is painted in one box. */
export interface BoxMarks {
  paint(marks: readonly Mark[], foreign: readonly Element[]): void;
  reveal(span: Span | null, foreign: readonly Element[]): void;
  hitTest(x: number, y: number): number | null;
}

/** A mark with its number, or the light (number null). */
interface Paintable {
  index: number | null;
  look: Look;
  span: Span;
}
interface Painted extends Paintable {
  range: Range;
  /** The text of the range as it was painted, and of the whole box, which the span counts in. */
  excerpt: string;
  text: string;
}

/** Everything goes when `signal` aborts. */
export function createBoxMarks(
  box: HTMLElement,
  editor: Editor,
  highlights: Highlights,
  signal: AbortSignal,
): BoxMarks {
  let foreign: readonly Element[] = [];
  let painted: Painted[] = [];
  const overlay = isTextField(box) ? createOverlay(box, followText, signal) : null;

  function remove(gone: readonly Painted[]): void {
    for (const { range } of gone) highlights.remove(range);
    painted = painted.filter((one) => !gone.includes(one));
  }

  function add(wanted: readonly Paintable[], text: string): void {
    // A box that the site has taken out stands in no tree whose style sheets count.
    if (wanted.length === 0 || !box.isConnected) return;
    highlights.dress(overlay ? overlay.root : (box.getRootNode() as Document | ShadowRoot));
    const ground = groundOf(box);
    const spans = wanted.map(({ span }) => span);
    const ranges = overlay ? spans.map(overlay.range) : editor.ranges(box, spans, foreign);
    for (const [at, { index, look, span }] of wanted.entries()) {
      const range = ranges[at];
      if (!range || range.collapsed) continue;
      highlights.add(look, ground, range);
      painted.push({ index, look, span, range, excerpt: range.toString(), text });
    }
  }

  /** A field holds another text: its marks move along with it. */
  function followText(): void {
    if (isComposing(box.ownerDocument)) return;
    const before = painted;
    const text = editor.read(box, foreign);
    const follow = followEdit(before[0]?.text ?? text, text);
    remove(before);
    overlay?.follow();
    const moved = before.flatMap(({ index, look, span }) => {
      const followed = follow(span);
      return followed ? { index, look, span: followed } : [];
    });
    add(moved, text);
  }

  /**
   * Ranges in an editable element are live. One that holds another text now was hit by an edit, and its mark goes; when
   * the text is the same, the site has moved nodes about, which empties every range in them: then they are made anew.
   */
  function checkRanges(): void {
    if (isComposing(box.ownerDocument)) return;
    const broken = painted.filter(({ range, excerpt }) => range.toString() !== excerpt);
    if (broken.length === 0) return;
    remove(broken);
    const text = editor.read(box, foreign);
    add(
      broken.filter((one) => one.text === text),
      text,
    );
  }

  if (!overlay) {
    const observer = new MutationObserver(checkRanges);
    observer.observe(box, { childList: true, characterData: true, subtree: true });
    box.ownerDocument.addEventListener("compositionend", checkRanges, { signal });
    // Moved as a whole (Gmail's full screen), the box changes nothing in itself but its size.
    watchPlace(box, checkRanges, signal);
    signal.addEventListener("abort", () => observer.disconnect());
  }
  signal.addEventListener("abort", () => remove(painted));

  const isLight = ({ look }: Paintable) => look === "reveal";
  return {
    paint(marks, parts) {
      foreign = parts;
      const text = editor.read(box, foreign);
      // A light stays on while the text that it stands in is the same.
      const lights = painted.filter((one) => isLight(one) && one.text === text);
      remove(painted);
      overlay?.follow();
      add([...marks.map(({ span, style }, index) => ({ index, look: style, span })), ...lights], text);
    },
    reveal(span, parts) {
      foreign = parts;
      if (overlay) followText();
      remove(painted.filter(isLight));
      if (!span) return;
      add([{ index: null, look: "reveal", span }], editor.read(box, foreign));
      const light = painted.find(isLight);
      if (light) bringIntoView(light.range);
    },
    hitTest(x, y) {
      const part = visiblePart(box);
      if (!part || !holds(part, x, y)) return null;
      const hit = painted.find((one) => !isLight(one) && lineRects(one.range, part).some((rect) => holds(rect, x, y)));
      return hit?.index ?? null;
    },
  };

  function bringIntoView(range: Range): void {
    const part = visiblePart(box);
    if (part && lineRects(range, part).length > 0) return;
    if (!overlay) range.startContainer.parentElement?.scrollIntoView({ block: "center" });
    else {
      box.scrollTop += range.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
      box.scrollIntoView({ block: "nearest" });
    }
  }
}
