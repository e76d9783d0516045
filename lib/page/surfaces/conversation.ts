/** Who wrote a message: `other` is a bot, a colleague's note, a third person in copy. */
export type Writer = "customer" | "us" | "other";

export interface Standing<Message> {
  /** The customer's messages that wait for the answer being written, oldest first. */
  unanswered: Message[];
  /** Whether nothing of ours has gone out since. */
  waits: boolean;
  /** 1 for our first answer. */
  answerNumber: number;
}

/**
 * What is being answered in a conversation (oldest first): the customer's messages after our last answer, or, when the
 * last word was ours, those before it. `at`: the message under which the answer is written; what the customer added
 * right after it counts too. `turns`: a chat, in which several messages of ours in a row are one answer.
 */
export function readStanding<Message extends { by: Writer }>(
  conversation: readonly Message[],
  { at = conversation.length - 1, turns = false } = {},
): Standing<Message> {
  let end = at + 1;
  while (end < conversation.length && conversation[end]?.by !== "us") end++;
  const before = conversation.slice(0, end);

  const newest = before.findLastIndex(({ by }) => by === "customer");
  const answered = before.slice(0, newest + 1).findLastIndex(({ by }) => by === "us");
  const talk = before.filter(({ by }) => by !== "other");
  const answers = talk.filter(({ by }, i) => by === "us" && !(turns && talk[i - 1]?.by === "us"));
  return {
    waits: newest !== -1 && conversation.findIndex(({ by }, i) => i > newest && by === "us") === -1,
    unanswered: before.slice(answered + 1).filter(({ by }) => by === "customer"),
    answerNumber: answers.length + 1,
  };
}
