import type { Conversation, Language } from "./conversation.ts";
import { createConversationView } from "./conversation-view.ts";
import { element, find } from "./element.ts";
import { createListView, type Progress } from "./list-view.ts";
import english from "./messages/en.json" with { type: "json" };
import dutch from "./messages/nl.json" with { type: "json" };
import { createReplyBox, type ReplyBox } from "./reply-box.ts";
import { words } from "./words.ts";

// The address says what is open: "#nl" is the Dutch list, "#nl/storing" one complaint in it.

const conversations: Record<Language, Conversation[]> = {
  nl: dutch as Conversation[],
  en: english as Conversation[],
};
const languages = ["nl", "en"] as const;
const languageNames: Record<Language, string> = { nl: "Nederlands", en: "English" };

const lists = {
  nl: createListView(conversations.nl, "nl"),
  en: createListView(conversations.en, "en"),
};
const progress = new Map<string, Progress>();
/** One for each complaint that was opened, so that what was typed is still there on coming back. */
const replies = new Map<string, ReplyBox>();

function replyFor(conversation: Conversation, language: Language): ReplyBox {
  const key = `${language}/${conversation.id}`;
  const known = replies.get(key);
  if (known) return known;
  const made = createReplyBox(conversation, language, (now) => {
    progress.set(key, now);
    lists[language].markProgress(conversation.id, now);
  });
  replies.set(key, made);
  return made;
}

function show(): void {
  const [wanted, id] = location.hash.slice(1).split("/");
  const language = languages.find((each) => each === wanted) ?? preferredLanguage();
  const open = conversations[language].find((each) => each.id === id) ?? null;
  const word = words[language];

  document.documentElement.lang = language;
  document.title = open ? `${open.subject} · ${word.title}` : word.title;
  find(".brand").textContent = word.brand;
  find(".skip").textContent = word.skipToReply;
  find(".skip").hidden = open === null;
  showLanguages(language);

  const nav = find(".list");
  nav.setAttribute("aria-label", word.list);
  if (nav.firstChild !== lists[language].element) nav.replaceChildren(lists[language].element);
  lists[language].markOpen(open?.id ?? null);

  document.body.classList.toggle("is-reading", open !== null);
  const main = find(".reading");
  if (!open) {
    main.replaceChildren(element("h1", { class: "nothing" }, word.nothingOpen));
    return;
  }
  const reply = replyFor(open, language);
  main.replaceChildren(createConversationView(open, language, reply.element));
  main.scrollTop = 0;
}

function showLanguages(language: Language): void {
  const group = find(".languages");
  group.setAttribute("aria-label", words[language].languageChoice);
  group.replaceChildren(
    ...languages.map((each) =>
      element(
        "a",
        { href: `#${each}`, lang: each, hreflang: each, "aria-current": each === language ? "true" : null },
        languageNames[each],
      ),
    ),
  );
}

function preferredLanguage(): Language {
  return navigator.languages.some((language) => language.startsWith("nl")) ? "nl" : "en";
}

find(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>(".reply .box")?.focus();
});

// As in webmails: j and k for the next and the previous, r to reply, u back to the list; never while somebody is writing.
document.addEventListener("keydown", (event) => {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || target.isContentEditable || document.querySelector("dialog"))
    return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>(".list a")];
  const at = links.findIndex((link) => link.hasAttribute("aria-current"));
  if (event.key === "j") links[at + 1]?.click();
  else if (event.key === "k") links[at - 1]?.click();
  else if (event.key === "u") find<HTMLAnchorElement>(".back").click();
  else if (event.key === "r") document.querySelector<HTMLElement>(".reply .box")?.focus();
  else return;
  event.preventDefault();
});

addEventListener("hashchange", () => {
  show();
  // On narrow screens the list has gone, and with it the focus.
  if (document.activeElement === document.body) find(".reading").focus();
});
document.execCommand("defaultParagraphSeparator", false, "div");
show();
