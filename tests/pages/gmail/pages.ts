import {
  coldMeal,
  doubleCharge,
  doubleChargeAgain,
  doubleChargeSnippet,
  draft,
  earlierAnswer,
  shop,
  type Words,
  wardrobe,
  wardrobeAgain,
} from "../letters.ts";
import { type TestPage, text } from "../markup.ts";
import { type Compose, composeHtml, fullScreen, inline, popOut } from "./compose.ts";
import { interfaceWords } from "./interface-words.ts";
import { type Message, thread } from "./thread.ts";

const us = { nl: { from: shop.nl, lines: earlierAnswer.nl }, en: { from: shop.en, lines: earlierAnswer.en } };
const first: Message = { id: "1", from: wardrobe, lines: wardrobe.lines, awaits: "all", namesCustomer: true };
const firstEn: Message = { id: "1", from: doubleCharge, lines: doubleCharge.lines, awaits: "all", namesCustomer: true };
const reply = { key: "reply", words: "nl", to: wardrobe, draft: draft.nl, recipients: "folded" } as const;
const replyEn = { key: "reply", words: "en", to: doubleCharge, draft: draft.en, recipients: "folded" } as const;
const re = (subject: string) => `Re: ${subject}`;
const markedCompose = { subject: true, name: true };

interface Content {
  words: Words;
  /** What the account's title shows before the address. */
  title: string;
  body: string;
  bodyClass?: string;
  /** The account, where the title says nothing. */
  account?: boolean;
}

/** One conversation with one reply in its last message. */
function conversation(
  messages: readonly Message[],
  compose: Compose,
  options: Partial<Parameters<typeof thread>[1]> = {},
): Content {
  const { words } = compose;
  const subject = words === "nl" ? wardrobe.subject : doubleCharge.subject;
  const withReply = messages.map((message, i) =>
    i === messages.length - 1 ? { ...message, reply: inline(compose) } : message,
  );
  return { words, title: subject, body: thread(withReply, { words, subject, ...options }) };
}

