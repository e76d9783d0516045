import { marked, text } from "../markup.ts";

export interface Comment {
  /** As Zendesk's own `type`; "bot" stands for kinds that we do not know. */
  type: "end-user" | "agent" | "internal" | "bot";
  name: string;
  lines: readonly string[];
  /** Minutes after the ticket was opened. */
  at?: number;
  /** Waits for the answer in these boxes (keys). */
  awaits?: string;
  namesCustomer?: boolean;
  /** The earlier mail under the customer's words. */
  quoted?: string;
}

export interface LogOptions {
  /** The markup has changed so that nobody can tell who spoke. */
  withoutTypes?: boolean;
  /** No link to the sender's page. */
  withoutSenders?: boolean;
  newestFirst?: boolean;
}

/** The conversation of one ticket; after test ids that several public extensions read in 2025 and 2026. */
export function log(comments: readonly Comment[], options: LogOptions = {}): string {
  const items = comments.map((comment, i) => article(comment, i, options));
  if (options.newestFirst) items.reverse();
  return `<section data-test-id="omni-log-container">${items.join("")}</section>`;
}

function article(comment: Comment, index: number, { withoutTypes, withoutSenders }: LogOptions): string {
  const { type, name, lines, at = index * 60, awaits, namesCustomer, quoted } = comment;
  const mark = awaits ? marked("complaint", awaits) : "";
  const time = new Date(Date.UTC(2026, 10, 3, 9, at)).toISOString();
  const sender = `<a data-test-id="omni-log-comment-user-link" href="/agent/users/${index}"><strong ${namesCustomer ? marked("customer name", awaits) : ""}>${text(name)}</strong></a>`;
  const words = lines.map((line) => (line ? `<p dir="auto" ${mark}>${text(line)}</p>` : "<p>&nbsp;</p>")).join("");
  return `
  <article data-test-id="omni-log-comment-item">
    ${withoutSenders ? "" : `<div data-test-id="omni-log-item-sender">${sender}</div>`}
    ${type === "internal" ? '<div data-test-id="omni-log-internal-note-tag">!</div>' : ""}
    <time data-test-id="timestamp-relative" datetime="${time}">3 nov</time>
    <div mode="standalone" ${withoutTypes ? "" : `type="${type}"`} data-test-id="omni-log-item-message">
      <div data-test-id="omni-log-message-content"><div class="zd-comment">${words}
        <div class="signature"><p>-- </p><p>Beukstraat 12, 1234 AB Zandvoorde</p></div>
        ${quoted ? `<blockquote><p>${text(quoted)}</p></blockquote>` : ""}
      </div><button type="button">…</button><span aria-hidden="true">${text(lines.join(" "))}</span></div>
      <svg data-test-id="convo-log-item-read-indicator"><title>2</title></svg>
    </div>
  </article>`;
}
