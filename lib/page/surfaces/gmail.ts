import { editorFor } from "../editors/editors.ts";
import type { ContextPart, ReplyContext, Surface } from "../surface.ts";
import { addressesIn, domainOf } from "./addresses.ts";
import { readStanding, type Writer } from "./conversation.ts";
import { readCustomerText } from "./customer-text.ts";
import { editingHosts, hostThat, isShown } from "./editable.ts";
import { fieldValue } from "./field-value.ts";
import { messageTime } from "./gmail-message-time.ts";
import { outermost, quotedHistory } from "./quoted-history.ts";
import { visibleText } from "./visible-text.ts";

// All that we rely on in Gmail's markup. Each comment names the test pages (tests/pages/gmail) that show it. Labels are
// in the language of the account, so none is used; two-letter classes change now and then for a part of the accounts, so
// names and roles stand in where they fail (reply-new-classes, popout-new-classes).
const select = {
  compose: ".M9", // every page with a compose; Chat's boxes have g_editable too, but lie outside it (reply-first)
  box: '.Ap [g_editable="true"]', // the same; the hidden text area beside it is no box
  fields: 'input[name="composeid"], input[name="draft"], input[name="subjectbox"]', // popout-new-classes
  subjectField: 'input[name="subjectbox"], input[name="subject"]', // popout, new-message; an inline reply hides it
  repliesTo: 'input[name="rm"]', // popout: id of the message that is answered; empty in new-message
  recipients: '[name="to"] [data-hovercard-id], .vR > input[type="hidden"], input[name="to"]', // popout; .vR: popout-old-recipients
  recipientsFolded: ".oL [email]", // reply-first: one line until somebody opens it
  from: 'input[name="from"], .az2', // reply-alias
  account: 'a[href*="SignOutOptions"]', // several
  threadSubject: "h2.hP, h2[data-legacy-thread-id], h2[data-thread-perm-id]", // reply-first; reply-new-classes
  message: '.h7, .kv, [role="list"] > *', // reply-first (open), thread-second (folded)
  slot: ".ip, .AO", // reply-broken: what is written in here answers something, even when the message is not found
  thread: '.AO, [role="main"]', // reply-first
  messageId: "[data-message-id], [data-legacy-message-id]", // popout
  sender: ".gD[email], .gF [email], h3 [email]", // reply-first; thread-second (folded); reply-new-classes
  body: ".a3s, .ii", // reply-first
  snippet: ".g6, .iA", // thread-second: a message that was never opened shows its first line only
  foreign: '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], .gmail_attr', // signature-*
  quote: ".gmail_quote", // popout-elsewhere
};

interface Message {
  element: Element;
  email: string;
  name: string | null;
}

export const gmail: Surface = {
  id: "gmail",
  matches: ({ hostname }) => hostname === "mail.google.com",
  findBoxes: (root) => editingHosts(root).filter((box) => isBox(box) && isShown(box)),
  boxOf: hostThat(isBox),
  editorFor,
  foreignParts: (box) => outermost(box, [...box.querySelectorAll(select.foreign), ...quotedHistory(box)]),
  readContext,
};

function isBox(host: HTMLElement): boolean {
  return (host.matches(select.box) && host.closest(select.compose) !== null) || composeByFields(host) !== null;
}

/** Everything of one compose: recipients, subject, hidden fields, box. */
function composeOf(box: HTMLElement): Element | null {
  return box.closest(select.compose) ?? composeByFields(box);
}

/** The smallest part around `box` with the fields of a compose, unless another box is in there as well. */
function composeByFields(box: HTMLElement): Element | null {
  for (let at = box.parentElement; at; at = at.parentElement)
    if (at.querySelector(select.fields)) return editingHosts(at).length === 1 ? at : null;
  return null;
}

function readContext(box: HTMLElement): ReplyContext {
  const compose = composeOf(box);
  const repliesTo = fieldValue(compose?.querySelector(select.repliesTo));
  const inline = box.closest(select.message);
  const answered = inline ?? (repliesTo ? findMessage(box.ownerDocument, repliesTo) : null);
  const isInline = inline !== null || box.closest(select.slot) !== null;
  const isReply = isInline || repliesTo !== "";

  const to = recipientsOf(compose);
  const thread = answered ? readThread(answered) : [];
  const at = thread.findIndex(({ element }) => element === answered);
  const writers = tellWriters(thread, at, to, ownAddresses(box.ownerDocument, compose));
  const [account = null] = accountsOf(box.ownerDocument);
  const conversation = thread.map((message, i) => ({ ...message, by: writers[i] ?? "other" }));
  const { unanswered, waits, answerNumber } = readStanding(conversation, at === -1 ? {} : { at });

  const complaint = unanswered.map(readMessage).filter(Boolean).join("\n\n") || (isReply ? readQuote(box) : null);
  const newest = unanswered.at(-1);
  const customerName = newest?.name ?? to.find(({ name }) => name !== null)?.name ?? null;

  const customerAddress = newest?.email ?? to[0]?.email ?? null;

  const subjectField = compose?.querySelector(select.subjectField);
  const subject = readThreadSubject(box) || fieldValue(subjectField).trim() || null;

  const missing: ContextPart[] = [];
  if (isReply && !complaint) missing.push("complaint");
  if (!subject && (isInline || !subjectField)) missing.push("subject");
  if (isReply && thread.length === 0 && to.length === 0) missing.push("customer name");
  const receivedAt = waits && newest ? timeOf(newest.element) : null;
  return {
    complaint,
    customerName,
    customerAddress,
    account,
    caseId: readThreadId(answered ?? box),
    receivedAt,
    subject,
    channel: "email",
    answerNumber,
    audience: "customer",
    missing,
  };
}

