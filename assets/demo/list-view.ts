import { type Conversation, type Language, latestFromCustomer } from "./conversation.ts";
import { element } from "./element.ts";
import { timeAgo, words } from "./words.ts";

export type Progress = "new" | "draft" | "answered";

export interface ListView {
  element: HTMLElement;
  /** Marks the open conversation; null when none is. */
  markOpen(id: string | null): void;
  markProgress(id: string, progress: Progress): void;
  focus(id: string): void;
}

/** The complaints, newest first, as links: each has an address of its own, and the arrow keys walk them. */
export function createListView(conversations: readonly Conversation[], language: Language): ListView {
  const newestFirst = conversations.toSorted(
    (one, other) => latestFromCustomer(one).minutesAgo - latestFromCustomer(other).minutesAgo,
  );
  const links = new Map(newestFirst.map((conversation) => [conversation.id, createLink(conversation, language)]));
  const list = element("ul", {}, ...[...links.values()].map((link) => element("li", {}, link)));

  list.addEventListener("keydown", (event) => {
    const all = [...links.values()];
    const at = all.indexOf(event.target as HTMLAnchorElement);
    const next = { ArrowDown: all[at + 1], ArrowUp: all[at - 1], Home: all[0], End: all.at(-1) }[event.key];
    if (at === -1 || !next) return;
    event.preventDefault();
    next.focus();
  });

  return {
    element: list,
    markOpen(id) {
      for (const [each, link] of links) {
        if (each === id) link.setAttribute("aria-current", "page");
        else link.removeAttribute("aria-current");
      }
    },
    markProgress(id, progress) {
      const mark = links.get(id)?.querySelector(".progress");
      if (!mark) return;
      mark.textContent = progress === "new" ? "" : words[language][progress];
      mark.classList.toggle("answered", progress === "answered");
    },
    focus: (id) => links.get(id)?.focus(),
  };
}

function createLink(conversation: Conversation, language: Language): HTMLAnchorElement {
  const { id, subject, channel } = conversation;
  const { from, lines, minutesAgo } = latestFromCustomer(conversation);
  const channelName =
    channel === "email" ? [] : [element("span", { class: "channel" }, words[language].channels[channel])];
  return element(
    "a",
    { href: `#${language}/${id}` },
    element("span", { class: "sender" }, from),
    element("time", {}, timeAgo(minutesAgo, language)),
    element("span", { class: "subject" }, subject),
    element("span", { class: "snippet" }, firstWords(lines)),
    element("span", { class: "marks" }, ...channelName, element("span", { class: "progress" })),
  );
}

/** What follows the greeting, as a webmail shows it beside the subject. */
function firstWords(lines: readonly string[]): string {
  const written = lines.filter((line) => line !== "");
  const isGreeting = (written[0]?.length ?? 0) < 30 && written.length > 1 && /,$/.test(written[0] ?? "");
  return written.slice(isGreeting ? 1 : 0).join(" ");
}
