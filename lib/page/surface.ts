import type { Editor } from "./editor.ts";

/** What a site shows about a reply, and what can therefore be missing when its markup has changed. */
export type ContextPart = "complaint" | "subject" | "customer name";

/** What a site tells about the reply that is being written in one of its boxes. */
export interface ReplyContext {
  /** The customer's latest message or messages (those after our last answer), plain text. */
  complaint: string | null;
  customerName: string | null;
  /** When the latest of them came in (ISO 8601), while it waits for an answer; null where the page does not say it surely. */
  receivedAt: string | null;
  /** Left out where the site does not say. */
  customerAddress?: string | null;
  /** The address under which the agent is signed in there; left out where the site does not say. */
  account?: string | null;
  /** The site's own number of the ticket or thread; left out where it does not say. */
  caseId?: string | null;
  subject: string | null;
  /** "email", "chat", "messaging", "public", ... as in the presets' channel names. */
  channel: string;
  /** 1 for the first answer of ours in this thread. */
  answerNumber: number;
  /** "internal": a note that the customer never sees. Whatever cannot be told is for the customer. */
  audience: "customer" | "internal";
  /** Names of what should have been found here and was not; a new message to nobody in particular misses nothing. */
  missing: readonly ContextPart[];
}

/**
 * All that the product knows about one site. A site's name and its selectors appear in its surface and nowhere else.
 * Every method reads the page afresh (sites swap nodes at any moment) and answers for any page: a box that has left the
 * document has no context, but never throws.
 */
export interface Surface {
  id: string;
  /** Whether this surface speaks for the page at `url`. */
  matches(url: URL): boolean;
  /** Every compose box under `root` that a person can see and write in. */
  findBoxes(root: ParentNode): HTMLElement[];
  /** The compose box that holds `node`, or null when `node` lies in something else (a search field, a chat, a subject). */
  boxOf(node: Element): HTMLElement | null;
  editorFor(box: HTMLElement): Editor;
  /** Parts inside the box that are not the agent's own text: quote, signature. */
  foreignParts(box: HTMLElement): Element[];
  readContext(box: HTMLElement): ReplyContext;
}