const states: Record<string, Content> = {
  "reply-first": conversation([{ ...first, receivedAt: "2026-11-03T10:20:00.000Z" }], {
    ...reply,
    signature: "after-quote",
    quote: { letter: wardrobe, state: "folded" },
    expect: { receivedAt: "2026-11-03T10:20:00.000Z" },
  }),
  "reply-second": conversation(
    [
      { ...first, awaits: undefined, namesCustomer: false },
      { id: "2", ...us.nl },
      { id: "3", from: wardrobe, lines: wardrobeAgain.lines, awaits: "all", namesCustomer: true },
    ],
    {
      ...reply,
      signature: "before-quote",
      quote: { letter: wardrobeAgain, state: "open" },
      expect: { answerNumber: 2 },
    },
  ),
  "thread-second": conversation(
    [
      { ...firstEn, awaits: undefined, namesCustomer: false, folded: true },
      { id: "2", ...us.en, folded: true },
      { id: "3", from: doubleCharge, lines: [doubleChargeSnippet], awaits: "all", folded: true },
      {
        id: "4",
        from: doubleCharge,
        lines: doubleChargeAgain.lines,
        awaits: "all",
        namesCustomer: true,
        program: "apple",
      },
    ],
    {
      ...replyEn,
      signature: "after-quote",
      quote: { letter: doubleChargeAgain, state: "open" },
      expect: { answerNumber: 2 },
    },
  ),
  "reply-after-own": conversation(
    [
      { ...firstEn, receivedAt: "2026-11-03T10:20:00.000Z" },
      { id: "2", ...us.en },
    ],
    { ...replyEn, expect: { answerNumber: 2 } },
  ),
  "reply-alias": conversation(
    [
      { ...first, awaits: undefined, namesCustomer: false },
      { id: "2", from: { name: "Zomerhout Retouren", email: "retouren@zomerhout.example" }, lines: earlierAnswer.nl },
      { id: "3", from: { name: "Bezorgdienst", email: "planning@vervoer.example" }, lines: ["Rit 18 is vervallen."] },
      { id: "4", from: wardrobe, lines: wardrobeAgain.lines, awaits: "all", namesCustomer: true, program: "outlook" },
    ],
    { ...reply, from: "klachten@zomerhout.example", recipients: "chips", expect: { answerNumber: 2 } },
  ),
  "reply-yahoo": conversation([{ ...firstEn, program: "yahoo" }], replyEn),
  "reply-form": conversation(
    [
      {
        id: "1",
        from: { name: "no-reply@forms.example", email: "no-reply@forms.example" },
        lines: coldMeal.lines,
        awaits: "all",
        program: "receipt",
      },
    ],
    { ...reply, to: coldMeal, recipients: "chips", marks: { name: true } },
  ),
  "reply-typed-in-quote": conversation([firstEn], {
    ...replyEn,
    quote: { letter: doubleCharge, state: "open", typedInside: "See my answer here, between your lines." },
  }),
  "reply-new-classes": conversation([first], { ...reply, newClasses: true }, { newClasses: true }),
  "reply-broken": conversation(
    [{ ...first, awaits: undefined, namesCustomer: false }],
    { ...reply, to: null, expect: { missing: ["complaint", "customer name"] } },
    { without: "messages" },
  ),
  "reply-no-heading": conversation([first], { ...reply, expect: { missing: ["subject"] } }, { without: "subject" }),
  popout: {
    words: "nl",
    title: wardrobe.subject,
    body:
      thread([first, { id: "2", ...us.nl }], { words: "nl", subject: wardrobe.subject, subjectOf: "none" }) +
      dock(
        popOut({
          ...reply,
          recipients: "chips",
          repliesTo: "#msg-f:1",
          subject: re(wardrobe.subject),
          marks: { subject: true },
        }),
      ),
  },
  "popout-old-recipients": {
    words: "en",
    title: doubleCharge.subject,
    body:
      thread([firstEn], { words: "en", subject: doubleCharge.subject, subjectOf: "none" }) +
      dock(
        popOut({
          ...replyEn,
          recipients: "old",
          repliesTo: "18c1",
          subject: re(doubleCharge.subject),
          marks: { subject: true },
        }),
      ),
  },
  "popout-new-classes": {
    words: "en",
    title: doubleCharge.subject,
    body:
      thread([firstEn], { words: "en", subject: doubleCharge.subject, subjectOf: "none", newClasses: true }) +
      dock(
        popOut({
          ...replyEn,
          newClasses: true,
          repliesTo: "msg-f:1",
          subject: re(doubleCharge.subject),
          marks: { subject: true },
        }),
      ),
  },
  "popout-elsewhere": {
    words: "en",
    title: interfaceWords.en.inbox ?? "",
    body: dock(
      popOut({
        ...replyEn,
        recipients: "chips",
        repliesTo: "#msg-f:77",
        subject: re(doubleCharge.subject),
        quote: { letter: doubleCharge, state: "open", isComplaint: true },
        marks: markedCompose,
      }),
    ),
  },
  "popout-elsewhere-folded": {
    words: "nl",
    title: interfaceWords.nl.inbox ?? "",
    body: dock(
      popOut({
        ...reply,
        recipients: "chips",
        repliesTo: "#msg-f:77",
        subject: re(wardrobe.subject),
        quote: { letter: wardrobe, state: "folded" },
        marks: markedCompose,
        expect: { missing: ["complaint"] },
      }),
    ),
  },
  "full-screen": {
    words: "nl",
    title: wardrobe.subject,
    body:
      thread([first], { words: "nl", subject: wardrobe.subject, subjectOf: "none" }) +
      fullScreen({ ...reply, repliesTo: "#msg-f:1", subject: re(wardrobe.subject), marks: { subject: true } }),
  },
  "new-message": {
    words: "en",
    title: interfaceWords.en.inbox ?? "",
    body: dock(
      popOut({ ...replyEn, key: "new", recipients: "chips", subject: "Your order 88213", marks: markedCompose }),
    ),
  },
  "new-message-empty": {
    words: "nl",
    title: interfaceWords.nl.inbox ?? "",
    body: dock(popOut({ ...reply, key: "new", to: null, subject: "", draft: [""] })),
  },
  "own-window": {
    words: "nl",
    title: re(wardrobe.subject),
    bodyClass: "xE xp",
    body: `<div role="main" class="AD">${composeHtml({ ...reply, recipients: "chips", repliesTo: "#msg-f:1", subject: re(wardrobe.subject), marks: markedCompose, quote: { letter: wardrobe, state: "open", isComplaint: true }, signature: "before-quote" })}</div>`,
  },
  several: {
    words: "nl",
    title: "Opgelost?",
    account: true,
    body:
      thread(
        [
          { ...first, awaits: "reply", reply: inline(reply) },
          { id: "2", ...us.nl },
          { id: "3", from: wardrobe, lines: wardrobeAgain.lines, awaits: "popout", namesCustomer: true },
        ],
        { words: "nl", subject: wardrobe.subject, subjectOf: "reply" },
      ) +
      dock(
        popOut({
          ...reply,
          key: "popout",
          repliesTo: "#msg-f:3",
          subject: re(wardrobe.subject),
          marks: { subject: true },
          expect: { answerNumber: 2 },
        }) +
          popOut({
            ...reply,
            key: "new",
            to: coldMeal,
            recipients: "chips",
            subject: coldMeal.subject,
            marks: markedCompose,
          }) +
          popOut({
            ...reply,
            key: "minimised",
            recipients: "chips",
            marks: markedCompose,
            to: coldMeal,
            subject: coldMeal.subject,
            minimised: true,
          }),
      ),
  },
};

function dock(popOuts: string): string {
  return `<div class="dw"><div class="nH"><div class="nH">${popOuts}</div></div></div>`;
}

/** Beside every compose: what looks like one and is none, and what Gmail enforces. */
function pageHtml({ words, title, body, bodyClass = "", account = false }: Content): string {
  const says = interfaceWords[words];
  const own = shop[words];
  return `<!doctype html>
<!-- Made on 24 November 2026 after compose-surfaces facts: a public dump of Gmail's compose (2022) and the names that InboxSDK 2.2.18 and gmail.js (2026) rely on. -->
<html lang="${words}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types gmail#quote">
<title>${text(account ? title : `${title} - ${own.email} - Gmail`)}</title>
<style>body { font: 14px Arial, sans-serif; margin: 0 } .dw { position: fixed; right: 8px; bottom: 0; display: flex; gap: 8px } .AD { width: 340px; border: 1px solid #ccc; background: #fff }
.aSs { position: fixed; inset: 40px; } .editable { white-space: pre-wrap; padding: 4px } .kQ, .kx { display: none }</style></head>
<body class="${bodyClass}">
<header><form role="search"><input name="q" aria-label="${says.search}"></form><a href="https://accounts.google.com/SignOutOptions?hl=${words}" aria-label="${says.account}: ${text(own.name)} (${own.email})"></a></header>
${body}
<div class="nH Kj-JD" data-app="chat"><div g_editable="true" contenteditable="true" role="textbox" aria-multiline="true" aria-label="${says.chat}"></div></div>
<script type="module" src="/test-page/behaviour.js"></script>
</body></html>`;
}

export const gmailPages: readonly TestPage[] = Object.entries(states).map(([name, content]) => ({
  name,
  url: `https://mail.google.com/mail/u/0/?page=${name}#inbox/FMfcg${name.length}`,
  html: pageHtml(content),
}));
