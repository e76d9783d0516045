import type { Span } from "../contract.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

const opening = new Set(["“", "„", "«", '"', "‘", "'"]);
const closingOf: Readonly<Record<string, string>> = { "“": "”", "„": "”", "«": "»", '"': '"', "‘": "’", "'": "'" };
/** Fewer words than this between quotation marks is a word held up for view, not somebody's words. */
const fewestWords = 3;
const mostTokens = 120;

/** What is left of a word behind an apostrophe ("'s avonds", "'t", "give 'em"). */
const clitics = new Set(["s", "t", "n", "k", "m", "r", "em", "tis", "twas", "til", "cause"]);

/** "The customers' bags", "'s avonds": a mark that hangs on to a word before it, or stands for its lost half, opens nothing. */
function isApostrophe({ text, start, end, kind }: Tokens, at: number): boolean {
  const mark = text.charAt(start[at] as number);
  if (mark !== "'" && mark !== "‘") return false;
  if (mark === "'" && kind[at - 1] === TokenKind.word && end[at - 1] === start[at]) return true;
  const isClose = kind[at + 1] === TokenKind.word && start[at + 1] === end[at];
  return isClose && clitics.has(text.slice(start[at + 1], end[at + 1]).toLowerCase());
}

/** Words of others inside a text: between quotation marks in one paragraph, three words or more. */
export function findQuotations(tokens: Tokens): Span[] {
  const { text, start, end, kind, count } = tokens;
  const quotations: Span[] = [];
  for (let i = 0; i < count; i++) {
    if (kind[i] !== TokenKind.punctuation) continue;
    const mark = text.charAt(start[i] as number);
    if (!opening.has(mark) || isApostrophe(tokens, i)) continue;
    const closing = closingOf[mark] as string;
    let words = 0;
    for (let j = i + 1; j < count && j - i < mostTokens && kind[j] !== TokenKind.newline; j++) {
      if (kind[j] === TokenKind.word) words++;
      if (kind[j] !== TokenKind.punctuation || text.charAt(start[j] as number) !== closing) continue;
      if (words >= fewestWords) quotations.push({ start: start[i] as number, end: end[j] as number });
      i = j;
      break;
    }
  }
  return quotations;
}
