export type Language = "nl" | "en";

export interface Message {
  /** null: written by the team that the agent answers for. */
  from: string | null;
  address?: string | null;
  minutesAgo: number;
  /** "" is an empty line. */
  lines: readonly string[];
}

/** One customer's thread, oldest message first. Everybody in it is invented. */
export interface Conversation {
  id: string;
  team: string;
  /** "x": a public post, of at most 280 characters. */
  channel: "email" | "letter" | "phone" | "chat" | "review" | "x";
  subject: string;
  messages: readonly Message[];
  /** What a tired agent might answer: something to repair. */
  typicalReply: readonly string[];
}

/** The customer's latest message: the one that is answered. */
export function latestFromCustomer({ messages }: Conversation): Message & { from: string } {
  const latest = messages.findLast((message): message is Message & { from: string } => message.from !== null);
  if (!latest) throw new Error("a conversation without a customer");
  return latest;
}
