import type { Conversation, Language } from "./conversation.ts";

export interface Words {
  brand: string;
  title: string;
  languageChoice: string;
  list: string;
  skipToReply: string;
  back: string;
  nothingOpen: string;
  team: string;
  to(name: string): string;
  replyTo(name: string): string;
  placeholder: string;
  send: string;
  sendKeys: string;
  bold: string;
  italic: string;
  bulletList: string;
  numberedList: string;
  typicalReply: string;
  clear: string;
  draft: string;
  answered: string;
  channels: Record<Conversation["channel"], string>;
  /** How much fits, in characters. */
  room(most: number): string;
  sentTitle: string;
  sentExplanation(name: string): string;
  emptyTitle: string;
  emptyExplanation: string;
  close: string;
}

export const words: Record<Language, Words> = {
  nl: {
    brand: "Oefenpostvak",
    title: "Oefenpostvak van Drieklank",
    languageChoice: "Taal",
    list: "Klachten",
    skipToReply: "Naar het antwoord",
    back: "Terug naar de lijst",
    nothingOpen: "Kies links een klacht om te beantwoorden.",
    team: "Eerder antwoord",
    to: (name) => `Aan: ${name}`,
    replyTo: (name) => `Antwoord aan ${name}`,
    placeholder: "Schrijf hier uw antwoord…",
    send: "Versturen",
    sendKeys: "Ctrl+Enter",
    bold: "Vet",
    italic: "Cursief",
    bulletList: "Lijst",
    numberedList: "Genummerde lijst",
    typicalReply: "Zet er een doorsnee antwoord in",
    clear: "Leegmaken",
    draft: "Concept",
    answered: "Beantwoord",
    channels: {
      email: "E-mail",
      letter: "Brief",
      phone: "Telefoon",
      chat: "Chat",
      review: "Openbare recensie",
      x: "Openbaar bericht",
    },
    room: (most) => `hooguit ${most} tekens`,
    sentTitle: "Niets verstuurd: dit is een oefenpostvak",
    sentExplanation: (name) => `Dit zou ${name} gelezen hebben:`,
    emptyTitle: "Er staat nog niets",
    emptyExplanation: "Schrijf eerst een antwoord.",
    close: "Verder schrijven",
  },
  en: {
    brand: "Demo inbox",
    title: "Drieklank demo inbox",
    languageChoice: "Language",
    list: "Complaints",
    skipToReply: "Go to the reply",
    back: "Back to the list",
    nothingOpen: "Choose a complaint on the left to answer.",
    team: "Earlier answer",
    to: (name) => `To: ${name}`,
    replyTo: (name) => `Reply to ${name}`,
    placeholder: "Write your reply here…",
    send: "Send",
    sendKeys: "Ctrl+Enter",
    bold: "Bold",
    italic: "Italic",
    bulletList: "List",
    numberedList: "Numbered list",
    typicalReply: "Put in a run-of-the-mill reply",
    clear: "Clear",
    draft: "Draft",
    answered: "Answered",
    channels: {
      email: "Email",
      letter: "Letter",
      phone: "Phone",
      chat: "Chat",
      review: "Public review",
      x: "Public post",
    },
    room: (most) => `${most} characters at most`,
    sentTitle: "Nothing sent: this is a demo inbox",
    sentExplanation: (name) => `This is what ${name} would have read:`,
    emptyTitle: "There is nothing in it yet",
    emptyExplanation: "Write a reply first.",
    close: "Go on writing",
  },
};

/** "14 min ago", "3 days ago", in the shortest words of the language. */
export function timeAgo(minutes: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { style: "short", numeric: "auto" });
  if (minutes < 60) return format.format(-minutes, "minute");
  if (minutes < 24 * 60) return format.format(-Math.round(minutes / 60), "hour");
  return format.format(-Math.round(minutes / (24 * 60)), "day");
}
