import { type Conversation, type Language, latestFromCustomer, type Message } from "./conversation.ts";
import { element, icon } from "./element.ts";
import { timeAgo, words } from "./words.ts";

const arrowLeft = "M7 3 2 8l5 5M2 8h12";
/** What a post on X can hold. */
const longestPost = 280;

/** An open conversation: subject, messages, and the reply box below them. */
export function createConversationView(
  conversation: Conversation,
  language: Language,
  reply: HTMLElement,
): HTMLElement {
  const { subject, team, channel, messages } = conversation;
  const word = words[language];
  const back = element("a", { class: "back", href: `#${language}` }, icon(arrowLeft), word.back);
  const heading = element("h1", {}, subject);
  const facts = element(
    "p",
    { class: "facts" },
    element("span", { class: "channel" }, word.channels[channel]),
    element("span", {}, team),
    ...(channel === "x" ? [element("span", { class: "room" }, word.room(longestPost))] : []),
  );
  return element(
    "article",
    { class: `conversation ${channel}` },
    back,
    heading,
    facts,
    ...messages.map((message) => createMessage(message, conversation, language)),
    reply,
  );
}

/** Marked with schema.org's words for messages, as any helpdesk could do it, so that the extension need not guess. */
function createMessage(message: Message, conversation: Conversation, language: Language): HTMLElement {
  const { from, address, minutesAgo, lines } = message;
  const isOurs = from === null;
  const name = from ?? conversation.team;
  const head = element(
    "header",
    {},
    createAvatar(name),
    element(
      "p",
      {
        class: "from",
        ...(isOurs ? {} : { itemprop: "sender", itemscope: true, itemtype: "https://schema.org/Person" }),
      },
      element("strong", { itemprop: isOurs ? null : "name" }, name),
      element("span", {}, isOurs ? words[language].team : (address ?? "")),
    ),
    element(
      "time",
      { datetime: momentBefore(minutesAgo), itemprop: isOurs ? null : "dateReceived" },
      timeAgo(minutesAgo, language),
    ),
  );
  const body = element(
    "div",
    { class: "text", itemprop: isOurs ? null : "text" },
    ...(conversation.channel === "chat" ? lines.map((line) => element("p", {}, line)) : paragraphs(lines)),
  );
  const isLatest = message === latestFromCustomer(conversation);
  const facts = isLatest
    ? [
        element("meta", { itemprop: "headline", content: conversation.subject }),
        element("meta", { itemprop: "genre", content: conversation.channel }),
      ]
    : [];
  const marks = { itemscope: true, itemtype: "https://schema.org/EmailMessage" };
  return element(
    "section",
    { class: isOurs ? "message ours" : "message", ...(isOurs ? {} : marks) },
    ...facts,
    head,
    body,
  );
}

/** ISO 8601; counted from the moment at which the page shows it, so that nothing in the inbox grows old. */
const momentBefore = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

/** The initials on a colour that stays with the person. */
function createAvatar(name: string): HTMLElement {
  const initials = name
    .split(" ")
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => part[0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join("");
  const avatar = element("span", { class: "avatar", "aria-hidden": "true" }, initials);
  avatar.style.setProperty(
    "--hue",
    String([...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0) * 7, 0) % 360),
  );
  return avatar;
}

/** Lines between empty lines are one paragraph. */
function paragraphs(lines: readonly string[]): HTMLElement[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) =>
    element("p", {}, ...group.flatMap((line, index) => (index === 0 ? [line] : [element("br"), line]))),
  );
}
