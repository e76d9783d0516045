import type { ReplyContext } from "../../lib/page/surface.ts";

/** A page as one site would show it in one state, with the truth marked in it (see `expectations`). */
export interface TestPage {
  /** Names the state; selectors' comments refer to it. */
  name: string;
  /** The address at the site's own origin. */
  url: string;
  html: string;
}

/** Escapes words of people for markup. */
export function text(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What a surface must say about a box, as far as it is not what a first answer by mail to a customer is. */
export type ExpectedContext = Partial<
  Pick<ReplyContext, "answerNumber" | "audience" | "channel" | "missing" | "receivedAt">
>;

/**
 * Marks a compose box. The parts of its context are marked where they stand: `data-expect="complaint"` on each line of the
 * customer's words, "subject", "customer name"; and "foreign" on what is not the agent's in the box. With several boxes on a page,
 * `data-expect-of` names the box that a part belongs to.
 */
export function boxMarks(key: string, expected: ExpectedContext = {}): Record<string, string> {
  return {
    "data-expect": "box",
    "data-expect-key": key,
    "data-expect-answer": String(expected.answerNumber ?? 1),
    "data-expect-audience": expected.audience ?? "customer",
    "data-expect-channel": expected.channel ?? "email",
    "data-expect-missing": (expected.missing ?? []).join(","),
    // Where it is not told here: the time that stands with the customer's newest words.
    ...(expected.receivedAt === undefined ? {} : { "data-expect-received": expected.receivedAt ?? "" }),
  };
}

export function attributes(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${name}="${text(value)}"`)
    .join(" ");
}

/** The mark of a part of the context; `of`: keys of the boxes that it belongs to, all when left out. */
export function marked(part: "complaint" | "subject" | "customer name", of?: string): string {
  return attributes({ "data-expect": part, ...(of === undefined ? {} : { "data-expect-of": of }) });
}
