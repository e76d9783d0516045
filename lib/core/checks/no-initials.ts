import { channelKind } from "../guidance/channels.ts";
import { TokenKind } from "../text/tokens.ts";
import type { Check } from "./check.ts";

/** A reply on social media that ends without a name or initials ("^AB"): nobody seems to have written it. The span is the last word. */
export const noInitials: Check = {
  id: "no-initials",
  category: "content",
  severity: 1,
  find: ({ draft, reading }) => {
    const { text, letter, sentences, parts, body, tokens } = reading;
    const last = sentences[body.at(-1) ?? -1];
    if (channelKind(draft.channel) !== "public" || !last) return [];
    const isSigned = parts.includes("sign-off") || letter.parts.some(({ part }) => part === "signature");
    const own = text.slice(0, letter.parts.find(({ part }) => part === "quote")?.start);
    if (isSigned || endsInName(own)) return [];
    let at = last.last - 1;
    while (at > last.first && tokens.kind[at] !== TokenKind.word) at--;
    return [{ start: tokens.start[at] as number, end: last.end }];
  },
};

/** Letters stand after the last mark that ends a sentence: "... per DM. ^AB", "... snel! Sanne". */
const endsInName = (text: string): boolean =>
  /\p{L}\P{L}*$/u.test(/[^.?!…]*$/u.exec(text.trimEnd().slice(-60))?.[0] ?? "");
