import { richText } from "./rich-text.ts";

/**
 * An editable element without a library (Gmail), and every library that is not known: one door, which the browser's own
 * undo and the page's input events take part in. Chromium makes lines of the same kind from "\n", Firefox <br>.
 */
export const contentEditable = richText({
  id: "contenteditable",
  handles: (box) =>
    box.isContentEditable || (box.hasAttribute("contenteditable") && box.getAttribute("contenteditable") !== "false"),
  put(box, range, text) {
    const { ownerDocument: document } = box;
    if (text === "") document.execCommand("delete");
    else for (const part of parts(range, text)) document.execCommand("insertText", false, part);
  },
});

/**
 * Where bold text or a link begins, Chromium puts words with a space between them in front of it; a single word stays
 * inside, and the rest follows it there. Inserted one after the other they are one undo step.
 */
function parts(range: Range, text: string): string[] {
  const [first = ""] = /^\S+/.exec(text) ?? [];
  const atBeginning = range.startOffset === 0 && !range.collapsed;
  return atBeginning ? [first, text.slice(first.length)].filter((part) => part !== "") : [text];
}
