import type { Words } from "../letters.ts";

/** Gmail's own words; no selector may depend on them. */
export const interfaceWords: Record<Words, Record<string, string>> = {
  nl: {
    body: "Berichttekst",
    to: "Aan",
    subject: "Onderwerp",
    send: "Verzenden",
    minimise: "Minimaliseren",
    fullScreen: "Volledig scherm",
    close: "Opslaan en sluiten",
    trimmed: "Verkorte inhoud weergeven",
    reply: "Beantwoorden",
    me: "mij",
    inbox: "Postvak IN",
    search: "Zoeken in e-mail",
    chat: "Geschiedenis is aan",
    account: "Google-account",
    wrote: "schreef",
  },
  en: {
    body: "Message Body",
    to: "To",
    subject: "Subject",
    send: "Send",
    minimise: "Minimise",
    fullScreen: "Full screen",
    close: "Save & close",
    trimmed: "Show trimmed content",
    reply: "Reply",
    me: "me",
    inbox: "Inbox",
    search: "Search mail",
    chat: "History is on",
    account: "Google Account",
    wrote: "wrote",
  },
};
