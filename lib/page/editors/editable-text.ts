/**
 * The text of an editable element as a person sees it, with the way back to the DOM.
 *
 * Lines come from what is rendered: a block opens a new one, a <br> closes the one it stands in (so a <br> at the end of
 * a block adds nothing, and a lone <br> is an empty line). White space collapses as CSS says. Everything is one pass.
 */

/** A stretch of the text that stands unbroken in one node. */
export interface Piece {
  /** A text node, a thing that is no text (one character long), or the <br> of an empty line (no length). */
  node: Node;
  /** Where the stretch begins in a text node; 0 elsewhere. */
  from: number;
  start: number;
  length: number;
}

export interface EditableText {
  text: string;
  /** In reading order. Every line has at least one. */
  pieces: readonly Piece[];
}

/** Stands in the text for a picture, a button and the like. */
export const thing = "\ufffc";

const things = new Set([
  "IMG",
  "VIDEO",
  "AUDIO",
  "CANVAS",
  "OBJECT",
  "EMBED",
  "IFRAME",
  "INPUT",
  "BUTTON",
  "SELECT",
  "TEXTAREA",
  "SVG",
  "MATH",
]);
const neverText = new Set(["SCRIPT", "STYLE", "TEMPLATE", "HEAD", "TITLE"]);
/** For documents without a style engine. */
const blocks = new Set([
  "ADDRESS",
  "BLOCKQUOTE",
  "DD",
  "DIV",
  "DL",
  "DT",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HR",
  "LI",
  "OL",
  "P",
  "PRE",
  "TABLE",
  "TBODY",
  "TD",
  "TH",
  "TR",
  "UL",
]);

const textNode = 3;
const elementNode = 1;

/**
 * @param leftOut elements whose content is not the agent's: they only break the line when they are blocks
 */
export function readEditable(box: Element, leftOut: readonly Element[] = []): EditableText {
  const view = box.ownerDocument.defaultView;
  const skip = new Set<Node>(leftOut);
  const lines = createLines();
  const styles = new Map<Node, { block: boolean; hidden: boolean; space: WhiteSpace }>();
  const styleOf = (element: Element) => {
    let style = styles.get(element);
    if (!style) {
      const computed = view?.getComputedStyle(element);
      style = {
        block: isBlock(computed?.display, element),
        hidden: computed?.display === "none" || neverText.has(element.nodeName),
        space: whiteSpaceOf(computed?.whiteSpace),
      };
      styles.set(element, style);
    }
    return style;
  };

  /** Whether to go into the node's children. */
  const enter = (node: Node): boolean => {
    if (node.nodeType === textNode) {
      lines.addText(node as Text, styleOf(node.parentNode as Element).space);
      return false;
    }
    if (node.nodeType !== elementNode) return false;
    const { block, hidden } = styleOf(node as Element);
    if (hidden) return false;
    if (block) lines.endLine();
    if (skip.has(node)) return false;
    const name = node.nodeName.toUpperCase();
    if (name === "BR") lines.breakLine(node, 0);
    else if (things.has(name)) lines.addThing(node);
    else return true;
    return false;
  };
  const leave = (node: Node) => {
    if (node.nodeType === elementNode && styleOf(node as Element).block) lines.endLine();
  };

  // By hand rather than by recursion: pasted mail can be nested thousands of elements deep.
  let node: Node | null = box.firstChild;
  while (node) {
    if (enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    leave(node);
    while (node && !node.nextSibling) {
      node = node.parentNode === box ? null : node.parentNode;
      if (node) leave(node);
    }
    node = node?.nextSibling ?? null;
  }
  return lines.done();
}

type WhiteSpace = "collapse" | "keep-breaks" | "keep";

function whiteSpaceOf(value: string | undefined): WhiteSpace {
  if (value === "pre-line") return "keep-breaks";
  return value?.startsWith("pre") || value?.startsWith("break-spaces") ? "keep" : "collapse";
}

function isBlock(display: string | undefined, element: Element): boolean {
  if (!display) return blocks.has(element.nodeName);
  return !(display.startsWith("inline") || display.startsWith("ruby") || display === "contents" || display === "none");
}

/** Puts what is found in the nodes together into lines. */
function createLines() {
  const chunks: string[] = [];
  const pieces: Piece[] = [];
  let length = 0;
  let lineCount = 0;
  let open = false;
  /** A collapsible space that only counts when something follows it on its line. */
  let space: { node: Node; from: number } | null = null;

  const openLine = () => {
    if (open) return;
    if (lineCount++ > 0) {
      chunks.push("\n");
      length++;
    }
    open = true;
  };
  const append = (node: Node, from: number, text: string) => {
    const last = pieces.at(-1);
    if (last && last.node === node && last.from + last.length === from && last.start + last.length === length)
      last.length += text.length;
    else pieces.push({ node, from, start: length, length: text.length });
    chunks.push(text);
    length += text.length;
  };
  const flushSpace = () => {
    if (space) append(space.node, space.from, " ");
    space = null;
  };

  const endLine = () => {
    open = false;
    space = null;
  };
  const breakLine = (node: Node, from: number) => {
    if (!open) {
      openLine();
      pieces.push({ node, from, start: length, length: 0 });
    }
    endLine();
  };

  return {
    endLine,
    breakLine,
    addThing(node: Node) {
      openLine();
      flushSpace();
      append(node, 0, thing);
    },
    addText(node: Text, whiteSpace: WhiteSpace) {
      const { data } = node;
      let done = 0;
      for (const { 0: token, index } of data.matchAll(special)) {
        addWords(node, done, data.slice(done, index));
        done = index + token.length;
        if (isSpace(token)) addSpace(node, index, token, whiteSpace);
      }
      addWords(node, done, data.slice(done));
    },
    done: (): EditableText => ({ text: chunks.join(""), pieces }),
  };

  function addWords(node: Text, from: number, words: string) {
    if (words === "") return;
    openLine();
    flushSpace();
    append(node, from, hardSpacesAsSpaces(words));
  }

  function addSpace(node: Text, from: number, token: string, whiteSpace: WhiteSpace) {
    if (whiteSpace === "collapse" || (whiteSpace === "keep-breaks" && !token.includes("\n"))) {
      if (open) space ??= { node, from };
      return;
    }
    let at = from;
    for (const part of token.split(/(\n)/)) {
      if (part === "\n") breakLine(node, at);
      else if (part !== "" && whiteSpace === "keep") {
        openLine();
        append(node, at, part);
      }
      at += part.length;
    }
  }
}

/**
 * White space that CSS may collapse (a single space between words is not such a place), and the characters that editors
 * hide in the text: CKEditor keeps a place for the caret with word joiners, others with a zero-width space or a byte
 * order mark.
 */
const special = /[\u200b\u2060\ufeff]+|[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

function isSpace(token: string): boolean {
  return " \t\n\r\f".includes(token.charAt(0));
}

/** A text in the form in which `readEditable` gives it back: one kind of space, nothing without width. */
export function asRead(text: string): string {
  return hardSpacesAsSpaces(text.replaceAll(/[\u200b\u2060\ufeff]/g, "").replaceAll(/\r\n?/g, "\n"));
}

/** Browsers and editors write every other one of several spaces as a hard one, and take it back, as they see fit. */
function hardSpacesAsSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
