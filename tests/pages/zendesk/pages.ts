import {
  coldMeal,
  doubleCharge,
  doubleChargeAgain,
  draft,
  earlierAnswer,
  shop,
  wardrobe,
  wardrobeAgain,
} from "../letters.ts";
import { type TestPage, text } from "../markup.ts";
import type { Comment } from "./log.ts";
import { type Ticket, ticketPane } from "./ticket.ts";

const customer = (letter: typeof wardrobe, awaits?: string): Comment => ({
  type: "end-user",
  name: letter.name,
  lines: letter.lines,
  ...(awaits ? { awaits, namesCustomer: true } : {}),
});
const agent = {
  nl: { type: "agent", name: "Sanne", lines: earlierAnswer.nl },
  en: { type: "agent", name: "Grace", lines: earlierAnswer.en },
} as const;
const note: Comment = {
  type: "internal",
  name: "Sanne",
  lines: ["Klant is boos, graag voorrang. / Angry customer, please hurry."],
};

const email: Ticket = {
  id: "4711",
  words: "nl",
  subject: wardrobe.subject,
  comments: [{ ...customer(wardrobe, "4711"), quoted: earlierAnswer.nl.join(" ") }],
  channel: "web",
  draft: draft.nl,
};
const other: Ticket = { ...email, id: "4712", subject: coldMeal.subject, comments: [customer(coldMeal, "4712")] };
const second: Ticket = {
  ...email,
  words: "en",
  subject: doubleCharge.subject,
  comments: [
    customer(doubleCharge),
    agent.en,
    note,
    { ...customer(doubleChargeAgain, "4711"), namesCustomer: false },
    customer({ ...doubleChargeAgain, lines: ["PS: the bank's letter is attached."] }, "4711"),
  ],
  draft: draft.en,
  expect: { answerNumber: 2 },
};
const messaging: Ticket = {
  ...second,
  channel: "native_messaging",
  comments: [
    { type: "bot", name: "Answer Bot", lines: ["Hi! What can I help you with?"] },
    customer({ ...doubleCharge, lines: ["i was charged twice"] }),
    { ...agent.en, lines: ["Hi Tomas,"] },
    { ...agent.en, lines: ["I will look into this."] },
    { ...customer({ ...doubleCharge, lines: ["and?"] }, "4711"), namesCustomer: false },
    { type: "bot", name: "Answer Bot", lines: ["An agent will be with you shortly."] },
    customer({ ...doubleCharge, lines: ["it has been half an hour"] }, "4711"),
  ],
  expect: { answerNumber: 2, channel: "messaging" },
};
const internal: Ticket = { ...email, channel: "internal", expect: { audience: "internal" } };

const states: Record<string, readonly Ticket[]> = {
  email: [email],
  tabs: [email, other],
  "tabs-unmarked": [
    { ...other, id: "4700", draft: null, comments: [customer(coldMeal)], markup: { unmarkedTicket: true } },
    { ...email, markup: { unmarkedTicket: true } },
    { ...other, markup: { unmarkedTicket: true } },
  ],
  "tabs-closed": [
    { ...other, id: "4700", draft: null, comments: [customer(coldMeal)], markup: { unmarkedTicket: true } },
    { ...email, markup: { unmarkedTicket: true } },
  ],
  "email-second": [second],
  "newest-first": [{ ...second, log: { newestFirst: true } }],
  "own-last-word": [
    {
      ...email,
      comments: [customer(wardrobe), agent.nl, customer(wardrobeAgain, "4711"), agent.nl],
      expect: { answerNumber: 3, receivedAt: null },
    },
  ],
  messaging: [messaging],
  chat: [{ ...messaging, channel: "chat", expect: { answerNumber: 2, channel: "chat" } }],
  note: [internal],
  "note-unmarked": [{ ...internal, markup: { unmarkedChannel: true } }],
  "note-unmarked-menu": [{ ...internal, markup: { unmarkedChannel: true, switcher: "Interne Notiz", openMenu: true } }],
  "reply-unmarked": [{ ...email, markup: { unmarkedChannel: true } }],
  "reply-nested": [{ ...email, markup: { nested: true } }],
  legacy: [{ ...email, markup: { legacy: true } }],
  "requester-tag": [
    {
      ...email,
      comments: [{ ...customer(wardrobe, "4711"), namesCustomer: false }],
      log: { withoutSenders: true },
      requester: { name: wardrobe.name, email: wardrobe.email, isRead: true },
    },
  ],
  outgoing: [
    {
      ...email,
      comments: [agent.nl],
      requester: { name: wardrobe.name, email: wardrobe.email, isRead: true },
      expect: { answerNumber: 2 },
    },
  ],
  broken: [
    {
      ...email,
      comments: [customer(wardrobe)],
      log: { withoutTypes: true },
      expect: { missing: ["complaint", "customer name"] },
    },
  ],
  "new-ticket": [{ ...email, id: "new/1", subject: "Uw bestelling", comments: [] }],
};

/** With several tabs 4711 is in front, wherever it stands. */
function openTicket(name: string, tickets: readonly Ticket[]): string {
  return (name.startsWith("tabs") ? "4711" : tickets[0]?.id) ?? "";
}

function pageHtml(name: string, tickets: readonly Ticket[]): string {
  const open = openTicket(name, tickets);
  const words = tickets[0]?.words ?? "nl";
  return `<!doctype html>
<!-- Made on 24 November 2026 after compose-surfaces facts: test ids and attributes that public extensions for Zendesk Agent Workspace read in 2025 and 2026. -->
<html lang="${words}"><head><meta charset="utf-8"><title>${text(shop[words].name)} – Sanne</title>
<link rel="stylesheet" href="/test-page/ckeditor5.css">
<script type="importmap">{ "imports": { "ckeditor5": "/test-page/ckeditor5.js" } }</script>
<style>body { font: 14px system-ui, sans-serif; margin: 0 } #main_panes { position: relative; height: 640px } .ticket-pane { position: absolute; inset: 0; overflow: auto; display: flex }</style></head>
<body>
<header role="tablist">${tickets
    .map(
      ({ id, subject }) =>
        `<div role="tab" data-test-id="header-tab" data-entity-id="${id}" data-entity-is-selected="${id === open}"${id === open ? ' aria-current="page"' : ""}>${text(subject)}</div>`,
    )
    .join("")}</header>
<main id="main_panes">${tickets.map((ticket) => ticketPane(ticket, ticket.id === open)).join("")}</main>
<script type="module" src="/test-page/behaviour.js"></script>
</body></html>`;
}

export const zendeskPages: readonly TestPage[] = Object.entries(states).map(([name, tickets]) => ({
  name,
  url: `https://example.zendesk.com/agent/tickets/${openTicket(name, tickets)}?page=${name}`,
  html: pageHtml(name, tickets),
}));
