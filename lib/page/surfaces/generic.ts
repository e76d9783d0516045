import { editorFor } from "../editors/editors.ts";
import type { ContextPart, ReplyContext, Surface } from "../surface.ts";
import { readCustomerText } from "./customer-text.ts";
import { editingHost, editingHosts, isShown } from "./editable.ts";
import { outermost, quotedHistory } from "./quoted-history.ts";
import { visibleText } from "./visible-text.ts";

// Pages that we know nothing about. The customer's message is only read where the page says what it is: schema.org's
// vocabulary for messages, which any helpdesk can add, or an <article> before the box. Nothing is guessed from its looks.
const select = {
  notForLetters: '[role="combobox"], [role="searchbox"], [aria-multiline="false"], [aria-readonly="true"]',
  codeEditor: ".CodeMirror, .cm-editor, .monaco-editor, .ace_editor, pre, code", // page: code-editor
  message: '[itemtype$="schema.org/Message"], [itemtype$="schema.org/EmailMessage"]', // page: microdata
  text: '[itemprop="text"]',
  sender: '[itemprop="sender"]',
  name: '[itemprop="name"]',
  time: '[itemprop="dateReceived"], [itemprop="dateSent"]', // page: microdata
  subject: '[itemprop="headline"], [itemprop="about"]',
  channel: '[itemprop="genre"]', // page: microdata
  article: 'article, [role="article"]', // page: article
  signature: '.signature, [class*="_signature"], [id$="_sig"]', // page: article; Gmail, Proton and Roundcube call it so
};

/** Below this a field holds a word or a line, not a letter (CSS pixels). */
const lowestBox = 36;
const narrowestBox = 200;

/** Any page on which somebody asked for a review: a text area or an editable part in which a letter can be written. */
export const generic: Surface = {
  id: "generic",
  matches: () => true,
  findBoxes: (root) =>
    [...editingHosts(root), ...root.querySelectorAll<HTMLElement>("textarea")].filter(
      (box) => isBox(box) && isShown(box) && hasRoom(box),
    ),
  boxOf(node) {
    const box = node.closest<HTMLElement>("textarea") ?? editingHost(node) ?? designedBody(node);
    return box && isBox(box) ? box : null;
  },
  editorFor,
  foreignParts: (box) => outermost(box, [...box.querySelectorAll(select.signature), ...quotedHistory(box)]),
  readContext,
};

function isBox(box: HTMLElement): boolean {
  const isFixed = ["readonly", "disabled"].some((attribute) => box.hasAttribute(attribute));
  return !isFixed && !box.matches(select.notForLetters) && box.closest(select.codeEditor) === null;
}

function hasRoom(box: HTMLElement): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width >= narrowestBox && height >= lowestBox;
}

/** Old editors make a whole frame's document editable instead of an element. */
function designedBody(node: Element): HTMLElement | null {
  return node.ownerDocument.designMode === "on" ? node.ownerDocument.body : null;
}

function readContext(box: HTMLElement): ReplyContext {
  const marked = lastBefore(box, select.message);
  const text = marked?.querySelector(select.text) ?? marked ?? lastBefore(box, select.article);
  const complaint = (text && readCustomerText(text, "button, [aria-hidden='true']")) || null;
  const sender = marked?.querySelector(select.sender);
  const missing: ContextPart[] = complaint ? [] : ["complaint"];
  return {
    complaint,
    customerName: readText(sender?.querySelector(select.name) ?? sender),
    receivedAt: readTime(marked?.querySelector(select.time)),
    subject: readText(marked?.querySelector(select.subject)),
    channel: readText(marked?.querySelector(select.channel)) ?? "email",
    answerNumber: 1,
    audience: "customer",
    missing,
  };
}

/** The last shown element before `box` in the page that matches and has the box neither inside nor around it. */
function lastBefore(box: HTMLElement, selector: string): Element | null {
  const place = placeInPage(box);
  const all = [...place.ownerDocument.querySelectorAll(selector)];
  const before = (part: Element) => place.compareDocumentPosition(part) === place.DOCUMENT_POSITION_PRECEDING;
  return all.findLast((part) => before(part) && isShown(part)) ?? null;
}

/** Where the box stands among the page's own elements: its frame (of the same origin) or the host of its shadow root. */
function placeInPage(box: Element): Element {
  const root = box.getRootNode();
  const outer = "host" in root ? (root.host as Element) : box.ownerDocument.defaultView?.frameElement;
  return outer ? placeInPage(outer) : box;
}

/** A moment as the page gives it to machines, with its zone; without one nobody knows when it was. */
function readTime(element: Element | null | undefined): string | null {
  const given = element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? "";
  const time = /T.+(?:Z|[+-]\d\d:?\d\d)$/i.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The text of an element, or the `content` of a `<meta>`. */
function readText(element: Element | null | undefined): string | null {
  return (element && (element.getAttribute("content") ?? visibleText(element))) || null;
}
