import type { Words } from "../letters.ts";
import { attributes, boxMarks, type ExpectedContext, marked, text } from "../markup.ts";
import { type Comment, type LogOptions, log } from "./log.ts";

export type Channel = "web" | "native_messaging" | "chat" | "internal";

export interface Ticket {
  id: string;
  words: Words;
  subject: string;
  comments: readonly Comment[];
  log?: LogOptions;
  channel: Channel;
  /** null: a closed ticket, nobody can write in it. */
  draft: readonly string[] | null;
  /** Who asked, in the ticket's fields beside the conversation. */
  requester?: { name: string; email: string; isRead?: boolean };
  expect?: ExpectedContext;
  markup?: {
    /** The switcher says its channel in words only; `switcher` replaces those of the interface. */
    unmarkedChannel?: boolean;
    switcher?: string;
    openMenu?: boolean;
    /** The test id stands on a part around the editable. */
    nested?: boolean;
    legacy?: boolean;
    unmarkedTicket?: boolean;
  };
}

const channelWords: Record<Words, Record<Channel, string>> = {
  nl: { web: "Openbaar antwoord", native_messaging: "Berichten", chat: "Chat", internal: "Interne notitie" },
  en: { web: "Public reply", native_messaging: "Messaging", chat: "Chat", internal: "Internal note" },
};
const submitWords = { nl: "Verzenden als Open", en: "Submit as Open" };

/** One ticket as its tab holds it. `behaviour.ts` puts the real CKEditor into `[data-composer]`. */
export function ticketPane(ticket: Ticket, isOpen: boolean): string {
  const { id, words, subject, comments, channel, draft, markup = {}, requester } = ticket;
  const ids = markup.unmarkedTicket ? "" : `data-ticket-id="${text(id)}"`;
  const anchor = markup.unmarkedTicket ? "" : `data-side-conversations-anchor-id="${text(id)}"`;
  const subjectMark = draft ? marked("subject", id) : "";
  const subjectId = markup.legacy ? "ticket-pane-subject" : "omni-header-subject";
  return `
  <div class="ticket-pane" ${ids} data-pane="${text(id)}" style="visibility: ${isOpen ? "visible" : "hidden"}">
    <div ${anchor}><div data-test-id="ticket-main-conversation">
      <header><div><input data-test-id="${subjectId}" value="${text(subject)}" ${subjectMark}></div></header>
      ${log(comments, ticket.log)}
      ${draft ? editorView(ticket, draft) : ""}
      <footer data-test-id="ticket-footer"><button type="button" data-test-id="submit_button-button">${submitWords[words]}</button></footer>
    </div></div>
    <aside>${requester ? `<div><div data-garden-id="tags.avatar"><img alt="${text(requester.email)}"></div><span ${requester.isRead ? marked("customer name", id) : ""}>${text(requester.name)}</span></div>` : ""}
      <div contenteditable="true" role="textbox" data-test-id="ticket-fields-note" aria-label="veld"></div></aside>
    <span hidden data-channel-now="${channel}"></span>
  </div>`;
}

function editorView(ticket: Ticket, draft: readonly string[]): string {
  const { id, words, channel, expect, markup = {} } = ticket;
  const label = markup.switcher ?? channelWords[words][channel];
  const marks = boxMarks(id, expect);
  if (markup.legacy)
    return `<div class="zendesk-editor--rich-text-container"><div contenteditable="true" role="textbox" aria-multiline="true" ${attributes(marks)}>${draft
      .map((line) => `<p>${text(line)}</p>`)
      .join("")}</div></div>`;
  const composer = { id, channel, draft, marks, isNested: markup.nested ?? false };
  return `
  <div data-test-id="editor-view">
    <button type="button" data-test-id="omnichannel-channel-switcher-button" aria-label="${text(label)}" ${markup.unmarkedChannel ? "" : `data-channel="${channel}"`}>${text(label)}</button>
    <ul role="menu" ${markup.openMenu ? "" : "hidden"}>${(["web", "native_messaging", "internal"] as const)
      .filter((each) => markup.openMenu || each !== channel)
      .map((each) =>
        menuItem(each, each === "internal" && markup.switcher ? markup.switcher : channelWords[words][each]),
      )
      .join("")}</ul>
    <div data-composer="${text(JSON.stringify(composer))}"></div>
    <div data-test-id="omnichannel-composer-toolbar"><ul></ul></div>
  </div>`;
}

function menuItem(channel: Channel, label: string): string {
  return `<li role="menuitem" data-test-id="omnichannel-channel-switcher-menuitem-${channel}">${text(label)}</li>`;
}
