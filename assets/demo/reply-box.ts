import { type Conversation, type Language, latestFromCustomer } from "./conversation.ts";
import { element, icon } from "./element.ts";
import type { Progress } from "./list-view.ts";
import { words } from "./words.ts";

const drawings = {
  bold: "M5 3h4a2.5 2.5 0 0 1 0 5H5zM5 8h5a2.5 2.5 0 0 1 0 5H5z",
  italic: "M7 3h5M4 13h5M10 3 6 13",
  bulletList: "M6 4h8M6 8h8M6 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01",
  numberedList: "M7 4h7M7 8h7M7 12h7M2 3l1-.5V6M2 10h1.8L2 13h2",
} as const;

const commands = {
  bold: "bold",
  italic: "italic",
  bulletList: "insertUnorderedList",
  numberedList: "insertOrderedList",
} as const;

export interface ReplyBox {
  /** The whole card, to be put under the conversation. The box in it keeps what was typed for as long as the page lives. */
  element: HTMLElement;
  focus(): void;
}

/** A compose box as webmails have it: an editable part, a toolbar, and a Send button that only says what would be sent. */
export function createReplyBox(
  conversation: Conversation,
  language: Language,
  onProgress: (progress: Progress) => void,
): ReplyBox {
  const word = words[language];
  const { from } = latestFromCustomer(conversation);
  const box = element("div", {
    class: "box",
    id: "reply",
    contenteditable: "true",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": word.replyTo(from),
    "aria-placeholder": word.placeholder,
    "data-placeholder": word.placeholder,
    lang: language,
    spellcheck: "true",
  });
  const isEmpty = () => box.textContent.trim() === "";
  const showState = () => {
    const empty = isEmpty();
    box.classList.toggle("empty", empty);
    typical.hidden = !empty;
    clear.hidden = empty;
    onProgress(empty ? "new" : "draft");
  };

  const tools = Object.entries(commands).map(([name, command]) => {
    const key = name as keyof typeof commands;
    const label = word[key];
    const tool = element("button", { type: "button", title: label, "aria-label": label }, icon(drawings[key]));
    // The caret stays where it is.
    tool.addEventListener("mousedown", (event) => event.preventDefault());
    tool.addEventListener("click", () => {
      box.focus();
      document.execCommand(command);
    });
    return tool;
  });

  const typical = element("button", { type: "button", class: "quiet" }, word.typicalReply);
  typical.addEventListener("click", () => {
    box.replaceChildren(
      ...conversation.typicalReply.map((line) => element("div", {}, line === "" ? element("br") : line)),
    );
    box.focus();
    getSelection()?.selectAllChildren(box);
    getSelection()?.collapseToEnd();
    box.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
  });
  const clear = element("button", { type: "button", class: "quiet" }, word.clear);
  clear.addEventListener("click", () => {
    box.focus();
    // By the editor's own door, so that it can be undone.
    document.execCommand("selectAll");
    document.execCommand("delete");
  });

  const send = element("button", { type: "button", class: "send", title: word.sendKeys }, word.send);
  const showSent = () => {
    if (isEmpty()) return showDialog(word.emptyTitle, word.emptyExplanation, "", word.close, box);
    onProgress("answered");
    // biome-ignore lint/performance/useDomNodeTextContent: with the line breaks that the customer would see.
    const written = box.innerText.replace(/\n{3,}/g, "\n\n").trim();
    showDialog(word.sentTitle, word.sentExplanation(from), written, word.close, box);
  };
  send.addEventListener("click", showSent);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      showSent();
    }
  });
  box.addEventListener("input", showState);
  box.classList.add("empty");
  clear.hidden = true;

  const card = element(
    "section",
    { class: "reply", "aria-label": word.replyTo(from) },
    element("p", { class: "to" }, word.to(from)),
    box,
    element(
      "div",
      { class: "tools" },
      send,
      element("div", { class: "formatting", role: "toolbar", "aria-label": word.replyTo(from) }, ...tools),
      typical,
      clear,
    ),
  );
  return { element: card, focus: () => box.focus() };
}

function showDialog(title: string, explanation: string, text: string, close: string, box: HTMLElement): void {
  const dialog = element(
    "dialog",
    { "aria-labelledby": "dialog-title" },
    element("h2", { id: "dialog-title" }, title),
    element("p", { class: "explanation" }, explanation),
    ...(text === "" ? [] : [element("blockquote", { tabindex: "0" }, text)]),
    element("form", { method: "dialog" }, element("button", { class: "send" }, close)),
  );
  dialog.addEventListener("close", () => {
    dialog.remove();
    box.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
