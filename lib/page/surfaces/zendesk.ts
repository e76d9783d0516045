import { editorFor } from "../editors/editors.ts";
import type { ContextPart, ReplyContext, Surface } from "../surface.ts";
import { readStanding, type Writer } from "./conversation.ts";
import { readCustomerText } from "./customer-text.ts";
import { editingHosts, hostThat, isShown } from "./editable.ts";
import { fieldValue } from "./field-value.ts";
import { outermost, quotedHistory } from "./quoted-history.ts";
import { visibleText } from "./visible-text.ts";

// All that we rely on in Zendesk's markup. Each comment names the test pages (tests/pages/zendesk) that show it. Test ids
// and data attributes are the same in every language; labels are not.
const select = {
  composer: '[data-test-id^="omnicomposer-"]', // email: the editable itself; reply-nested: a part around it
  plainComposer: '[data-test-id^="omnicomposer-plain-text"]', // messaging
  legacyComposer: '.zendesk-editor--rich-text-container, [data-test-id="ticket-rich-text-editor"]', // legacy
  ticket: "[data-ticket-id], [data-side-conversations-anchor-id]", // tabs: every open ticket stays in the page
  channel: '[data-test-id="omnichannel-channel-switcher-button"]', // email; messaging
  internalItem: '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]', // note-unmarked, menu open
  item: '[data-test-id="omni-log-comment-item"]', // email
  message: '[data-test-id="omni-log-item-message"]', // email: its `type` says who spoke
  text: '[data-test-id="omni-log-message-content"]', // email
  sender: '[data-test-id="omni-log-comment-user-link"], [data-test-id="omni-log-item-sender"]', // email
  time: "time[datetime]", // newest-first: the order of the log is the agent's choice
  subject: '[data-test-id="omni-header-subject"], [data-test-id="ticket-pane-subject"]', // email; legacy
  requester: '[data-garden-id="tags.avatar"]', // requester-tag: its neighbour is the name
  furniture: 'button, [role="button"], svg, [aria-hidden="true"]', // email: receipts and tools inside a message
};

/** Zendesk's channels under our names; others keep theirs ("whatsapp", "sms"). */
const channels: Readonly<Record<string, string>> = { web: "email", mail: "email", native_messaging: "messaging" };

/** `type` of a message in the log; a bot has another one. */
const writers: Readonly<Record<string, Writer>> = { "end-user": "customer", agent: "us" };

/** How the switcher names an internal note where nothing but its label tells; the last resort. */
const internalLabels = /\b(internal note|interne (notitie|opmerking))\b/i;

export const zendesk: Surface = {
  id: "zendesk",
  matches: ({ hostname }) => hostname.endsWith(".zendesk.com"),
  findBoxes: (root) => editingHosts(root).filter((box) => isBox(box) && isShown(box) && isOfOpenTicket(box)),
  boxOf: hostThat(isBox),
  editorFor,
  foreignParts: (box) => outermost(box, quotedHistory(box)),
  readContext,
};

function isBox(host: HTMLElement): boolean {
  return host.closest(`${select.composer}, ${select.legacyComposer}`) !== null;
}

/** The address names the ticket in front; a box whose own ticket is unknown counts as of that one. */
function isOfOpenTicket(box: HTMLElement): boolean {
  const open = openTicket(box);
  const own = ticketId(box.closest(select.ticket));
  return !open || !own || open === own;
}

function openTicket(box: HTMLElement): string | null {
  return /\/tickets\/(\d+)/.exec(box.ownerDocument.defaultView?.location.pathname ?? "")?.[1] ?? null;
}

function ticketId(pane: Element | null): string | null {
  return pane?.getAttribute("data-ticket-id") ?? pane?.getAttribute("data-side-conversations-anchor-id") ?? null;
}

