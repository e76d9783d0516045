import type { CalendarWords } from "../languages/language.ts";
import { stemOf } from "../text/stems.ts";
import type { Tokens } from "../text/tokens.ts";
import type { ClaimWords } from "./claim-words.ts";
import type { Quantity } from "./quantity.ts";
import { QuantityText } from "./quantity-text.ts";
import { readCounted, readUncounted } from "./read-counts.ts";
import { readDate, readNamed } from "./read-days.ts";

/** Reads quantities from tokens, in one pass. `isTaken`: whether an offset belongs to a telephone or order number. */
export function findQuantities(
  tokens: Tokens,
  words: ClaimWords,
  calendar: CalendarWords,
  isTaken: (offset: number) => boolean,
): Quantity[] {
  const text = new QuantityText(tokens, words, calendar);
  const { count, start, end } = tokens;
  const found: Quantity[] = [];
  for (let at = 0; at < count; at++) {
    if (isTaken(start[at] as number)) continue;
    const quantity = readDate(text, at) ?? readNamed(text, at) ?? readUncounted(text, at) ?? readCounted(text, at);
    if (!quantity) continue;
    const { kind, keys, last, first = at, loose = [] } = quantity;
    const of = kind === "number" ? stemOf(text.word(last)) : null;
    found.push({ kind, keys, loose, of, start: start[first] as number, end: end[last - 1] as number });
    at = last - 1;
  }
  return found;
}