function timeOf(message: Element): string | null {
  const part = message.matches(select.messageId) ? message : message.querySelector(select.messageId);
  const ids = [part?.getAttribute("data-legacy-message-id"), part?.getAttribute("data-message-id")];
  return ids.map((id) => id && messageTime(id)).find(Boolean) || null;
}

/** The message with this id, whether "#msg-f:1" or "msg-f:1" or the older number. */
function findMessage(document: Document, id: string): Element | null {
  const wanted = id.replace(/^#/, "");
  for (const part of document.querySelectorAll(select.messageId)) {
    const ids = [part.getAttribute("data-message-id"), part.getAttribute("data-legacy-message-id")];
    if (ids.some((found) => found?.replace(/^#/, "") === wanted)) return part.closest(select.message);
  }
  return null;
}

/** The messages of the conversation that `message` belongs to, oldest first; drafts have no sender and are left out. */
function readThread(message: Element): Message[] {
  return [...(message.parentElement?.children ?? [])].flatMap((element) => {
    const sender = element.querySelector(select.sender);
    const email = sender?.getAttribute("email")?.toLowerCase();
    return sender && email ? [{ element, email, name: properName(sender.getAttribute("name"), email) }] : [];
  });
}

/**
 * Who wrote which message, by address only (names such as "me" are in the interface's language). A colleague who
 * answered from another address of the same house is "us", unless the house is a public mail provider.
 */
function tellWriters(
  thread: readonly Message[],
  at: number,
  to: readonly { email: string }[],
  own: ReadonlySet<string>,
): Writer[] {
  const customers = new Set(to.map(({ email }) => email).filter((email) => !own.has(email)));
  const answered = thread[at];
  if (answered && !own.has(answered.email)) customers.add(answered.email);
  const houses = new Set([...own].map(domainOf));
  for (const customer of customers) houses.delete(domainOf(customer));

  return thread.map(({ email }) => {
    if (own.has(email)) return "us";
    if (customers.has(email) || customers.size === 0) return "customer";
    return own.size === 0 || houses.has(domainOf(email)) ? "us" : "other";
  });
}

/** The account's address and the alias in use. The title ends with the account after a subject that may hold others. */
function ownAddresses(document: Document, compose: Element | null): Set<string> {
  const from = [...(compose?.querySelectorAll(select.from) ?? [])].map((part) => fieldValue(part) || part.textContent);
  return new Set([...from.flatMap(addressesIn), ...accountsOf(document)]);
}

/** The address of the account, by its button and by the title. */
function accountsOf(document: Document): string[] {
  const button = document.querySelector(select.account)?.getAttribute("aria-label") ?? "";
  return [...addressesIn(button), ...addressesIn(document.title).slice(-1)];
}

function recipientsOf(compose: Element | null): { email: string; name: string | null }[] {
  const parts = [select.recipients, select.recipientsFolded]
    .map((selector) => [...(compose?.querySelectorAll(selector) ?? [])])
    .find((found) => found.length > 0);
  return (parts ?? []).flatMap((part) => {
    const field = part.getAttribute("data-hovercard-id") ?? part.getAttribute("email") ?? fieldValue(part);
    const [email] = addressesIn(field);
    const name = part.getAttribute("data-name") ?? part.getAttribute("name") ?? field.split("<")[0] ?? null;
    return email ? [{ email, name: properName(name, email) }] : [];
  });
}

/** A display name that says more than the address does. */
function properName(name: string | null, email: string): string | null {
  const proper = name?.replaceAll('"', "").trim() ?? "";
  return proper === "" || proper.toLowerCase() === email || proper.includes("@") ? null : proper;
}

function readMessage({ element }: Message): string {
  const body = element.querySelector(select.body);
  const snippet = element.querySelector(select.snippet);
  return (body && readCustomerText(body)) || (snippet && visibleText(snippet)) || "";
}

/** The message that is answered, from the quote in the box, when its thread is not on the page. */
function readQuote(box: HTMLElement): string | null {
  const quote = box.querySelector(`${select.quote} blockquote, blockquote${select.quote}`);
  return (quote && readCustomerText(quote)) || null;
}

/** Gmail's own number of the conversation on the page; null for a message that is not in one. */
function readThreadId(part: Element): string | null {
  const heading = part.closest(select.thread)?.querySelector(select.threadSubject);
  return heading?.getAttribute("data-thread-perm-id") ?? heading?.getAttribute("data-legacy-thread-id") ?? null;
}

/** The heading above an inline reply, which itself hides its subject. */
function readThreadSubject(box: HTMLElement): string {
  const heading = box.closest(select.thread)?.querySelector(select.threadSubject);
  return heading ? visibleText(heading) : "";
}
