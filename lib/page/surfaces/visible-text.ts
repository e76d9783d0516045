/** Elements whose text nobody reads. */
const silent = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "HEAD",
  "TITLE",
  "SVG",
  "svg",
  "TEXTAREA",
  "SELECT",
]);

type Line = "inline" | "cell" | "block" | "hidden";

/**
 * The text of `root` as a person reads it: every paragraph and line break is one "\n", at most one empty line in a row,
 * white space as on the screen, nothing that the page hides inside `root`. That `root` itself is hidden (a collapsed
 * message) does not matter. Unlike `innerText` it can leave parts out.
 */
export function visibleText(root: Element, leavesOut: (element: Element) => boolean = () => false): string {
  const view = root.ownerDocument.defaultView;
  const rootIsVisible = view?.getComputedStyle(root).visibility !== "hidden";
  let text = "";

  const startLine = () => {
    text = text.replace(/[ \t]+$/, "");
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const add = (words: string, keepsSpace: boolean) => {
    const spaced = words.replace(/\u00a0/g, " ").replace(/[\u200b\ufeff]/g, "");
    if (keepsSpace) text += spaced.replace(/\r\n?/g, "\n");
    else {
      const collapsed = spaced.replace(/[ \t\r\n\f]+/g, " ");
      text += /(^|\s)$/.test(text) ? collapsed.replace(/^ /, "") : collapsed;
    }
  };

  const walk = (parent: Element, keepsSpace: boolean) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) add(node.nodeValue ?? "", keepsSpace);
      else if (node.nodeType === 1) read(node as Element);
    }
  };
  const read = (element: Element) => {
    if (silent.has(element.tagName) || leavesOut(element)) return;
    const style = view?.getComputedStyle(element);
    const line = lineOf(element, style, rootIsVisible);
    if (line === "hidden") return;
    if (element.tagName === "BR") text = `${text.replace(/[ \t]+$/, "")}\n`;
    else if (element.tagName === "IMG") add(element.getAttribute("data-emoji") ?? "", false);
    else {
      if (line === "block") startLine();
      walk(element, keepsWhiteSpace(style));
      if (line === "block") startLine();
      if (line === "cell") add(" ", false);
    }
  };

  walk(root, keepsWhiteSpace(view?.getComputedStyle(root)));
  return text
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function lineOf(element: Element, style: CSSStyleDeclaration | undefined, rootIsVisible: boolean): Line {
  const display = style?.display || "inline";
  // Preview lines of newsletters and receipts are hidden in any of these ways.
  if (display === "none" || style?.fontSize === "0px" || style?.opacity === "0") return "hidden";
  if (rootIsVisible && (style?.visibility === "hidden" || style?.visibility === "collapse")) return "hidden";
  if (display === "table-cell") return "cell";
  return display.startsWith("inline") || display === "contents" || element.tagName === "BR" ? "inline" : "block";
}

function keepsWhiteSpace(style: CSSStyleDeclaration | undefined): boolean {
  return /^(pre|break-spaces)/.test(style?.whiteSpace ?? "");
}