function readContext(box: HTMLElement): ReplyContext {
  const ticket = ticketAround(box);
  const switcher = nearest(box, ticket, select.channel);
  const internal = isInternal(switcher);
  const marked = switcher?.getAttribute("data-channel");
  const unmarked = box.closest(select.plainComposer) ? "messaging" : "email";
  const channel = !marked || internal ? unmarked : (channels[marked] ?? marked);

  const log = readLog(ticket, box);
  const { unanswered, waits, answerNumber } = readStanding(log, { turns: channel !== "email" });
  const complaint = unanswered.map(readMessage).filter(Boolean).join("\n\n") || null;
  const customerName = unanswered.map(readSender).findLast(Boolean) ?? readRequester(box, ticket);
  const newest = unanswered.at(-1);
  const receivedAt = waits && newest && !Number.isNaN(newest.time) ? new Date(newest.time).toISOString() : null;
  const subjectPlace = nearest(box, ticket, select.subject);
  const subject = subjectPlace && (fieldValue(subjectPlace) || visibleText(subjectPlace)).trim();

  const missing: ContextPart[] = [];
  const isNew = box.ownerDocument.defaultView?.location.pathname.includes("/tickets/new") ?? false;
  const lacksCustomer = !log.some(({ by }) => by === "us" || by === "customer");
  if (!complaint && !isNew && (lacksCustomer || unanswered.length > 0)) missing.push("complaint");
  if (!subjectPlace) missing.push("subject");
  if (!customerName && !isNew) missing.push("customer name");
  return {
    complaint,
    customerName,
    receivedAt,
    caseId: ticketId(box.closest(select.ticket)) ?? openTicket(box),
    subject: subject || null,
    channel,
    answerNumber,
    audience: internal ? "internal" : "customer",
    missing,
  };
}

/**
 * The part of the page about the ticket of `box`: as marked, or else the largest part around it in which no other ticket
 * is written. Reading past it would show one customer's words in the answer to another.
 */
function ticketAround(box: HTMLElement): Element {
  const idOf = (part: Element) => ticketId(part.closest(select.ticket));
  const own = idOf(box);
  const isOther = (part: Element) => part !== box && (own === null || idOf(part) !== own);
  const holdsOther = (part: Element) =>
    [...part.querySelectorAll(select.ticket)].some((pane) => isOther(pane) && !pane.contains(box)) ||
    editingHosts(part).some((host) => isOther(host) && isBox(host));

  let around: Element = box;
  while (around.parentElement && !holdsOther(around.parentElement)) around = around.parentElement;
  return around;
}

/** The match in the smallest part around `box`, up to `limit`. */
function nearest(box: HTMLElement, limit: Element, selector: string): Element | null {
  for (let at: Element | null = box; at; at = at === limit ? null : at.parentElement) {
    const found = at.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/**
 * Whether the channel says so; without the attribute, whether the switcher shows the words of the menu's internal item,
 * or a known name of it. What cannot be told is a public reply.
 */
function isInternal(switcher: Element | null): boolean {
  const marked = switcher?.getAttribute("data-channel");
  if (!switcher || marked) return marked === "internal";
  const label = switcher.getAttribute("aria-label") ?? visibleText(switcher);
  const item = switcher.ownerDocument.querySelector(select.internalItem);
  return internalLabels.test(label) || (item !== null && visibleText(item) === label.trim());
}

interface LogMessage {
  by: Writer;
  item: Element;
  message: Element;
  time: number;
}

/** The conversation, oldest first. A hidden tab's box has a hidden log; a visible box never gets a hidden one. */
function readLog(ticket: Element, box: HTMLElement): LogMessage[] {
  const messages = [...ticket.querySelectorAll(select.item)].flatMap((item) => {
    const message = item.querySelector(select.message);
    if (!message || message.matches('[aria-hidden="true"]') || isShown(item) !== isShown(box)) return [];
    const by = writers[message.getAttribute("type") ?? ""] ?? "other";
    return [{ by, item, message, time: Date.parse(item.querySelector(select.time)?.getAttribute("datetime") ?? "") }];
  });
  return messages.some(({ time }) => Number.isNaN(time)) ? messages : messages.sort((a, b) => a.time - b.time);
}

function readMessage({ message }: LogMessage): string {
  return readCustomerText(message.querySelector(select.text) ?? message, select.furniture);
}

function readSender({ item }: LogMessage): string | null {
  const sender = item.querySelector(select.sender);
  return (sender && visibleText(sender)) || null;
}

function readRequester(box: HTMLElement, ticket: Element): string | null {
  const name = nearest(box, ticket, select.requester)?.nextElementSibling;
  return (name && visibleText(name)) || null;
}
